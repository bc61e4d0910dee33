/** What the tagger sees of a text, by token, in arrays that are quick to walk. */
import { type GazetteMatch, gazetteAt } from '../../lexicon/gazetteer.js';
import type { View } from '../../text/view.js';
import { gazetteCodes } from './gazette.js';
import type { Facts } from './reading.js';
import { topicLevels } from './topic.js';

export interface Sight {
  readonly root: Int32Array;
  readonly group: Int32Array;
  readonly edges: Uint8Array;
  readonly noun: Uint8Array;
  readonly clitics: Uint8Array;
  readonly level: Uint8Array;
  /** 1 at marks; at words whose other uses tell something; in a short span between quotation marks. */
  readonly mark: Uint8Array;
  readonly open: Uint8Array;
  readonly marked: Uint8Array;
  readonly cluster: Uint8Array;
  /** Codes of gazette.ts, and of topic.ts. */
  readonly gazette: Uint16Array;
  readonly topic: Uint8Array;
}

/** What is known of a text before. */
export interface Before {
  /** What the gazetteer has at a token. */
  readonly matchAt?: (at: number) => GazetteMatch | null;
}

/** Reads a text whose words are read already; `facts` holds one a token. */
export function sightOf(view: View, facts: readonly Facts[], before: Before): Sight {
  const { size } = view;
  const bytes = (): Uint8Array => new Uint8Array(size);
  const [edges, noun, clitics, level, mark, open] = [bytes(), bytes(), bytes(), bytes(), bytes(), bytes()];
  const [quotes, sport, cluster] = [bytes(), bytes(), bytes()];
  const root = new Int32Array(size);
  const group = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const fact = facts[at] as Facts;
    root[at] = fact.root;
    group[at] = fact.group;
    edges[at] = fact.edge;
    noun[at] = fact.noun;
    clitics[at] = fact.clitics;
    level[at] = fact.level;
    cluster[at] = fact.cluster;
    if (fact.mark) mark[at] = 1;
    if (fact.quote) quotes[at] = 1;
    if (fact.open) open[at] = 1;
    if (fact.sport) sport[at] = 1;
  }
  return {
    ...{ root, group, edges, noun, clitics, level, cluster, mark, open },
    marked: markedTokens(view, quotes),
    gazette: gazetteCodes(view, before.matchAt ?? ((at) => gazetteAt(view, at))),
    topic: topicLevels(sport),
  };
}

/** A marked span of a name is at most this many tokens long. */
const MARKED = 5;

/** By token: 1 where it stands in a short span between quotation marks. */
function markedTokens(view: View, quotes: Uint8Array): Uint8Array {
  const marked = new Uint8Array(view.size);
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
