/** The features that join a token with its neighbours, as hashes. Training and decoding read the same ones. */
import { join } from './hash.js';
import { OUTSIDE } from './reading.js';
import type { Sight } from './sight.js';

/** How far before a token the noun that leads to it may stand: الرئيس الروسي الحالي فلاديمير. */
const LEAD = 5;
/** More features than a token ever has. */
const MOST = 64;

/** A token in its line `[first, last)`, with the roots and groups of its neighbours. */
export interface Place {
  readonly sight: Sight;
  at: number;
  first: number;
  last: number;
  root: number;
  rootBefore: number;
  rootBefore2: number;
  rootAfter: number;
  rootAfter2: number;
  group: number;
  groupBefore: number;
  groupBefore2: number;
  groupAfter: number;
  groupAfter2: number;
  /** The features. */
  readonly out: Int32Array;
}

/** A place to read tokens of one text at, one after the other. */
export function placeIn(sight: Sight): Place {
  return {
    ...{ sight, at: 0, first: 0, last: 0 },
    ...{ root: 0, rootBefore: 0, rootBefore2: 0, rootAfter: 0, rootAfter2: 0 },
    ...{ group: 0, groupBefore: 0, groupBefore2: 0, groupAfter: 0, groupAfter2: 0 },
    out: new Int32Array(MOST),
  };
}

function goTo(place: Place, at: number, first: number, last: number): void {
  const { root, group } = place.sight;
  place.at = at;
  place.first = first;
  place.last = last;
  place.root = root[at] as number;
  place.group = group[at] as number;
  place.rootBefore = at > first ? (root[at - 1] as number) : OUTSIDE.facts.root;
  place.groupBefore = at > first ? (group[at - 1] as number) : OUTSIDE.facts.group;
  place.rootBefore2 = at > first + 1 ? (root[at - 2] as number) : OUTSIDE.facts.root;
  place.groupBefore2 = at > first + 1 ? (group[at - 2] as number) : OUTSIDE.facts.group;
  place.rootAfter = at + 1 < last ? (root[at + 1] as number) : OUTSIDE.facts.root;
  place.groupAfter = at + 1 < last ? (group[at + 1] as number) : OUTSIDE.facts.group;
  place.rootAfter2 = at + 2 < last ? (root[at + 2] as number) : OUTSIDE.facts.root;
  place.groupAfter2 = at + 2 < last ? (group[at + 2] as number) : OUTSIDE.facts.group;
}

/** The number of the token `offset` away, 0 outside the line. */
function near(values: ArrayLike<number>, { at, first, last }: Place, offset: number): number {
  const other = at + offset;
  return other >= first && other < last ? (values[other] as number) : 0;
}

function pairs(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { root, rootBefore, rootBefore2, rootAfter, rootAfter2, group } = place;
  out[n++] = join(20, join(rootBefore, root));
  out[n++] = join(21, join(root, rootAfter));
  out[n++] = join(22, join(rootBefore2, rootBefore));
  out[n++] = join(23, join(rootAfter, rootAfter2));
  out[n++] = join(24, join(rootBefore, group));
  out[n++] = join(25, join(group, rootAfter));
  out[n++] = join(26, join(rootBefore, rootAfter));
  return n;
}

function classes(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { group, groupBefore, groupBefore2, groupAfter, groupAfter2, rootBefore2 } = place;
  const before = join(groupBefore, group);
  const after = join(group, groupAfter);
  out[n++] = join(30, before);
  out[n++] = join(31, after);
  out[n++] = join(32, join(groupBefore, after));
  out[n++] = join(33, join(groupBefore2, before));
  out[n++] = join(34, join(after, groupAfter2));
  out[n++] = join(35, join(groupBefore2, groupBefore));
  out[n++] = join(36, join(groupAfter, groupAfter2));
  out[n++] = join(37, join(rootBefore2, group));
  return n;
}

