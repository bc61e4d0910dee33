/** The elements of the page, and what is put into them. */
import type { Row, Shown } from './messages.js';
import { filled, INTERFACES, type Interface, type Language } from './words.js';

/** How long the page may be busy before it looks for the reader's input again, in milliseconds. */
const SLICE = 12;
const ROWS_AT_ONCE = 100;
const PER_CENT = 100;

export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no ${type.name} with the id ${id}`);
  return found;
}

function isPlain(word: unknown): word is string {
  return typeof word === 'string';
}

/** Puts the interface into a language. */
export function speak(language: Language): void {
  const words: Interface = INTERFACES[language];
  const plain: Readonly<Record<string, unknown>> = words;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = words.title;
  for (const item of document.querySelectorAll<HTMLElement>('[data-w]')) {
    const word = plain[item.dataset.w ?? ''];
    if (isPlain(word)) item.textContent = word;
  }
  for (const item of document.querySelectorAll<HTMLElement>('[data-l]')) {
    const word = plain[item.dataset.l ?? ''];
    if (isPlain(word)) item.setAttribute('aria-label', word);
  }
  const other = element('language', HTMLButtonElement);
  other.textContent = words.other;
  other.lang = language === 'ar' ? 'en' : 'ar';
  element('columns', HTMLTableRowElement).replaceChildren(
    ...words.columns.map((name) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      return cell;
    }),
  );
}

/** Fills a list of choices and keeps the one that is made, where it is still there. */
export function offer(select: HTMLSelectElement, choices: readonly (readonly [value: string, name: string])[]): void {
  const { value } = select;
  select.replaceChildren(...choices.map(([own, name]) => new Option(name, own)));
  select.value = choices.some(([own]) => own === value) ? value : '';
}

let drawing = 0;

/** Puts an article in, in slices of time; a newer one stops it. */
export async function draw({ head, paragraphs, tail }: Shown): Promise<void> {
  const mine = ++drawing;
  const view = element('view', HTMLDivElement);
  view.innerHTML = `${head}${tail}`;
  const article = view.querySelector('article');
  let since = performance.now();
  for (const paragraph of paragraphs) {
    article?.insertAdjacentHTML('beforeend', paragraph);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (mine !== drawing) return;
    since = performance.now();
  }
}

function rowOf({ number, speaker, kind, cue, content, confidence }: Row, words: Interface): HTMLTableRowElement {
  const row = document.createElement('tr');
  const link = document.createElement('a');
  link.href = `#qawl-q${number}`;
  link.textContent = String(number);
  row.insertCell().append(link);
  const cells = [speaker ?? '', words.kinds[kind], cue ?? '', content, `${Math.round(confidence * PER_CENT)}%`];
  for (const text of cells) {
    const cell = row.insertCell();
    cell.textContent = text;
    cell.dir = 'auto';
    if (text === content) cell.className = 'said';
  }
  return row;
}

/** The first rows of the table, or the next ones. */
export function fillTable(rows: readonly Row[], language: Language, next: boolean): void {
  const body = element('body', HTMLTableSectionElement);
  const from = next ? body.rows.length : 0;
  const some = rows.slice(from, from + ROWS_AT_ONCE).map((row) => rowOf(row, INTERFACES[language]));
  if (next) body.append(...some);
  else body.replaceChildren(...some);
  element('more', HTMLButtonElement).hidden = body.rows.length >= rows.length;
}

export function say(
  message: keyof Interface,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
) {
  const word = INTERFACES[language][message];
  element('status', HTMLParagraphElement).textContent = isPlain(word) ? filled(word, values) : '';
}
