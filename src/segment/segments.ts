import { type Marks, marksOf } from '../text/marks.js';
import { EMAIL, LINK } from '../text/patterns.generated.js';
import { NUMBER, type View, WORD } from '../text/view.js';
import { afterStop, endsSentence, isStop, type Surroundings } from './stops.js';

/** A sentence as a half-open range of tokens, inside one line. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** Index into `view.lines`. */
  readonly line: number;
}

/** Brackets with more tokens than this hold sentences of their own. */
const SHORT_BRACKETS = 40;
const MAY_HOLD_ADDRESS = /:\/\/|www\.|@|[A-Za-z]\.[A-Za-z]/u;

function shieldAddresses(view: View, shielded: Uint8Array): void {
  if (!MAY_HOLD_ADDRESS.test(view.text)) return;
  for (const pattern of [LINK(), EMAIL()]) {
    let token = 0;
    for (const { index, 0: found } of view.text.matchAll(pattern)) {
      while (token < view.size && (view.end[token] ?? 0) <= index) token++;
      for (; token < view.size && (view.start[token] ?? 0) < index + found.length; token++) shielded[token] = 1;
    }
  }
}

function shieldBrackets(view: View, shielded: Uint8Array): void {
  for (const line of view.lines) {
    const open: number[] = [];
    for (let i = line.first; i < line.last; i++) {
      const key = view.word[i]?.key;
      if (key === '(' || key === '[') open.push(i);
      else if (key === ')' || key === ']') {
        const start = open.pop();
        if (start === undefined || i - start > SHORT_BRACKETS) continue;
        // What stands before the closing bracket may end a sentence, unless it is all that is inside: (!) and (...).
        const inner = isStop(view, i - 1) && i - 1 > start + 1 ? i - 1 : i;
        // A bounded fill: nested brackets stay linear.
        shielded.fill(1, start, inner);
      }
    }
  }
}

function surroundingsOf(view: View, marks: Marks): Surroundings {
  const opens = new Uint8Array(view.size);
  const closes = new Uint8Array(view.size);
  const shielded = new Uint8Array(view.size);
  for (const pair of marks.pairs) {
    opens[pair.open] = 1;
    if (pair.repair !== 'unclosed') closes[pair.close] = 1;
  }
  for (const { token, problem } of marks.diagnostics) {
    if (problem === 'doubled' && closes[token - 1]) closes[token] = 1;
    // A left-over mark that is written onto the stop before it closes what another paragraph opened.
    if (problem === 'stray' && view.end[token - 1] === view.start[token] && view.end[token] !== view.start[token + 1])
      closes[token] = 1;
  }
  shieldAddresses(view, shielded);
  shieldBrackets(view, shielded);
  return { view, opens, closes, shielded };
}

function hasWords(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.kind[i] === WORD || view.kind[i] === NUMBER) return true;
  return false;
}

/** Appends `[first, last)`, or adds it to the sentence before where it holds no word. */
function cut(view: View, segments: Segment[], line: number, first: number, last: number): void {
  const before = segments.at(-1);
  if (before?.line === line && !hasWords(view, first, last)) segments[segments.length - 1] = { ...before, last };
  else segments.push({ first, last, line });
}

/**
 * The sentences of a text, in order: together they hold every token. A sentence lies inside one line, and a stop inside
 * quotation marks ends one, with the closing mark kept.
 */
export function segmentsOf(view: View, marks: Marks = marksOf(view)): readonly Segment[] {
  const around = surroundingsOf(view, marks);
  const segments: Segment[] = [];
  view.lines.forEach((line, index) => {
    let first = line.first;
    for (let i = line.first; i < line.last; i++) {
      if (!isStop(view, i)) continue;
      const next = afterStop(around, i, line.last);
      if (next < line.last && !endsSentence(around, i, first, next)) continue;
      cut(view, segments, index, first, next);
      first = next;
      i = next - 1;
    }
    if (first < line.last) cut(view, segments, index, first, line.last);
  });
  return segments;
}
