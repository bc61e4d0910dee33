import { cueReadings } from '../../lexicon/cues.js';
import { wordEntries } from '../../lexicon/gazetteer.js';
import type { Candidate } from '../candidate.js';
import { isKin } from '../grammar/person-hidden.js';
import { keysOf, swallowed } from '../mention.js';
import type { Scene } from '../scene.js';
import { isApart } from './own.js';
import { similarNames } from './similar.js';

/** Which somebody a mention stands for, and the fullest name that the text gives them. */
export interface Link {
  readonly chain: number;
  readonly name: string;
}

interface Mention {
  readonly candidate: Candidate;
  readonly keys: readonly string[];
}

interface Chain {
  /** The fullest mention. */
  full: Mention;
  readonly members: number[];
}

/** Spellings are compared with so many of the names before at most, which keeps the time linear. */
const MOST_COMPARED = 60;
const QUOTES = /["\u00ab\u00bb\u201c\u201d\u201e\u2018\u2019'()]/gu;

/** Whether the short name is a beginning, an end or, within one name, a part of the long one. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false;
  let from = 0;
  for (const key of short) {
    const at = long.indexOf(key, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return short[0] === long[0] || short[short.length - 1] === long[long.length - 1];
}

/** عبدالعزيز is not فيصل بن عبدالعزيز: whose son somebody is. */
function isFather(short: readonly string[], long: readonly string[]): boolean {
  const end = long.length - short.length;
  return end > 1 && SON.test(long[end - 1] ?? '') && short.every((key, i) => key === long[end + i]);
}

/** جودة الأغذية of الهيئة العامة لجودة الأغذية, الغذاء والدواء of هيئة للغذاء والدواء */
function isMatter(short: readonly string[], long: readonly string[]): boolean {
  const end = long.length - short.length;
  const [begin = ''] = short;
  const led = [`\u0644${begin}`, `\u0644\u0644${begin.slice(2)}`].includes(long[end] ?? '');
  return end > 0 && led && short.every((key, i) => i === 0 || key === long[end + i]);
}

const SON = /^(?:بن|ابن|بنت)$/u;
function sameSpelling(a: readonly string[], b: readonly string[]): boolean {
  const [lastA = '', lastB = ''] = [a[a.length - 1], b[b.length - 1]];
  if (a.length === b.length) return a.every((key, i) => similarNames(key, b[i] ?? ''));
  return (a.length === 1 || b.length === 1) && similarNames(lastA, lastB);
}

function same(mention: Mention, chain: Chain): boolean {
  const { candidate, keys } = mention;
  const other = chain.full;
  if (candidate.type !== other.candidate.type) return false;
  if (isApart(candidate, other.candidate)) return false;
  const [entry, known] = [candidate.entry, other.candidate.entry];
  if (
    entry &&
    known &&
    (entry.name === known.name || entry.acronymOf === known.name || known.acronymOf === entry.name)
  ) {
    return true;
  }
  if (keys.join(' ') === other.keys.join(' ')) return true;
  if (candidate.type === 'place') return false;
  if (candidate.rule === 'organization/alias' && other.candidate.last === candidate.first - 1) return true;
  return isPart(keys, other.keys) || isPart(other.keys, keys) || isMatter(keys, other.keys);
}

function spelledAlike(mention: Mention, chain: Chain): boolean {
  return (
    mention.candidate.type === 'person' &&
    chain.full.candidate.type === 'person' &&
    !isApart(mention.candidate, chain.full.candidate) &&
    sameSpelling(mention.keys, chain.full.keys)
  );
}

function nameOf(scene: Scene, { candidate }: Mention): string {
  const text = scene.view.text.slice(candidate.start, candidate.end);
  const bare = text.replace(QUOTES, '').replace(/\s+/gu, ' ').trim();
  return swallowed(scene, candidate) + bare;
}

const VERBAL = /^[\u064a\u062a]\S{2,4}$/u;
const AND = '\u0648';
/** A word of more letters is two, set without the blank between them. */
const LONGEST_WORD = 12;

/**
 * By mention, whether its last word is likelier the next word of the sentence: كانت وارن تزن, رونالدو ومايورجا. Such a
 * name stands once, its beginning stands alone elsewhere and its end never does.
 */
function overlong(mentions: readonly Mention[]): boolean[] {
  const counts = new Map<string, number>();
  for (const { keys } of mentions) counts.set(keys.join(' '), (counts.get(keys.join(' ')) ?? 0) + 1);
  const words = new Set(mentions.flatMap(({ keys }) => keys));
  return mentions.map(({ candidate, keys }) => {
    const last = keys[keys.length - 1] ?? '';
    if (candidate.type !== 'person' || keys.length < 2 || counts.get(keys.join(' ')) !== 1) return false;
    if (counts.has(last) || !counts.has(keys.slice(0, -1).join(' '))) return false;
    return (
      VERBAL.test(last) || last.length > LONGEST_WORD || (last.startsWith(AND) && words.has(last.slice(AND.length)))
    );
  });
}

/**
 * A surname before its full name in a headline is read after the body; so full names open the chains. What has a word
 * too many comes last and names nobody.
 */
function byLength(mentions: readonly Mention[]): number[] {
  const tooLong = overlong(mentions);
  const lengths = mentions.map(({ keys }, i) => (tooLong[i] ? 0 : keys.length));
  return mentions.map((_, i) => i).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
}

/** The chain for a mention among those that fit: the one whose mentions stand nearest before it, else the next one. */
function nearest(fitting: readonly Chain[], mention: number): Chain | undefined {
  if (fitting.length === 1) return fitting[0];
  let best: Chain | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const chain of fitting) {
    for (const member of chain.members.slice(-MOST_COMPARED)) {
      const distance = member <= mention ? mention - member : (member - mention) * 2;
      if (distance < least) {
        least = distance;
        best = chain;
      }
    }
  }
  return best;
}

