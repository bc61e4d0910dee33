import type { Noun, NounClass } from '../../lexicon/nouns.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { entityStartingAt } from './entity-at.js';

/** What the word at `i` is read as where its neighbours make it another noun than the table says, or null. */
export function nounReadAs(scene: Scene, i: number): Noun | null {
  return chief(scene, i) ?? general(scene, i);
}

/** كبير الأطباء سامر حداد, كبيرة المفاوضين: first among those whom the next word names; كبير alone describes. */
function chief(scene: Scene, i: number): Noun | null {
  const match = CHIEF.exec(keyAt(scene, i));
  const { noun } = infoAt(scene, i + 1);
  if (!match || noun?.human !== true || noun.number !== 'plural' || noun.prefix > 0) return null;
  const gender = keyAt(scene, i).endsWith(TAA) ? 'female' : 'male';
  const prefix = match[1]?.length ?? 0;
  const head = { ...noun, lemma: match[2] ?? '', class: 'office', gender, number: 'singular', prefix } as const;
  return { ...head, anonymous: false, definite: false, article: false };
}

const CHIEF = /^([\u0648\u0641]?)(\u0643\u0628\u064a\u0631\u0629?)$/u;
const TAA = '\u0629';

/** الفريق أول سامي رشيد: the general, and no team, where his name follows. */
function general(scene: Scene, i: number): Noun | null {
  const { noun } = infoAt(scene, i);
  if (noun?.lemma !== GENERAL || !noun.article) return null;
  let at = i + 1;
  while (OF_GENERALS.test(keyAt(scene, at))) at++;
  const entity = entityStartingAt(scene, at);
  // إداري الفريق سليمان حداد: without a degree only right behind a verb.
  const named = entity?.type === 'person' && (at > i + 1 || infoAt(scene, i - 1).cues.length > 0);
  return named ? { ...noun, class: 'rank', human: true } : null;
}

const GENERAL = 'فريق';
const OF_GENERALS = /^(?:[أا]ول|ركن)$/u;

/** خلال المؤتمر الصحفي, في تصريحات إعلامية: behind what is held or given the journalist is an adjective. */
export function isPress(scene: Scene, i: number, { class: of, lemma, article }: Noun): boolean {
  const { noun } = infoAt(scene, i - 1);
  return of === 'profession' && lemma.endsWith('\u064a') && noun?.article === article && GIVEN.has(noun.class);
}

const GIVEN: ReadonlySet<NounClass> = new Set<NounClass>(['event', 'medium', 'document']);
