/** The article in a page, by two packages that are only needed for this: @mozilla/readability and linkedom. */

/** As much of a document as is used here. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
interface Page extends Node {
  readonly documentElement: Node;
}
interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: Page };
}
interface Readability {
  readonly Readability: new (
    document: Page,
  ) => { parse(): { readonly title?: string | null; readonly content?: string | null } | null };
}

export type Load = (name: string) => Promise<unknown>;

const load: Load = (name) => import(name);

async function loaded<T>(name: string, from: Load): Promise<T> {
  try {
    return (await from(name)) as T;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new Error('HTML needs two more packages: npm install @mozilla/readability linkedom');
  }
}

const ELEMENT = 1;
const TEXT = 3;
const UNREAD = /^(?:HEAD|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/;
/** What stands on lines of its own. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

function collect(node: Node, out: string[]): void {
  if (node.nodeType === TEXT) out.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (UNREAD.test(name)) return;
  if (BLOCK.test(name)) out.push('\n');
  for (const child of node.childNodes) collect(child, out);
  if (BLOCK.test(name)) out.push('\n');
}

/** The lines of a page, a paragraph a line. */
function linesOf(root: Node): string[] {
  const out: string[] = [];
  collect(root, out);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Where a page says how it is encoded: in its first kilobyte. */
const HEAD_BYTES = 1024;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i;

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

/** A page as text, in the encoding that is given or that it names: older Arabic pages are in windows-1256. */
export function htmlOf(bytes: Uint8Array, encoding: string | null = null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const decoder =
    decoderFor(encoding ?? CHARSET.exec(head)?.[1] ?? 'utf-8') ?? new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`not valid ${decoder.encoding}`);
    throw error;
  }
}

/** Pages may leave out their outermost tags; the parser wants them. */
const OUTERMOST = /<html[\s>]/i;

function pageOf(html: string, { parseHTML }: Linkedom): Page {
  const whole = OUTERMOST.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Headline and paragraphs of the article in a page, a line each; all of its text where no article is found. */
export async function articleOfHtml(html: string, from: Load = load): Promise<string> {
  const linkedom = await loaded<Linkedom>('linkedom', from);
  const { Readability } = await loaded<Readability>('@mozilla/readability', from);
  // It takes the page apart: what is read afterwards is parsed anew.
  const article = new Readability(pageOf(html, linkedom)).parse();
  if (!article?.content) return linesOf(pageOf(html, linkedom).documentElement).join('\n');
  const lines = linesOf(pageOf(article.content, linkedom).documentElement);
  const title = (article.title ?? '').replace(/\s+/g, ' ').trim();
  return (title === '' || lines[0] === title ? lines : [title, ...lines]).join('\n');
}
