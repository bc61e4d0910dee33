import type { Pair } from '../../text/marks.js';
import { lowerBound } from '../ranges.js';
import { infoAt, inName, pairFrom, type Range, type Scene } from '../scene.js';
import { isOwnVoice } from './names.js';

/** A quotation whose closing mark stands paragraphs later is followed this far. */
const LONGEST_RUN = 8;

/** The pair that opens at the first token of a line, or null. */
function reopening(scene: Scene, line: number): Pair | null {
  const at = scene.view.lines[line];
  return at ? (pairFrom(scene, at.first) ?? null) : null;
}

/** Paragraphs that each reopen the mark without closing the last: a quotation of several paragraphs. */
function reopened(scene: Scene, pair: Pair, line: number): Range[] {
  const pieces: Range[] = [];
  let open: Pair | null = pair;
  for (let next = line + 1; open?.continued && next <= line + LONGEST_RUN * 2; next++) {
    open = reopening(scene, next);
    if (open) pieces.push(open.inner);
  }
  return pieces;
}

/** The first closing mark without an opening one in a line, or -1. */
function strayIn(scene: Scene, line: number): number {
  const range = scene.view.lines[line];
  if (!range) return -1;
  // A mark at its head opens something.
  const stray = scene.strays[lowerBound(scene.strays, (token) => token > range.first)] ?? -1;
  return stray < range.last ? stray : -1;
}

/** ونشر المسؤولون …: a paragraph that begins with the paper's own report goes on with nobody's speech. */
function reportsAnew(scene: Scene, i: number): boolean {
  return infoAt(scene, i).cues.some(
    (cue) =>
      cue.form === 'verb' && cue.tense === 'past' && cue.person === 3 && cue.conjunction !== '' && !cue.ambiguous,
  );
}

/** Paragraphs up to the one where a mark closes that was opened here; where no such mark comes, those in the speaker's own voice. */
function runOn(scene: Scene, line: number): Range[] {
  const pieces: Range[] = [];
  for (let next = line + 1; next <= line + LONGEST_RUN; next++) {
    const range = scene.view.lines[next];
    if (!range || reopening(scene, next) || reportsAnew(scene, range.first)) break;
    const stray = strayIn(scene, next);
    pieces.push({ first: range.first, last: stray >= 0 ? stray : range.last });
    if (stray >= 0) return pieces;
  }
  return inOwnVoice(scene, pieces);
}

/** Of paragraphs that nothing closes those up to the last in which somebody speaks of himself, before any that is the paper's. */
function inOwnVoice(scene: Scene, pieces: readonly Range[]): Range[] {
  const paper = pieces.findIndex((range) => isPapers(scene, range));
  const own = pieces.slice(0, paper < 0 ? LONGEST_RUN : paper);
  return own.slice(0, own.findLastIndex((range) => isOwnVoice(scene, range)) + 1);
}

const LONGEST_HEAD = 3;

/** The paper names somebody, quotes, or shows in its first words that it reports: كما اكدت, هذا وشهدت. */
function isPapers(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    if (inName(scene, i) || (scene.opens[i] ?? -1) >= 0) return true;
    const verb = infoAt(scene, i).cues.some(
      (cue) => cue.form === 'verb' && cue.person === 3 && !(cue.ambiguous && cue.conjunction === ''),
    );
    if (verb && i < first + LONGEST_HEAD) return true;
  }
  return false;
}

/** So many paragraphs before the one with the attribution are looked through for the mark that opened it all. */
const LONGEST_LEAD = 4;

function holdsPair(scene: Scene, { first, last }: Range): boolean {
  return (scene.pairs[lowerBound(scene.pairs, ({ open }) => open >= first)]?.open ?? last) < last;
}

/**
 * "… ⏎ … ⏎ …"، حسبما أفاد فلان: what the paragraphs before the one that begins at `first` have said of it, where a mark opens
 * the first of them that they don't close. `whole`: هذا ما قاله points back at paragraphs in marks of their own, too.
 */
export function earlierPieces(scene: Scene, first: number, whole = false): Range[] {
  const { line, lines } = scene.view;
  const here = line[first] ?? 0;
  const pieces: Range[] = [];
  let plain: Range[] = [];
  if ((lines[here]?.first ?? first) < first - 1) return [];
  for (let at = here - 1; at >= here - LONGEST_LEAD; at--) {
    const range = lines[at];
    const pair = reopening(scene, at);
    if (!range) break;
    if (pair?.repair === 'unclosed' || (whole && pair?.close === range.last - 1)) {
      pieces.unshift(pair.inner, ...plain);
      plain = [];
    } else if (pieces.length > 0 || reopening(scene, here) || strayIn(scene, at) >= 0 || holdsPair(scene, range)) break;
    else plain.unshift(range);
  }
  return pieces;
}

/** The last piece of such a run, up to its closing mark, or null. */
export function spokenUpTo(scene: Scene, close: number): Range | null {
  const line = scene.view.line[close] ?? 0;
  const first = scene.view.lines[line]?.first ?? close;
  return strayIn(scene, line) === close && earlierPieces(scene, first).length > 0 ? { first, last: close } : null;
}

/** The pieces of a quotation that goes on over the paragraphs behind its unclosed mark. */
export function laterPieces(scene: Scene, pair: Pair): Range[] {
  if (pair.repair !== 'unclosed') return [];
  const line = scene.view.line[pair.open] ?? 0;
  return pair.continued ? reopened(scene, pair, line) : runOn(scene, line);
}
