/** The features that join a token with its neighbours, as hashes. Training and decoding read the same ones. */
import { blend, scramble } from './hash.js';
import { OUTSIDE } from './reading.js';
import type { Sight } from './sight.js';

/** How far before a token the noun that leads to it may stand: الرئيس الروسي الحالي فلاديمير. */
const LEAD = 5;
/** Numbers of the features that are made here. */
export const TEMPLATES = 31;
/** Stands where a token has no feature of a template. */
export const NONE = 0;

/** Sets the hashes of a template apart. */
const SALT = Int32Array.from({ length: TEMPLATES }, (_, template) => scramble(template + 1));

function one(template: number, a: number): number {
  return blend(SALT[template] as number, a, 0, 0);
}
function two(template: number, a: number, b: number): number {
  return blend(SALT[template] as number, a, b, 0);
}
function three(template: number, a: number, b: number, c: number): number {
  return blend(SALT[template] as number, a, b, c);
}

/** A token in its line `[first, last)`. */
export interface Place {
  readonly sight: Sight;
  at: number;
  first: number;
  last: number;
  /** The features, by template. */
  readonly out: Int32Array;
}

/** A place to read tokens of one text at, one after the other. */
export function placeIn(sight: Sight): Place {
  return { sight, at: 0, first: 0, last: 0, out: new Int32Array(TEMPLATES) };
}

/** The number of the token `offset` away, `outside` beyond the line. */
function near(values: Int32Array, { at, first, last }: Place, offset: number, outside = 0): number {
  const other = at + offset;
  return other >= first && other < last ? (values[other] as number) : outside;
}

/** Pairs of words. */
function words(place: Place): void {
  const { at, out, sight } = place;
  const { root } = sight;
  const edge = OUTSIDE.facts.root;
  const here = root[at] as number;
  const before = near(root, place, -1, edge);
  const before2 = near(root, place, -2, edge);
  const after = near(root, place, 1, edge);
  const group = sight.group[at] as number;
  out[0] = two(0, before, here);
  out[1] = two(1, here, after);
  out[2] = two(2, before, group);
  out[3] = two(3, group, after);
  out[4] = two(4, before, after);
  out[5] = two(5, before2, group);
}

/** Runs of classes of words. */
function classes(place: Place): void {
  const { at, out, sight } = place;
  const { group } = sight;
  const edge = OUTSIDE.facts.group;
  const here = group[at] as number;
  const before = near(group, place, -1, edge);
  const after = near(group, place, 1, edge);
  out[6] = two(6, before, here);
  out[7] = two(7, here, after);
  out[8] = three(8, before, here, after);
}

/** Word clusters of a token and its neighbours. */
function clusters(place: Place): void {
  const { at, out, sight } = place;
  const { cluster } = sight;
  const here = cluster[at] as number;
  const before = near(cluster, place, -1);
  const after = near(cluster, place, 1);
  out[9] = two(9, before, here);
  out[10] = two(10, here, after);
  out[11] = three(11, before, after, sight.group[at] as number);
}

/** The nearest noun of the lexicon before a token, no mark between, with its distance; 0 for none. */
function leadOf({ at, first, sight }: Place): number {
  for (let back = 1; back <= LEAD && at - back >= first; back++) {
    if (sight.mark[at - back]) return 0;
    const noun = sight.noun[at - back] as number;
    if (noun) return noun * 8 + back;
  }
  return 0;
}

function leads(place: Place): void {
  const { at, out, sight } = place;
  const lead = leadOf(place);
  if (!lead) {
    out.fill(NONE, 12, 15);
    return;
  }
  const group = sight.group[at] as number;
  const root = sight.root[at - (lead & 7)] as number;
  out[12] = one(12, lead);
  out[13] = two(13, lead >> 3, group);
  out[14] = two(14, root, group);
}

function gazetteers(place: Place): void {
  const { at, out, sight } = place;
  const { gazette, group } = sight;
  const here = gazette[at] as number;
  const before = near(gazette, place, -1);
  const after = near(gazette, place, 1);
  const edge = OUTSIDE.facts.group;
  out[15] = here ? one(15, here) : NONE;
  out[16] = here ? two(16, here, group[at] as number) : NONE;
  out[17] = here ? two(17, here, near(group, place, -1, edge)) : NONE;
  out[18] = here ? two(18, here, near(group, place, 1, edge)) : NONE;
  out[19] = before ? one(19, before) : NONE;
  out[20] = after ? one(20, after) : NONE;
  out[21] = before && here ? two(21, before, here) : NONE;
  out[22] = after && here ? two(22, here, after) : NONE;
}

/** Where it stands: first in the line, between marks, in an article on sport. */
function setting(place: Place): void {
  const { at, first, out, sight } = place;
  const where = (at === first ? 1 : 0) + (sight.marked[at] ? 2 : 0);
  const group = sight.group[at] as number;
  const gazette = sight.gazette[at] as number;
  const sport = sight.topic[at] as number;
  out[23] = two(23, where, group);
  out[24] = gazette ? two(24, where, gazette) : NONE;
  out[25] = two(25, sport, gazette);
  out[26] = two(26, sport, group);
  out[27] = two(27, sport, sight.root[at] as number);
}

/** Names in lists: clitics and likeness of a token with those of its neighbours. */
function lists(place: Place): number {
  const { at, out } = place;
  const { clitics, level, gazette } = place.sight;
  const levelBefore = near(level, place, -1);
  const levelAfter = near(level, place, 1);
  const here = (clitics[at] as number) * 64 + levelBefore * 8 + (level[at] as number);
  out[28] = two(28, here, near(gazette, place, -1));
  out[29] = two(29, here, near(clitics, place, 1) * 8 + levelAfter);
  out[30] = two(30, here, near(level, place, -2) * 8 + levelAfter);
  return TEMPLATES;
}

/**
 * Goes to the token `at` of the line `[first, last)`, writes its features to `place.out`, one a template, and returns
 * how many.
 */
export function jointFeatures(place: Place, at: number, first: number, last: number): number {
  place.at = at;
  place.first = first;
  place.last = last;
  words(place);
  classes(place);
  clusters(place);
  leads(place);
  gazetteers(place);
  setting(place);
  return lists(place);
}
