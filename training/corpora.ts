/** Reads the training corpora into views with one tag a token. Nothing is shuffled; every corpus keeps its order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type View, viewOf } from '../src/text/view.js';

/** Tags: 0 outside, then begin and inside of person, place and organization. */
export const TYPES = ['PER', 'LOC', 'ORG'] as const;
export type Type = (typeof TYPES)[number];
/** `written` are texts of our own, `silver` is what the library itself has marked. */
export type Domain = 'news' | 'wiki' | 'gold' | 'written' | 'silver';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}
/** A text with its mentions (UTF-16 code units of `view.text`) and the tag of every token. */
export interface Article {
  readonly id: string;
  readonly domain: Domain;
  readonly view: View;
  readonly mentions: readonly Mention[];
  readonly tags: Uint8Array;
}

/** A token of a column file, with the letters of its clitics where they are known; or null at the end of a sentence. */
type Row = { readonly form: string; readonly tag: string; readonly clitics?: number } | null;

/** Tags of the tokens of a view: a token belongs to the mention that it overlaps. */
export function tagsOf(view: View, mentions: readonly Mention[]): Uint8Array {
  const tags = new Uint8Array(view.size);
  let token = 0;
  for (const { start, end, type } of [...mentions].sort((a, b) => a.start - b.start)) {
    while (token < view.size && (view.end[token] ?? 0) <= start) token++;
    const begin = 1 + 2 * TYPES.indexOf(type);
    for (let inside = 0; token < view.size && (view.start[token] ?? 0) < end; token++, inside = 1) {
      tags[token] = begin + inside;
    }
  }
  return tags;
}

export function articleOf(id: string, domain: Domain, text: string, mentions: readonly Mention[]): Article {
  const view = viewOf(text);
  return { id, domain, view, mentions, tags: tagsOf(view, mentions) };
}

/** Rows to articles of `size` sentences: tokens joined by blanks, a sentence a line. */
function articlesOf(name: string, domain: Domain, rows: readonly Row[], size: number): Article[] {
  const articles: Article[] = [];
  let text = '';
  let mentions: { start: number; end: number; type: Type }[] = [];
  let open: { start: number; end: number; type: Type } | null = null;
  let sentences = 0;
  const close = (): void => {
    if (text) articles.push(articleOf(`${name}-${articles.length}`, domain, text, mentions));
    text = '';
    mentions = [];
    sentences = 0;
  };
  for (const row of rows) {
    if (row === null) {
      open = null;
      text += '\n';
      if (++sentences >= size) close();
      continue;
    }
    if (text && !text.endsWith('\n')) text += ' ';
    const start = text.length;
    text += row.form;
    const type = TYPES.find((t) => t === row.tag.slice(2));
    if (!type) open = null;
    else if (open && row.tag.startsWith('I-') && open.type === type) open.end = text.length;
    else {
      open = { start: start + (row.clitics ?? 0), end: text.length, type };
      mentions.push(open);
    }
  }
  close();
  return articles;
}

function readRows(text: string, separator: string): Row[] {
  return text.split('\n').map((line) => {
    if (!line.trim()) return null;
    const [form = '', tag = 'O'] = line.split(separator);
    return form.trim() ? { form, tag } : null;
  });
}

/** Sentences that make one article where the corpus has no article bounds. */
const SENTENCES = 40;

export function readAnercorp(shared: string, part: 'train' | 'dev'): Article[] {
  const rows = readRows(readFileSync(join(shared, 'ner/anercorp', `${part}.tsv`), 'utf8'), '\t');
  return articlesOf(`anercorp-${part}`, 'news', rows, SENTENCES);
}

const FINE_PERSON = new Set(
  'Politician Religious_PER Artist Other_PER Scientist Athlete Businessperson Engineer Lawyer Police'.split(' '),
);
const FINE_PLACE = new Set(
  (
    'Population-Center Nation Water-Body State-or-Province Building-Grounds Celestial Continent Land-Region-Natural ' +
    'Path GPE-Cluster County-or-District Airport Subarea-Facility Plant'
  ).split(' '),
);
const FINE_ORGANIZATION = new Set(
  'Non-Governmental Commercial Government Educational Media Sports Religious_ORG Entertainment Medical-Science'.split(
    ' ',
  ),
);

function coarse(tag: string): string {
  const fine = tag.slice(2);
  const type = FINE_PERSON.has(fine)
    ? 'PER'
    : FINE_PLACE.has(fine)
      ? 'LOC'
      : FINE_ORGANIZATION.has(fine)
        ? 'ORG'
        : null;
  return type ? tag.slice(0, 2) + type : 'O';
}

const PROCLITICS = new Set(['\u0648', '\u0641', '\u0628', '\u0644', '\u0643', '\u0633']);
const ENCLITICS = new Set([
  '\u0647',
  '\u0647\u0627',
  '\u0647\u0645',
  '\u0647\u0645\u0627',
  '\u0647\u0646',
  '\u0646\u0627',
  '\u0643',
  '\u064a',
]);

