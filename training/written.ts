/**
 * Reads the texts that were written and marked for the training (`training/texts`): a line is a paragraph, a person stands in
 * braces, a place in square and a body in angle brackets; a line of two equals signs stands between articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articleOf, type Domain, type Mention, type Type } from './corpora.js';

const OPENING: Readonly<Record<string, Type>> = { '{': 'PER', '[': 'LOC', '<': 'ORG' };
const CLOSING: Readonly<Record<string, Type>> = { '}': 'PER', ']': 'LOC', '>': 'ORG' };
const BREAK = /^==$/mu;

/** The text without its brackets, and what they marked. */
export function unmarked(source: string, where: string): { readonly text: string; readonly mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let open: { readonly start: number; readonly type: Type } | undefined;
  for (const letter of source) {
    const opens = OPENING[letter];
    const closes = CLOSING[letter];
    if (opens) {
      if (open) throw new SyntaxError(`${where}: a name within «${text.slice(open.start)}»`);
      open = { start: text.length, type: opens };
    } else if (closes) {
      if (open?.type !== closes)
        throw new SyntaxError(`${where}: ${letter} closes nothing behind «${text.slice(-20)}»`);
      mentions.push({ ...open, end: text.length });
      open = undefined;
    } else text += letter;
  }
  if (open) throw new SyntaxError(`${where}: the name «${text.slice(open.start)}» is not closed`);
  return { text, mentions };
}

export function readWritten(folder: string, domain: Domain = 'written'): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const articles = readFileSync(join(folder, file), 'utf8').split(BREAK);
      return articles.map((source, at) => {
        const id = `${file.slice(0, -'.txt'.length)}-${at + 1}`;
        const { text, mentions } = unmarked(source.trim(), id);
        return articleOf(id, domain, text, mentions);
      });
    });
}
