/** As much of a document's nodes as is used here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const UNREAD = /^(?:HEAD|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/;
/** What stands on lines of its own. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

function collect(node: PageNode, out: string[]): void {
  if (node.nodeType === TEXT) out.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (UNREAD.test(name)) return;
  if (BLOCK.test(name)) out.push('\n');
  for (const child of node.childNodes) collect(child, out);
  if (BLOCK.test(name)) out.push('\n');
}

/** The lines of a page, a paragraph a line. */
export function linesOf(root: PageNode): string[] {
  const out: string[] = [];
  collect(root, out);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}
