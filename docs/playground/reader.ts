/** The text of an article: from plain text, or out of a web page. */
import { Readability } from '@mozilla/readability';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DD DT FIGCAPTION H1 H2 H3 H4 H5 H6 LI P PRE SECTION TR'.split(' '),
);
const NOT_TEXT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE'.split(' '));
/** Markup as it begins a page or a piece of one. */
const MARKUP = /^\s*(?:<!doctype|<html|<head|<body|<article|<main|<div|<p|<h[1-6])[\s>]/i;

/** The paragraphs under a node, a line each. */
function linesUnder(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      lines.push(`${lines.pop() ?? ''}${(child.nodeValue ?? '').replace(/\s+/g, ' ')}`);
    } else if (child.nodeName === 'BR') {
      lines.push('');
    } else if (child.nodeType === Node.ELEMENT_NODE && !NOT_TEXT.has(child.nodeName)) {
      const block = BLOCKS.has(child.nodeName);
      if (block) lines.push('');
      linesUnder(child, lines);
      if (block) lines.push('');
    }
  }
}

function textUnder(node: Node): string {
  const lines: string[] = [];
  linesUnder(node, lines);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A page as it is parsed here runs no script and loads nothing. */
function textOfPage(html: string): string {
  const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
  const article = new Readability(parse(html)).parse();
  if (!article?.content) return textUnder(parse(html).body);
  const body = textUnder(parse(article.content).body);
  const title = article.title?.trim() ?? '';
  return title === '' || body.startsWith(title) ? body : `${title}\n${body}`;
}

/** The text itself, or that of the article where it is a page. */
export function articleIn(source: string): string {
  return MARKUP.test(source) ? textOfPage(source) : source;
}

/** UTF-8, or where it can't be that, the old Arabic encoding of Windows. */
export async function decoded(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