/** Writes split clitics back to their words, as newspapers write them. */
function rejoin(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  let prefix = '';
  for (const row of rows) {
    const last = joined.at(-1);
    if (row === null) {
      if (prefix) joined.push({ form: prefix, tag: 'O' });
      prefix = '';
      joined.push(null);
    } else if (
      !prefix &&
      last &&
      row.tag === 'O' &&
      last.tag === 'O' &&
      ENCLITICS.has(row.form) &&
      /\p{L}$/u.test(last.form)
    ) {
      joined[joined.length - 1] = { form: last.form.replace(/\u0629$/u, '\u062a') + row.form, tag: last.tag };
    } else if (row.tag === 'O' && PROCLITICS.has(row.form)) prefix += row.form;
    else {
      const swallowed = prefix.endsWith('\u0644') && row.form.startsWith('\u0627\u0644');
      const form = swallowed ? row.form.slice(1) : row.form;
      const attached = prefix && /^\p{L}/u.test(form);
      if (prefix && !attached) joined.push({ form: prefix, tag: 'O' });
      joined.push({ form: attached ? prefix + form : form, tag: row.tag, clitics: attached ? prefix.length : 0 });
      prefix = '';
    }
  }
  return joined;
}

export function readWikifane(shared: string): Article[] {
  const text = gunzipSync(readFileSync(join(shared, 'ner/wikifane/gold.tsv.gz'))).toString('utf8');
  const rows = readRows(text, '\t').map((row) => row && { form: row.form, tag: coarse(row.tag) });
  return articlesOf('wikifane', 'wiki', rejoin(rows), SENTENCES);
}

const WOJOOD: Readonly<Record<string, Type>> = { PERS: 'PER', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC', ORG: 'ORG' };

/** The outermost person, place or organization of a token; names within an event stay out. */
function outermost(columns: readonly string[]): string {
  for (const column of columns) {
    const type = WOJOOD[column.slice(2)];
    if (type) return column.slice(0, 2) + type;
    if (column.endsWith('-EVENT')) return 'O';
  }
  return 'O';
}

export function readWojood(shared: string): Article[] {
  const rows: Row[] = [];
  for (const part of ['train', 'val', 'test']) {
    for (const line of readFileSync(join(shared, 'ner/wojood-sample', `${part}.txt`), 'utf8').split('\n')) {
      const [form = '', ...columns] = line.trim().split(' ');
      if (!form) rows.push(null);
      else if (form !== '$#$') rows.push({ form, tag: outermost(columns) });
    }
    rows.push(null);
  }
  return articlesOf('wojood', 'wiki', rows, SENTENCES);
}

/** Whole-word occurrences of `name` in a paragraph, proclitics before it allowed. */
function occurrences(paragraph: string, name: string): number[] {
  const found: number[] = [];
  for (let at = paragraph.indexOf(name); at >= 0; at = paragraph.indexOf(name, at + 1)) {
    if (/^[\p{L}\p{M}\p{N}]/u.test(paragraph.slice(at + name.length))) continue;
    const before = /[\p{L}\p{M}\p{N}]*$/u.exec(paragraph.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    const letters = before.replace(/\p{M}/gu, '');
    if (letters.length <= 3 && [...letters].every((letter) => PROCLITICS.has(letter))) found.push(at);
  }
  return found;
}

function readAnnotation(text: string, annotation: string): Mention[] {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].filter((m) => m[0].trim());
  const mentions: Mention[] = [];
  for (const line of annotation.split('\n')) {
    const [kind, paragraph = '', label, string = ''] = line.split('|').map((field) => field.trim());
    const type = TYPES.find((t) => t === label);
    const where = paragraphs[Number(paragraph) - 1];
    if (kind !== 'E' || !type || !where) continue;
    const nth = /^(.*)#(\d+)$/su.exec(string);
    const name = (nth?.[1] ?? string).trim();
    const starts = occurrences(where[0], name);
    for (const at of nth ? starts.slice(Number(nth[2]) - 1, Number(nth[2])) : starts) {
      mentions.push({ start: where.index + at, end: where.index + at + name.length, type });
    }
  }
  return mentions;
}

/** Articles whose text may be trained on. */
export const TRAINABLE = /^(?:wikinews|ntrex|tico)/u;

export function readGold(shared: string, part: 'train' | 'dev'): Article[] {
  const folder = join(shared, 'gold', part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann') && (part === 'dev' || TRAINABLE.test(file)))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.ann'.length);
      const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
      return articleOf(id, 'gold', text, readAnnotation(text, readFileSync(join(folder, file), 'utf8')));
    });
}

/** Name words of the list with their counts, first spelling first. */
export function readNames(shared: string): Map<string, number> {
  const text = gunzipSync(readFileSync(join(shared, 'ner/names/wikidata-name-tokens.tsv.gz'))).toString('utf8');
  const names = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [count = '', , name = ''] = line.split('\t');
    if (name) names.set(name, (names.get(name) ?? 0) + Number(count));
  }
  return names;
}
