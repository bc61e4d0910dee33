import { peer } from '../peers.js';
import { linesOf } from './lines.js';

/** What a page says, and what it says of itself. */
export interface PageContent {
  /** Headline and paragraphs, a line each. */
  readonly text: string;
  readonly outlet: string | null;
  /** As the page writes it. */
  readonly date: string | null;
}

/** Pages may leave out their outermost tags; the parser wants them. */
const OUTERMOST = /<html[\s>]/i;

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

async function pageOf(html: string) {
  const { parseHTML } = await peer('linkedom', () => import('linkedom'));
  return parseHTML(OUTERMOST.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

/**
 * The article in a page, without menus and advertisements; null where no article is found.
 * @throws MissingPeer where `linkedom` or `@mozilla/readability` isn't installed.
 */
export async function articleOfHtml(html: string): Promise<PageContent | null> {
  const { Readability } = await peer('@mozilla/readability', () => import('@mozilla/readability'));
  const read = new Readability(await pageOf(html)).parse();
  if (!read?.content) return null;
  const lines = linesOf((await pageOf(read.content)).documentElement);
  const title = oneLine(read.title);
  // Many pages repeat their title above the text; a second time would read as a sentence.
  const text = title === '' || lines[0] === title ? lines : [title, ...lines];
  return { text: text.join('\n'), outlet: oneLine(read.siteName) || null, date: read.publishedTime ?? null };
}

/** All lines of a page that holds no article. @throws MissingPeer where `linkedom` isn't installed. */
export async function linesOfHtml(html: string): Promise<string> {
  return linesOf((await pageOf(html)).documentElement).join('\n');
}