/** Word clusters of a token and its neighbours. */
function clusters(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { at, group, sight } = place;
  const here = sight.cluster[at] as number;
  const before = near(sight.cluster, place, -1);
  const after = near(sight.cluster, place, 1);
  out[n++] = join(50, before * 256 + here);
  out[n++] = join(51, here * 256 + after);
  out[n++] = join(52, join(before * 256 + after, group));
  return n;
}

function position(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { at, first, group, sight } = place;
  const where = (at === first ? 1 : 0) + (sight.marked[at] ? 2 : 0);
  out[n++] = join(40, where);
  out[n++] = join(41, join(where, group));
  return n;
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

function leads(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const lead = leadOf(place);
  const root = place.sight.root[place.at - (lead & 7)] as number;
  out[n++] = lead ? join(60, lead) : NONE;
  out[n++] = lead ? join(61, lead >> 3) : NONE;
  out[n++] = lead ? join(62, join(lead >> 3, place.group)) : NONE;
  out[n++] = lead ? join(63, root) : NONE;
  out[n++] = lead ? join(64, join(root, place.group)) : NONE;
  return n;
}

function gazetteers(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { group, groupBefore, groupAfter, sight } = place;
  const here = sight.gazette[place.at] as number;
  const before = near(sight.gazette, place, -1);
  const after = near(sight.gazette, place, 1);
  out[n++] = here ? join(70, here) : NONE;
  out[n++] = here ? join(71, join(here, group)) : NONE;
  out[n++] = here ? join(72, join(here, groupBefore)) : NONE;
  out[n++] = here ? join(73, join(here, groupAfter)) : NONE;
  out[n++] = before ? join(74, before) : NONE;
  out[n++] = after ? join(75, after) : NONE;
  out[n++] = before && here ? join(76, join(before, here)) : NONE;
  out[n++] = after && here ? join(77, join(here, after)) : NONE;
  return n;
}

function topic(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { at, sight } = place;
  const sport = sight.topic[at] as number;
  out[n++] = join(90, join(sport, sight.gazette[at] as number));
  out[n++] = join(91, join(sport, place.group));
  out[n++] = join(92, join(sport, place.root));
  out[n++] = join(93, join(sport, place.groupBefore));
  return n;
}

/** Names in lists: clitics and likeness of a token with those of its neighbours. */
function lists(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { clitics, level, gazette } = place.sight;
  const levelBefore = near(level, place, -1);
  const levelAfter = near(level, place, 1);
  const here = (clitics[place.at] as number) * 64 + levelBefore * 8 + (level[place.at] as number);
  out[n++] = join(94, join(here, near(gazette, place, -1)));
  out[n++] = join(95, join(here, near(clitics, place, 1) * 8 + levelAfter));
  out[n++] = join(96, join(here, near(level, place, -2) * 8 + levelAfter));
  return n;
}

function wide(place: Place, count: number): number {
  const { out } = place;
  let n = count;
  const { at, first, last, groupBefore, groupBefore2, sight } = place;
  const { root, group } = sight;
  const far = at > first + 2;
  out[n++] = join(97, far ? (root[at - 3] as number) : OUTSIDE.facts.root);
  out[n++] = join(98, at + 3 < last ? (root[at + 3] as number) : OUTSIDE.facts.root);
  out[n++] = join(99, join(far ? (group[at - 3] as number) : OUTSIDE.facts.group, join(groupBefore2, groupBefore)));
  return n;
}

/** Stands where a token has no feature of a template. */
export const NONE = 0;

/**
 * Goes to the token `at` of the line `[first, last)`, writes its features to `place.out`, one a template, and returns
 * how many.
 */
export function jointFeatures(place: Place, at: number, first: number, last: number): number {
  goTo(place, at, first, last);
  let n = pairs(place, 0);
  n = classes(place, n);
  n = clusters(place, n);
  n = position(place, n);
  n = leads(place, n);
  n = gazetteers(place, n);
  n = topic(place, n);
  n = lists(place, n);
  return wide(place, n);
}
