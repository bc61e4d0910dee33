/**
 * Quotations shown in their own sentence, so that a line tells everything that must come out of it:
 *
 *     text: <قال> {وزير النقل} إن [الطريق مفتوح].
 *     quote: indirect named male person say neutral verb/complementizer: وزير النقل
 *     role: …
 *
 * `<cue>`, `{mention of the speaker}`, `[piece of the content]`, `/addressee/`, `~relay or medium~`. Several lines of `text` are
 * paragraphs. A line `quote` for each quotation, in order: kind, how, gender and type of the speaker, act and stance of the
 * cue, rule, then what is not always so (`anonymous`, `negated`, `in N`), and the speaker's name. `role` follows where there is one.
 * A text without marks quotes nobody.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extractQuotes } from '../../src/index.js';
import type { Quote, Span } from '../../src/types.js';

export interface Marked {
  readonly text: string;
  readonly quotes: readonly string[];
}

const SIGNS = /[<>{}[\]/~]/gu;
const NONE = '-';

function signed(
  span: Span | null,
  open: string,
  close: string,
): (readonly [at: number, sign: string, order: number])[] {
  return span ? [[span.start, open, 1] as const, [span.end, close, 0] as const] : [];
}

function signsOf(quote: Quote): (readonly [at: number, sign: string, order: number])[] {
  return [
    ...quote.content.flatMap((piece) => signed(piece, '[', ']')),
    ...signed(quote.cue, '<', '>'),
    ...signed(quote.speaker?.mention ?? null, '{', '}'),
    ...signed(quote.addressee, '/', '/'),
    ...signed(quote.via, '~', '~'),
  ];
}

/** The text with its quotations marked; what two of them share is marked once. */
function markedText(text: string, quotes: readonly Quote[]): string {
  const all = quotes.flatMap(signsOf).sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  const own = all.filter(
    ([at, sign], index) => !all.slice(0, index).some((other) => other[0] === at && other[1] === sign),
  );
  let out = '';
  let done = 0;
  for (const [at, sign] of own) {
    out += text.slice(done, at) + sign;
    done = at;
  }
  return out + text.slice(done);
}

function linesOf({ kind, cue, speaker, rule, within }: Quote): string[] {
  const fields = [kind, speaker?.how, speaker?.gender, speaker?.type, cue?.act, cue?.stance, rule];
  const more = [speaker?.anonymous && 'anonymous', cue?.negated && 'negated', within !== null && `in ${within}`];
  const words = [...fields.map((field) => field ?? NONE), ...more.filter((word) => typeof word === 'string')];
  const role = speaker?.role ? [`role: ${speaker.role}`] : [];
  return [`quote: ${words.join(' ')}: ${speaker?.name ?? NONE}`, ...role];
}

/** What comes out of the text of a block, written as a block. */
export function readMarked({ text }: Marked): Marked {
  const plain = text.replace(SIGNS, '');
  const quotes = extractQuotes(plain);
  return { text: markedText(plain, quotes), quotes: quotes.flatMap(linesOf) };
}

/** The blocks of a file, between blank lines; a line that begins with # is a remark. */
export function parseMarked(source: string): Marked[] {
  const blocks = source
    .split(/\n{2,}/u)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      text: lines.flatMap((line) => (line.startsWith('text: ') ? line.slice('text: '.length) : [])).join('\n'),
      quotes: lines.filter((line) => !line.startsWith('text: ')),
    }));
}

/** The files of a folder with their blocks. */
export function markedFiles(folder: URL): (readonly [name: string, blocks: readonly Marked[]])[] {
  return readdirSync(folder)
    .sort()
    .map((file) => [file, parseMarked(readFileSync(new URL(file, folder), 'utf8'))]);
}
