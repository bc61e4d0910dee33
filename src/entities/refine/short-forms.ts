import { type Candidate, propose } from '../candidate.js';
import { quotedEnd } from '../grammar/marks.js';
import { keysOf } from '../mention.js';
import { isPlace, type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';

/** الشئون and الشؤون. */
const spelled = (key: string): string => key.replace(/\u0626\u0648/gu, '\u0624\u0648');
const LETTERS = /^[وف]?ل(?=\S{3})/u;
const FOR_ALL = /^[وف]?لل/u;
const SHORT = 0.8;
const MOST_MARKED = 4;

/** What comes behind the head of a body; `matter` where it says what the body is for, which is a thing of its own too. */
interface Tail {
  readonly keys: readonly string[];
  readonly matter: boolean;
}

/** By first word, what comes behind the heads of the bodies of the text: صوامع الغلال of المؤسسة العامة لصوامع الغلال. */
function tails(scene: Scene, chosen: readonly Candidate[]): Map<string, readonly Tail[]> {
  const index = new Map<string, Tail[]>();
  for (const { type, first, last } of chosen) {
    if (type !== 'organization' || scene.lex[first]?.noun?.class !== 'body') continue;
    const keys = scene.lex.slice(first, last).map((word) => spelled(word?.key ?? ''));
    for (let i = 1; i < keys.length && i <= MOST_MARKED; i++) {
      const key = keys[i] ?? '';
      for (const begin of new Set([key, key.replace(FOR_ALL, 'ال').replace(LETTERS, '')])) {
        const list = index.get(begin) ?? [];
        if (list.length < MOST_MARKED) list.push({ keys: [begin, ...keys.slice(i + 1)], matter: begin !== key });
        index.set(begin, list);
      }
    }
  }
  return index;
}

/** Whether the marks open a line, or stand behind a verb of saying: "صوامع الغلال" تنهي. */
function acts(scene: Scene, i: number): boolean {
  return !sameLine(scene, i - 1, i) || scene.view.word[i - 1]?.key === SLASH || scene.lex[i - 1]?.says === true;
}

const SLASH = '/';

/** Bodies that the text names in full, by what comes behind their head, in marks: «الشئون الاجتماعية» of وزارة الشؤون الاجتماعية. */
export function shortened(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  const index = tails(scene, chosen);
  if (index.size === 0) return candidates;
  for (let i = 0; i < scene.view.size; i++) {
    const end = quotedEnd(scene, i, MOST_MARKED);
    if (end === i || scene.found[i + 1]?.entries.some(isPlace)) continue;
    const words = scene.lex.slice(i + 1, end - 1);
    const keys = words.map((word) => spelled(word?.key ?? ''));
    const tail = index.get(keys[0] ?? '')?.find((known) => keys.every((key, at) => key === known.keys[at]));
    const single = keys.length === 1;
    if (!tail || ((single || tail.matter) && !acts(scene, i))) continue;
    if (single && (!words[0]?.article || words[0].demonym || has(words[0].bareSets, 'naming'))) continue;
    candidates.push(
      propose(scene, { type: 'organization', first: i + 1, last: end - 1, score: SHORT, rule: 'organization/alias' }),
    );
  }
  return candidates;
}

const OF_CLUBS = new Set(['سيتي', 'يونايتد']);

/** What stands for a club of two words: سيتي for مانشستر سيتي. */
export function shortClub(scene: Scene, candidate: Candidate): readonly string[] | null {
  const keys = candidate.entry?.kind === 'club' ? keysOf(scene, candidate) : [];
  return keys.length === 2 && OF_CLUBS.has(keys[1] ?? '') ? keys.slice(1) : null;
}