/** Of several of one family, in قالت كلينتون, those whose given name is a woman's; else those of whom it shows nothing. */
function ofGender(scene: Scene, { candidate, keys }: Mention, fitting: readonly Chain[]): readonly Chain[] {
  if (fitting.length < 2 || candidate.type !== 'person' || keys.length > 1) return fitting;
  const { word } = scene.view;
  const before = word[candidate.first - 1];
  const verb = before && cueReadings(before).find(({ form, passive }) => form === 'verb' && !passive);
  if (!verb?.gender) return fitting;
  const genderOf = ({ full }: Chain): string => {
    const first = word[full.candidate.first];
    return (first && wordEntries(first).find(({ kind }) => kind === 'given-name')?.gender) ?? 'unknown';
  };
  for (const gender of [verb.gender, 'unknown']) {
    const agreeing = fitting.filter((chain) => genderOf(chain) === gender);
    if (agreeing.length > 0) return agreeing;
  }
  return fitting;
}

/** Joins the mentions of the same somebody and gives each its fullest name. */
export function chains(scene: Scene, chosen: readonly Candidate[]): Link[] {
  const mentions = chosen.map((candidate) => ({ candidate, keys: keysOf(scene, candidate) }));
  const byName = new Map<string, Chain[]>();
  const all: Chain[] = [];
  const of: (Chain | undefined)[] = new Array(mentions.length);
  for (const i of byLength(mentions)) {
    const mention = mentions[i];
    if (!mention) continue;
    const fitting = ofGender(scene, mention, fittingChains(scene, mention, byName, all));
    let chain = nearest(fitting, i);
    if (!chain) {
      chain = { full: mention, members: [] };
      all.push(chain);
    }
    chain.members.push(i);
    of[i] = chain;
    for (const key of new Set([...mention.keys, mention.candidate.entry?.name ?? ''])) {
      const list = byName.get(key) ?? [];
      if (list.length >= MOST_COMPARED || list.includes(chain)) continue;
      list.push(chain);
      byName.set(key, list);
    }
  }
  const numbers = new Map<Chain, number>();
  return mentions.map((_, i) => {
    const chain = of[i];
    if (!chain) return { chain: 0, name: '' };
    if (!numbers.has(chain)) numbers.set(chain, numbers.size);
    return { chain: numbers.get(chain) ?? 0, name: nameOf(scene, chain.full) };
  });
}

function fittingChains(
  scene: Scene,
  mention: Mention,
  byName: ReadonlyMap<string, Chain[]>,
  all: readonly Chain[],
): Chain[] {
  const near = new Set<Chain>();
  const { keys, candidate } = mention;
  const names = [keys[0], keys[keys.length - 1], candidate.entry?.name, candidate.entry?.acronymOf];
  for (const name of names) for (const chain of byName.get(name ?? '') ?? []) near.add(chain);
  const isOther = ({ full }: Chain): boolean =>
    isFather(keys, full.keys) || isKin(scene, candidate.first, keys, full.keys);
  const fitting = [...near].filter((chain) => same(mention, chain) && !isOther(chain));
  if (fitting.length > 0) return fitting;
  if (candidate.rule === 'organization/alias') {
    return all.filter((chain) => same(mention, chain)).slice(0, 1);
  }
  return all.slice(-MOST_COMPARED).filter((chain) => spelledAlike(mention, chain) && !isOther(chain));
}
