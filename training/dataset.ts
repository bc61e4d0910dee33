/** Turns articles into the feature ids of their lines. */
import { join } from '../src/entities/tagger/hash.js';
import { jointFeatures, NONE, placeIn } from '../src/entities/tagger/joint.js';
import type { Lexicon } from '../src/entities/tagger/lexicon.js';
import { OUTSIDE, type Reading, readWord, seenAt } from '../src/entities/tagger/reading.js';
import { FACTS, packFacts, type Sight, sightOf } from '../src/entities/tagger/sight.js';
import type { View } from '../src/text/view.js';
import type { Article, Domain } from './corpora.js';
import type { Sequence } from './crf.js';

/** Readings by surface, for each lexicon. */
const memories = new WeakMap<Lexicon, Map<string, Reading>>();

export function readingsOf(view: View, lexicon: Lexicon): Reading[] {
  const known = memories.get(lexicon) ?? new Map<string, Reading>();
  memories.set(lexicon, known);
  return view.word.map((word, at) => {
    const before = known.get(word.surface);
    if (before) return before;
    const reading = readWord(word, view.kind[at] ?? 0, lexicon);
    known.set(word.surface, reading);
    return reading;
  });
}

export function sightIn({ view }: Article, readings: readonly Reading[]): Sight {
  const packed = new Int32Array(readings.length * FACTS);
  readings.forEach(({ facts }, at) => {
    packFacts(facts, packed, at * FACTS);
  });
  return sightOf(view, packed, {});
}

/** Where a feature comes from: `OFFSETS * template + offset + 2` of a word's own, `JOINT` and above of joint ones. */
export type Origin = number;
export const OFFSETS = 5;
export const JOINT = 1000;
export const originOf = (template: number, offset: number): Origin => template * OFFSETS + offset + 2;

/** A feature that only says which word it is: the trainer hides them now and then. */
const OWN: ReadonlySet<Origin> = new Set([1, 4].map((template) => originOf(template, 0)).concat([JOINT, JOINT + 1]));

/** Calls `row` with the feature hashes of every token and where they come from, line by line. */
export function eachToken(
  article: Article,
  readings: readonly Reading[],
  row: (at: number, hashes: readonly number[], origins: readonly Origin[]) => void,
): void {
  const place = placeIn(sightIn(article, readings));
  let seen = new Int32Array(0);
  for (const { first, last } of article.view.lines) {
    for (let at = first; at < last; at++) {
      const hashes: number[] = [];
      const origins: Origin[] = [];
      for (let offset = -2; offset <= 2; offset++) {
        const other = at + offset >= first && at + offset < last ? (readings[at + offset] ?? OUTSIDE) : OUTSIDE;
        if (seen.length < other.ids.length) seen = new Int32Array(other.ids.length);
        const count = seenAt(other, offset, seen);
        for (let n = 0; n < count; n++) {
          hashes.push(seen[n] as number);
          origins.push(originOf(other.templates[n] as number, offset));
        }
      }
      const count = jointFeatures(place, at, first, last);
      for (let n = 0; n < count; n++) {
        if (place.out[n] === NONE) continue;
        hashes.push(place.out[n] as number);
        origins.push(JOINT + n);
      }
      row(at, hashes, origins);
    }
  }
}

/**
 * Newswire and our own annotation have copies of every feature beside the shared ones (Daumé 2007), for what each does in
 * its own way; Wikipedia only has the shared ones. What the library marks is marked as our own annotation is.
 */
const GOLD = 0x676f6c64;
const SEEDS: Readonly<Record<Domain, number>> = {
  wiki: 0,
  news: 0x6e657773,
  gold: GOLD,
  written: GOLD,
  silver: GOLD,
};
export const copyOf = (domain: Domain, hash: number): number => join(SEEDS[domain], hash);
const hasCopy = (domain: Domain): boolean => domain !== 'wiki';

/** Ids of the features that are met often enough, handed out as they are first asked for. */
export interface FeatureIndex {
  /** Whether new features still get ids: only while the training sequences are made. */
  open: boolean;
  size: number;
  readonly hashes: Int32Array;
  readonly origins: Int16Array;
  readonly slots: Int32Array;
  readonly counts: Uint8Array;
  readonly least: number;
}

const COUNT_BITS = 26;
const SLOT_BITS = 23;
const MOST_FEATURES = 1 << (SLOT_BITS - 1);

/** The id of a feature, or −1; where it gets one now, `origin` is kept. */
export function idOf(index: FeatureIndex, hash: number, origin: Origin = 0): number {
  const { slots, hashes } = index;
  const mask = slots.length - 1;
  let slot = (hash >>> (32 - SLOT_BITS)) & mask;
  for (; slots[slot] !== -1; slot = (slot + 1) & mask) {
    const id = slots[slot] as number;
    if (hashes[id] === hash) return id;
  }
  if (!index.open || (index.counts[hash >>> (32 - COUNT_BITS)] as number) < index.least) return -1;
  if (index.size === MOST_FEATURES) throw new RangeError(`more than ${MOST_FEATURES} features`);
  const id = index.size++;
  hashes[id] = hash;
  index.origins[id] = origin;
  slots[slot] = id;
  return id;
}

export function indexFeatures(articles: readonly Article[], lexicon: Lexicon, least: number): FeatureIndex {
  const counts = new Uint8Array(1 << COUNT_BITS);
  const count = (hash: number): void => {
    const slot = hash >>> (32 - COUNT_BITS);
    const times = counts[slot] as number;
    if (times < least) counts[slot] = times + 1;
  };
  for (const article of articles) {
    const copied = hasCopy(article.domain);
    eachToken(article, readingsOf(article.view, lexicon), (_, hashes) => {
      for (const hash of hashes) {
        count(hash);
        if (copied) count(copyOf(article.domain, hash));
      }
    });
  }
  return {
    open: true,
    size: 0,
    hashes: new Int32Array(MOST_FEATURES),
    origins: new Int16Array(MOST_FEATURES),
    slots: new Int32Array(1 << SLOT_BITS).fill(-1),
    counts,
    least,
  };
}

/** The lines of an article as sequences. */
export function sequencesOf(article: Article, lexicon: Lexicon, index: FeatureIndex, weight: number): Sequence[] {
  const { view, tags } = article;
  const readings = readingsOf(view, lexicon);
  const copy = hasCopy(article.domain);
  const ids: number[] = [];
  const starts: number[] = [0];
  eachToken(article, readings, (_, hashes, origins) => {
    for (const [n, hash] of hashes.entries()) {
      const origin = origins[n] as number;
      const mark = (id: number): number => (OWN.has(origin) ? ~id : id);
      const id = idOf(index, hash, origin);
      if (id >= 0) ids.push(mark(id));
      const news = copy ? idOf(index, copyOf(article.domain, hash), origin) : -1;
      if (news >= 0) ids.push(mark(news));
    }
    starts.push(ids.length);
  });
  return view.lines.map(({ first, last }) => {
    const from = starts[first] ?? 0;
    return {
      ids: Int32Array.from(ids.slice(from, starts[last])),
      starts: Int32Array.from(starts.slice(first, last + 1), (start) => start - from),
      edges: Int32Array.from(readings.slice(first, last), ({ facts }) => facts.edge),
      tags: tags.slice(first, last),
      weight,
      base: null,
    };
  });
}
