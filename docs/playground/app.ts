/** The playground: an article in, who said what out. */
import type { Answer, Exported, ExportFormat, Filter, Question, Shown } from './messages.js';
import { draw, drawMore, element, fillTable, offer, say, speak } from './page.js';
import { articleIn, decoded } from './reader.js';
import { fragmentFor, textIn } from './share.js';
import { filled, INTERFACES, type Language } from './words.js';

/** A field with more text than this makes the browser slow: it is kept beside the field. */
const MOST_IN_FIELD = 100_000;
/** How long the reader's hands must rest before an article is read again, in milliseconds. */
const REST = 250;
const MOST_SPEAKERS = 200;
const PER_CENT = 100;
const MEDIA = { json: 'application/json', csv: 'text/csv', jsonld: 'application/ld+json' } as const;

const field = element('text', HTMLTextAreaElement);
const input = field.closest('section') ?? document.body;
const examples: readonly (readonly [name: string, text: string])[] = JSON.parse(
  element('examples', HTMLScriptElement).textContent ?? '[]',
);
const code = element('worker', HTMLScriptElement).textContent ?? '';
const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

let language: Language = 'ar';
/** The text in hand, where it is too long for the field. */
let held: { readonly name: string; readonly text: string } | null = null;
let result: Shown | null = null;
let asked: string | null = null;
let busy = false;
let waiting = false;
let timer = 0;

function filterNow(): Filter {
  const speaker = element('speaker', HTMLSelectElement).value;
  const kind = element('kind', HTMLSelectElement).value;
  return {
    speaker: speaker === '' ? null : Number(speaker),
    kind: kind === 'direct' || kind === 'indirect' || kind === 'mixed' ? kind : null,
    minConfidence: element('confidence', HTMLInputElement).valueAsNumber / PER_CENT,
  };
}

function ask(question: Question): void {
  worker.postMessage(question);
}

/** Reads what is there now. The worker does one thing at a time; of what comes meanwhile the last is read. */
function read(): void {
  if (busy) {
    waiting = true;
    return;
  }
  const source = held?.text ?? field.value;
  const text = source === asked ? null : articleIn(source);
  if (text !== null) element('speaker', HTMLSelectElement).value = '';
  asked = source;
  busy = true;
  say('reading', language);
  ask({ ask: 'show', text, filter: filterNow(), language });
}

function soon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(read, REST);
}

function offerChoices(speakers: readonly string[]): void {
  const words = INTERFACES[language];
  const all = ['', words.all] as const;
  const named = speakers.slice(0, MOST_SPEAKERS).map((name, index) => [String(index), name] as const);
  offer(element('speaker', HTMLSelectElement), [all, ...named]);
  offer(element('kind', HTMLSelectElement), [all, ...Object.entries(words.kinds)]);
  offer(element('example', HTMLSelectElement), [
    ['', words.choose],
    ...examples.map(([name], index) => [String(index), name] as const),
  ]);
}

function exportButton(format: ExportFormat): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${INTERFACES[language].save} ${format === 'jsonld' ? 'JSON-LD' : format.toUpperCase()}`;
  button.addEventListener('click', () => ask({ ask: 'export', format, filter: filterNow() }));
  return button;
}

function show(shown: Shown): void {
  result = shown;
  busy = false;
  offerChoices(shown.speakers);
  say('found', language, { quotes: shown.quotes, entities: shown.entities });
  element('json', HTMLPreElement).textContent = shown.json;
  element('cut', HTMLParagraphElement).hidden = !shown.cut;
  element('exports', HTMLElement).replaceChildren(...shown.formats.map(exportButton));
  fillTable(shown.rows, language, shown.quotes, false);
  draw(shown);
  if (waiting) {
    waiting = false;
    read();
  }
}

function save({ format, content }: Exported): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${MEDIA[format]};charset=utf-8` }));
  link.download = `qawl.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes a new article into the field, or into the hand. */
function take(text: string, name: string): void {
  held = text.length > MOST_IN_FIELD ? { name, text } : null;
  field.value = held ? '' : text;
  const note = element('held', HTMLParagraphElement);
  note.hidden = held === null;
  note.textContent = filled(INTERFACES[language].held, { size: text.length.toLocaleString('en'), name });
  read();
}

async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    take(articleIn(await decoded(file)), file.name);
  } catch {
    say('badFile', language);
  }
}

async function share(): Promise<void> {
  const fragment = await fragmentFor(held?.text ?? field.value);
  if (fragment === null) return say('tooLong', language);
  history.replaceState(null, '', fragment);
  say('copied', language);
  await navigator.clipboard?.writeText(location.href).catch(() => {});
}

/** Reads the article of a shared link; other fragments are places in the page. */
async function takeLink(): Promise<void> {
  try {
    const text = await textIn(location.hash);
    if (text !== null) take(text, '');
  } catch {
    say('badLink', language);
  }
}

function turn(to: Language): void {
  language = to;
  speak(to);
  offerChoices(result?.speakers ?? []);
  read();
}

function answered(answer: Answer): void {
  switch (answer.tell) {
    case 'shown':
      show(answer);
      break;
    case 'paragraphs':
      drawMore(answer);
      break;
    case 'rows':
      fillTable(answer.rows, language, result?.quotes ?? 0, true);
      break;
    case 'exported':
      save(answer);
      break;
  }
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  answered(data);
});
worker.addEventListener('error', () => {
  busy = false;
  say('failed', language);
});
field.addEventListener('input', () => {
  held = null;
  element('held', HTMLParagraphElement).hidden = true;
  soon();
});
field.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length <= MOST_IN_FIELD) return;
  event.preventDefault();
  take(articleIn(text), INTERFACES[language].pasted);
});
for (const id of ['speaker', 'kind']) element(id, HTMLSelectElement).addEventListener('change', soon);
element('confidence', HTMLInputElement).addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) element('least', HTMLOutputElement).value = `${target.value}%`;
  soon();
});
element('example', HTMLSelectElement).addEventListener('change', ({ target }) => {
  const example =
    target instanceof HTMLSelectElement && target.value !== '' ? examples[Number(target.value)] : undefined;
  if (example) take(example[1], example[0]);
});
element('file', HTMLInputElement).addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) void takeFile(target.files?.[0]);
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  input.classList.add('over');
});
addEventListener('dragleave', () => input.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  input.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (file) void takeFile(file);
  else take(event.dataTransfer?.getData('text/plain') ?? '', INTERFACES[language].pasted);
});
element('share', HTMLButtonElement).addEventListener('click', () => void share());
element('clear', HTMLButtonElement).addEventListener('click', () => take('', ''));
element('more', HTMLButtonElement).addEventListener('click', () => {
  ask({ ask: 'rows', from: element('body', HTMLTableSectionElement).rows.length, filter: filterNow() });
});
element('language', HTMLButtonElement).addEventListener('click', () => turn(language === 'ar' ? 'en' : 'ar'));
addEventListener('hashchange', () => void takeLink());

language = navigator.language.startsWith('en') ? 'en' : 'ar';
speak(language);
offerChoices([]);
if (/^#[zp]=/.test(location.hash)) void takeLink();
else if (examples[0]) take(examples[0][1], examples[0][0]);
