import { peer } from './peers.js';
import type { Article } from './types.js';

/** The elements that hold a paragraph of their own. */
const PARAGRAPHS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption';

type Content = Pick<Article, 'text' | 'outlet' | 'date'>;

const paragraph = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The article in a page, without menus and advertisements: the headline, then a paragraph a line. */
export async function contentOfHtml(html: string): Promise<Content> {
  const { parseHTML } = await peer('linkedom', () => import('linkedom'));
  const { Readability } = await peer('@mozilla/readability', () => import('@mozilla/readability'));
  const read = new Readability(parseHTML(html).document).parse();
  if (!read?.content) throw new Error('no article found in the page');
  const { document } = parseHTML(`<!doctype html><html><body>${read.content}</body></html>`);
  const blocks = [...document.querySelectorAll(PARAGRAPHS)].filter((element) => !element.querySelector(PARAGRAPHS));
  const lines = blocks.map((element) => paragraph(element.textContent));
  const body = lines.some((line) => line !== '') ? lines : [paragraph(document.body.textContent)];
  const [headline, ...rest] = [paragraph(read.title), ...body].filter((line) => line !== '');
  // The page repeats its title above the text; a second time would read as a sentence.
  const text = [headline, ...(rest[0] === headline ? rest.slice(1) : rest)];
  return {
    text: text.join('\n'),
    outlet: paragraph(read.siteName) || null,
    date: read.publishedTime ?? null,
  };
}
