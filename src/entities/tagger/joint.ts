/** The features that join a token with its neighbours, as hashes. Training and decoding read the same ones. */
import { ALL_FAMILIES, FAMILY } from './families.js';
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
  /** The features, and how many of them there are. */
  readonly out: Int32Array;
  count: number;
}

/** A place to read tokens of one text at, one after the other. */
export function placeIn(sight: Sight): Place {
  return {
    ...{ sight, at: 0, first: 0, last: 0 },
    ...{ root: 0, rootBefore: 0, rootBefore2: 0, rootAfter: 0, rootAfter2: 0 },
    ...{ group: 0, groupBefore: 0, groupBefore2: 0, groupAfter: 0, groupAfter2: 0 },
    out: new Int32Array(MOST),
    count: 0,
  };
}

function goTo(place: Place, at: number, first: number, last: number): void {
  const { root, group } = place.sight;
  place.at = at;
  place.first = first;
  place.last = last;
  place.root = root[at] as number;
  place.group = group[at] as number;
  place.rootBefore = at > first ? (root[at - 1] as number) : OUTSIDE.root;
  place.groupBefore = at > first ? (group[at - 1] as number) : OUTSIDE.group;
  place.rootBefore2 = at > first + 1 ? (root[at - 2] as number) : OUTSIDE.root;
  place.groupBefore2 = at > first + 1 ? (group[at - 2] as number) : OUTSIDE.group;
  place.rootAfter = at + 1 < last ? (root[at + 1] as number) : OUTSIDE.root;
  place.groupAfter = at + 1 < last ? (group[at + 1] as number) : OUTSIDE.group;
  place.rootAfter2 = at + 2 < last ? (root[at + 2] as number) : OUTSIDE.root;
  place.groupAfter2 = at + 2 < last ? (group[at + 2] as number) : OUTSIDE.group;
  place.count = 0;
}

function add(place: Place, template: number, value: number): void {
  place.out[place.count++] = join(template, value);
}

/** The number of the token `offset` away, 0 outside the line. */
function near(values: Uint8Array, { at, first, last }: Place, offset: number): number {
  const other = at + offset;
  return other >= first && other < last ? (values[other] as number) : 0;
}

function pairs(place: Place): void {
  const { root, rootBefore, rootBefore2, rootAfter, rootAfter2, group } = place;
  add(place, 20, join(rootBefore, root));
  add(place, 21, join(root, rootAfter));
  add(place, 22, join(rootBefore2, rootBefore));
  add(place, 23, join(rootAfter, rootAfter2));
  add(place, 24, join(rootBefore, group));
  add(place, 25, join(group, rootAfter));
  add(place, 26, join(rootBefore, rootAfter));
}

function classes(place: Place): void {
  const { group, groupBefore, groupBefore2, groupAfter, groupAfter2, rootBefore2 } = place;
  const before = join(groupBefore, group);
  const after = join(group, groupAfter);
  add(place, 30, before);
  add(place, 31, after);
  add(place, 32, join(groupBefore, after));
  add(place, 33, join(groupBefore2, before));
  add(place, 34, join(after, groupAfter2));
  add(place, 35, join(groupBefore2, groupBefore));
  add(place, 36, join(groupAfter, groupAfter2));
  add(place, 37, join(rootBefore2, group));
}

function position(place: Place): void {
  const { at, first, group, sight } = place;
  const where = (at === first ? 1 : 0) + (sight.marked[at] ? 2 : 0);
  add(place, 40, where);
  add(place, 41, join(where, group));
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
  const lead = leadOf(place);
  if (!lead) return;
  add(place, 60, lead);
  add(place, 61, lead >> 3);
  add(place, 62, join(lead >> 3, place.group));
}

function gazetteers(place: Place): void {
  const { group, groupBefore, groupAfter, sight } = place;
  const here = sight.gazette[place.at] as number;
  const before = near(sight.gazette, place, -1);
  const after = near(sight.gazette, place, 1);
  if (here) {
    add(place, 70, here);
    add(place, 71, join(here, group));
    add(place, 72, join(here, groupBefore));
    add(place, 73, join(here, groupAfter));
  }
  if (before) add(place, 74, before);
  if (after) add(place, 75, after);
  if (before && here) add(place, 76, join(before, here));
  if (after && here) add(place, 77, join(here, after));
}

function rules(place: Place): void {
  const { at, group, groupBefore, root, sight } = place;
  const { tags, rules: ruleOf } = sight.hints;
  const tag = tags[at] as number;
  const after = near(tags, place, 1);
  add(place, 80, tag * 8 + after);
  add(place, 81, near(tags, place, -1) * 8 + tag);
  if (!tag) return;
  const rule = ruleOf[at] as number;
  add(place, 82, rule);
  add(place, 83, join(rule, after));
  add(place, 84, join(tag, group));
  add(place, 85, join(rule, groupBefore));
  add(place, 86, join(tag, root));
}

function topic(place: Place): void {
  const { at, sight } = place;
  const sport = sight.topic[at] as number;
  add(place, 90, join(sport, sight.gazette[at] as number));
  add(place, 91, join(sport, place.group));
  add(place, 92, join(sport, place.root));
  add(place, 93, join(sport, place.groupBefore));
}

/** Names in lists: clitics and likeness of a token with those of its neighbours. */
function lists(place: Place): void {
  const { clitics, level, gazette } = place.sight;
  const levelBefore = near(level, place, -1);
  const levelAfter = near(level, place, 1);
  const here = (clitics[place.at] as number) * 64 + levelBefore * 8 + (level[place.at] as number);
  add(place, 94, join(here, near(gazette, place, -1)));
  add(place, 95, join(here, near(clitics, place, 1) * 8 + levelAfter));
  add(place, 96, join(here, near(level, place, -2) * 8 + levelAfter));
}

function wide(place: Place): void {
  const { at, first, last, groupBefore, groupBefore2, sight } = place;
  const { root, group } = sight;
  const far = at > first + 2;
  add(place, 97, far ? (root[at - 3] as number) : OUTSIDE.root);
  add(place, 98, at + 3 < last ? (root[at + 3] as number) : OUTSIDE.root);
  add(place, 99, join(far ? (group[at - 3] as number) : OUTSIDE.group, join(groupBefore2, groupBefore)));
}

/** Goes to the token `at` of the line `[first, last)`, writes its features to `place.out`, and returns how many. */
export function jointFeatures(place: Place, at: number, first: number, last: number, families = ALL_FAMILIES): number {
  goTo(place, at, first, last);
  if (families & FAMILY.pairs) pairs(place);
  if (families & FAMILY.classes) classes(place);
  if (families & FAMILY.position) position(place);
  if (families & FAMILY.cues) leads(place);
  if (families & FAMILY.gazetteers) gazetteers(place);
  if (families & FAMILY.rules) rules(place);
  if (families & FAMILY.topic) topic(place);
  if (families & FAMILY.lists) lists(place);
  if (families & FAMILY.wide) wide(place);
  return place.count;
}

/** Those of the features just written that tell the word itself. */
export function ownPairs({ rootBefore, root, rootAfter }: Place): readonly number[] {
  return [join(20, join(rootBefore, root)), join(21, join(root, rootAfter))];
}
