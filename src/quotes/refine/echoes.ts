import { holdsClause } from '../content/names.js';
import { bodiesThatSpeak, type Speaking } from '../find/headline-source.js';
import { keyAt, lineOf, type Range, type Scene } from '../scene.js';
import type { Attributed } from '../speakers/resolve.js';

/** A headline shortens what it takes from the article: so much of its words stand there at least. */
const SHARE = 0.6;
/** A headline that begins with a clause of so many words in marks, and goes on in the paper's voice, quotes its article. */
const SHORTEST_CLAUSE = 4;
/** Each pair of marks in a headline is looked for in the whole article; no headline has more. */
const MOST = 6;
/** Words of fewer letters are particles. */
const SHORTEST_WORD = 3;

const CLITICS = /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644)?(?=...)/u;

/** صوت الطلاب, of what somebody said as صوتا للطلاب. */
const ACCUSATIVE = /(?<=...)\u0627$/u;

function wordsIn(scene: Scene, ranges: readonly Range[]): string[] {
  const found: string[] = [];
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) {
      const stem = keyAt(scene, i).replace(CLITICS, '').replace(ACCUSATIVE, '');
      if (stem.length >= SHORTEST_WORD) found.push(stem);
    }
  return found;
}

/** What the article quotes in the same words, or null. */
function originalOf(scene: Scene, echo: Attributed, items: readonly Attributed[]): Attributed | null {
  const said = wordsIn(scene, echo.draft.content);
  let best: Attributed | null = null;
  let most = SHARE;
  for (const item of items) {
    if (item.draft.rule === MARKS || !item.speaker) continue;
    const words = new Set(wordsIn(scene, item.draft.content));
    const share = said.filter((word) => words.has(word)).length / Math.max(1, said.length);
    if (share >= most && (best === null || share > most)) {
      most = share;
      best = item;
    }
  }
  return best;
}

const MARKS = 'headline/marks';
const BREAK = /^(?:\.{2,3}|\u2026|:)$/u;

/** "لم يبق لنا إلا الأسماء" .. سد يكشف قرية: a clause that the headline begins with is somebody's, whatever the article repeats. */
function leads(scene: Scene, { draft }: Attributed): boolean {
  const [range] = draft.content;
  if (!range || range.last - range.first < SHORTEST_CLAUSE) return false;
  const line = lineOf(scene, range.first);
  return line?.first === range.first - 1 && BREAK.test(keyAt(scene, range.last + 1)) && holdsClause(scene, range);
}

/** How many quotations each chain has. */
type Chains = Map<number | null | undefined, number>;

/** Marks in a headline are speech where the article has somebody say the same, and he is who speaks in the headline. */
export function settleEchoes(scene: Scene, items: readonly Attributed[]): Attributed[] {
  let asked = 0;
  let speaking: Speaking | undefined;
  const chains: Chains = new Map();
  for (const { speaker } of items) chains.set(speaker?.chain, (chains.get(speaker?.chain) ?? 0) + 1);
  return items.flatMap((item): Attributed[] => {
    if (item.draft.rule === 'headline/colon') {
      if (!isOnlyNamed(scene, item, chains)) return [item];
      // وأكد سامي رشيد على أهمية الخدمات: he speaks, though nothing is quoted.
      speaking ??= bodiesThatSpeak(scene);
      return speaking.has(item.speaker?.chain ?? '') ? [item] : [];
    }
    if (item.draft.rule !== MARKS) return [item];
    if (++asked > MOST) return [];
    const original = originalOf(scene, item, items) ?? (leads(scene, item) ? firstSpoken(items) : null);
    if (!original?.speaker) return [];
    return [{ ...item, speaker: { ...original.speaker, mention: null, how: 'continued' } }];
  });
}

/** سامي رشيد: تكريم شاعر المدينة: a person whom an article that quotes others does not quote heads a topic, unless a clause follows. */
function isOnlyNamed(scene: Scene, { draft, speaker }: Attributed, chains: Chains): boolean {
  const [range] = draft.content;
  if (speaker?.type !== 'person' || speaker.chain === null || !range || (scene.inside[range.first] ?? -1) >= 0)
    return false;
  return chains.size > 1 && chains.get(speaker.chain) === 1 && !holdsClause(scene, range);
}

/** Whoever the article quotes first in his own words. */
function firstSpoken(items: readonly Attributed[]): Attributed | null {
  return (
    items.find(({ draft, speaker }) => draft.rule !== MARKS && draft.opener !== 'complementizer' && speaker) ?? null
  );
}
