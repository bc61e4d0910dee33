/** The elements of the page, and what is put into them. */
import type { Paragraphs, Row, Shown } from './messages.js';
import { filled, INTERFACES, type Interface, type Language } from './words.js';

/** How long the page may be busy before it looks for the reader's input again, in milliseconds. */
const SLICE = 12;
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

/** Steps of drawing that are still to be done, in order. */
let steps: (() => void)[] = [];
let drawing = false;

/** Does what is to be done, in slices of time, and looks for the reader in between. */
async function work(): Promise<void> {
  if (drawing) return;
  drawing = true;
  let since = performance.now();
  for (let step = steps.shift(); step; step = steps.shift()) {
    step();
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  drawing = false;
}

/** Begins a new article; what was to be drawn of the last one is forgotten. */
export function draw({ head, tail }: Shown): void {
  const view = element('view', HTMLDivElement);
  steps = [
    () => {
      view.ariaBusy = 'true';
      view.innerHTML = head;
    },
    // Its first and last tags end what `head` has opened; here they end nothing, and are passed over.
    () => view.querySelector('article')?.insertAdjacentHTML('afterend', tail),
  ];
  void work();
}

/** Goes on with the article. */
export function drawMore({ some, last }: Paragraphs): void {
  const view = element('view', HTMLDivElement);
  steps.push(
    ...some.map((paragraph) => () => view.querySelector('article')?.insertAdjacentHTML('beforeend', paragraph)),
  );
  if (last) {
    steps.push(() => {
      view.ariaBusy = 'false';
    });
  }
  void work();
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
    if (/\p{L}/u.test(text)) cell.dir = 'auto';
    if (text === content) cell.className = 'said';
  }
  return row;
}

/** Puts rows into the table, in the place of those that are there or behind them. */
export function fillTable(rows: readonly Row[], language: Language, all: number, behind: boolean): void {
  const body = element('body', HTMLTableSectionElement);
  if (!behind) body.replaceChildren();
  body.append(...rows.map((row) => rowOf(row, INTERFACES[language])));
  element('more', HTMLButtonElement).hidden = body.rows.length >= all;
}

export function say(
  message: keyof Interface,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
) {
  const word = INTERFACES[language][message];
  element('status', HTMLParagraphElement).textContent = isPlain(word) ? filled(word, values) : '';
}
