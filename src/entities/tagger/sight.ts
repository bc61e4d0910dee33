/** What the tagger sees of a text, by token, in arrays that are quick to walk. */
import { type GazetteMatch, gazetteAt } from '../../lexicon/gazetteer.js';
import type { View } from '../../text/view.js';
import type { Facts } from './facts.js';
import { gazetteCodes } from './gazette.js';
import { topicLevels } from './topic.js';

/** All are arrays of one kind, since a function that reads several kinds is slower by half. */
export interface Sight {
  readonly root: Int32Array;
  readonly group: Int32Array;
  readonly edges: Int32Array;
  readonly noun: Int32Array;
  readonly clitics: Int32Array;
  readonly level: Int32Array;
  readonly cluster: Int32Array;
  /** 1 at marks; at words whose other uses tell something; in a short span between quotation marks. */
  readonly mark: Int32Array;
  readonly open: Int32Array;
  readonly marked: Int32Array;
  /** Codes of gazette.ts, and of topic.ts. */
  readonly gazette: Int32Array;
  readonly topic: Int32Array;
}

/** A word's facts are kept as so many numbers: root, group, and all that is small in the bits of the third. */
export const FACTS = 3;
/** Where each begins in the bits of the third number: what is true or not, and then small numbers. */
const QUOTE = 1;
const OPEN = 2;
const SPORT = 3;
const EDGE = 4;
const NOUN = 10;
const CLITICS = 16;
const LEVEL = 19;
const CLUSTER = 22;

/** Writes the facts of a word to `to` from `base` on. */
export function packFacts(facts: Facts, to: Int32Array, base: number): void {
  const { root, group, edge, noun, clitics, level, cluster, mark, quote, open, sport } = facts;
  const flags = +mark | (+quote << QUOTE) | (+open << OPEN) | (+sport << SPORT);
  const numbers = (edge << EDGE) | (noun << NOUN) | (clitics << CLITICS) | (level << LEVEL) | (cluster << CLUSTER);
  to[base] = root;
  to[base + 1] = group;
  to[base + 2] = flags | numbers;
}

/** What is known of a text before. */
export interface Before {
  /** What the gazetteer has at a token. */
  readonly matchAt?: (at: number) => GazetteMatch | null;
}

/** What is read off the facts, by token. */
const LISTS = 11;

/** Reads a text whose words are read already; `facts` holds those of its tokens, `FACTS` numbers each. */
export function sightOf(view: View, facts: Int32Array, before: Before): Sight {
  const { size } = view;
  const all = new Int32Array(LISTS * size);
  const list = (n: number): Int32Array => all.subarray(n * size, (n + 1) * size);
  const [root, group, edges, noun, clitics] = [list(0), list(1), list(2), list(3), list(4)];
  const [level, cluster, mark, open, quotes, sport] = [list(5), list(6), list(7), list(8), list(9), list(10)];
  for (let at = 0; at < size; at++) {
    root[at] = facts[at * FACTS] as number;
    group[at] = facts[at * FACTS + 1] as number;
    const rest = facts[at * FACTS + 2] as number;
    edges[at] = (rest >> EDGE) & 63;
    noun[at] = (rest >> NOUN) & 63;
    clitics[at] = (rest >> CLITICS) & 7;
    level[at] = (rest >> LEVEL) & 7;
    cluster[at] = rest >> CLUSTER;
    mark[at] = rest & 1;
    quotes[at] = (rest >> QUOTE) & 1;
    open[at] = (rest >> OPEN) & 1;
    sport[at] = (rest >> SPORT) & 1;
  }
  const marked = markedTokens(view, quotes);
  const gazette = gazetteCodes(view, before.matchAt ?? ((at) => gazetteAt(view, at)));
  return { root, group, edges, noun, clitics, level, cluster, mark, open, marked, gazette, topic: topicLevels(sport) };
}

/** A marked span of a name is at most this many tokens long. */
const MARKED = 5;

/** By token: 1 where it stands in a short span between quotation marks. */
function markedTokens(view: View, quotes: Int32Array): Int32Array {
  const marked = new Int32Array(view.size);
  let opened = -1;
  for (let at = 0; at < view.size; at++) {
    if (quotes[at] === 0) continue;
    if (opened >= 0 && at - opened - 1 <= MARKED && view.line[at] === view.line[opened]) {
      marked.fill(1, opened + 1, at);
      opened = -1;
    } else opened = at;
  }
  return marked;
}
