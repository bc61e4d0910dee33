/** Finds the names of people, places and organizations with the trained model. */
import type { Line, View } from '../../text/view.js';
import type { EntityType } from '../../types.js';
import { bestTags, pathsFor } from './best.js';
import { startOf } from './clitics.js';
import { type Chances, chancesOf, marginals, roomFor, TAGS } from './lattice.js';
import type { Model } from './model.js';
import { type FirstPass, firstPass, secondPass } from './score.js';
import type { Before } from './sight.js';

export { decodeModel, type Model } from './model.js';
export type { Style } from './rows.js';

/** A name: a half-open range of tokens, and one of UTF-16 code units without the clitics before it; `confidence` from 0 to 1. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

/** Probabilities of the tags of every token after the first pass. */
function firstChances(view: View, model: Model, pass: FirstPass, chances: Chances): Float64Array {
  const all = new Float64Array(view.size * TAGS);
  for (const { first, last } of view.lines) {
    chancesOf(pass.scores, pass.sight.edges, model.moves, first, last, model.firstBias, chances);
    for (let at = first; at < last; at++) marginals(chances, at - first, all, at * TAGS);
  }
  return all;
}

/**
 * The names in a text, in order and disjoint. Linear in its length.
 *
 * @example
 * tag(viewOf('وقال كوفي أنان'), model) //=> [{ first: 1, last: 3, start: 6, end: 15, type: 'person', confidence: 0.98 }]
 */
export function tag(view: View, model: Model, before: Before = {}): readonly Tagged[] {
  if (view.size === 0) return [];
  const pass = firstPass(view, model, before);
  const chances = roomFor(view.lines.reduce((most, { first, last }) => Math.max(most, last - first), 0));
  secondPass(view, model, pass, firstChances(view, model, pass, chances));
  const tags = new Uint8Array(view.size);
  const paths = pathsFor(view.size);
  const found: Tagged[] = [];
  for (const line of view.lines) {
    const { first, last } = line;
    bestTags(pass.scores, pass.sight.edges, model.agreementMoves, first, last, model.bias, tags, paths);
    let named = false;
    for (let at = first; at < last; at++) if (tags[at] !== 0) named = true;
    if (!named) continue;
    chancesOf(pass.scores, pass.sight.edges, model.agreementMoves, first, last, model.bias, chances);
    found.push(...readLine(tags, line, chances, view, model));
  }
  return found;
}

/** Reads the names of one line off its tags. */
function readLine(tags: Uint8Array, { first, last }: Line, chances: Chances, view: View, model: Model): Tagged[] {
  const found: Tagged[] = [];
  const own = new Float64Array(TAGS);
  for (let at = first; at < last; at++) {
    const begin = tags[at] as number;
    if (begin % 2 !== 1) continue;
    let end = at;
    let confidence = 1;
    do {
      marginals(chances, end - first, own);
      confidence = Math.min(confidence, own[tags[end] as number] as number);
      end++;
    } while (end < last && tags[end] === begin + 1);
    const type = TYPES[(begin - 1) >> 1] as EntityType;
    const start = startOf(view, at, type, model.lexicon, model.clitics);
    found.push({ first: at, last: end, start, end: view.end[end - 1] as number, type, confidence });
  }
  return found;
}
