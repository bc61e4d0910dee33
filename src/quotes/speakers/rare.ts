/** What few noun phrases need; the small entry leaves it out. */
import type { Noun } from '../../lexicon/nouns.js';
import type { Entity } from '../../types.js';
import { infoAt, keyAt, pairFrom, type Scene } from '../scene.js';

/** سأل الصحافي الوزير سامي رشيد, سألت المذيعة وزير المال: behind who asks stands whom he asks, by his office. */
export function asksSomebody(scene: Scene, i: number, { article, class: kind }: Noun): boolean {
  const asked = infoAt(scene, i + 1).noun;
  return (
    article &&
    kind === 'profession' &&
    ASKED.test(keyAt(scene, i - 1)) &&
    asked?.class === 'office' &&
    asked.prefix === 0
  );
}

const ASKED = /^[\u0648\u0641]?[\u064a\u062a]?\u0633\u0623\u0644\u062a?$/u;

/** معرض الشمال للكتاب, مهرجان حلب للمسرح: what is shown there. */
export function isFair(scene: Scene, at: number): boolean {
  const fair = [at - 2, at - 3].some((i) => FAIR.test(keyAt(scene, i)));
  const { noun } = infoAt(scene, at);
  return fair && /^\u0644\u0644/u.test(keyAt(scene, at)) && (noun?.human !== true || noun.lemma === BOOKS);
}

const FAIR = /^(?:معرض|مهرجان|بطولة|ملتقى|سباق)$/u;
const BOOKS = 'كاتب';

/** وبحسب بيان تمكن الأمن من, وبحسب تقرير ارتفعت الأسعار: what is shaped like a verb in the past tells what was written. */
export function leavesDocument(scene: Scene, at: number, i: number, { class: kind, article }: Noun): boolean {
  return at === i + 1 && kind === 'document' && !article && !infoAt(scene, at).noun && PAST.test(keyAt(scene, at));
}

const PAST = /^(?:(?:ا.ت..|ان...|است...|ت[^ا]..)ت?|[^ا]..ت|(?:بلغ|قتل|لقي|شهد|سجل|أصيب|تم|وقع)ت?)$/u;

/** وأكد العقيد "القرشي" أن: the person whose name the marks at `at` hold, and nothing else. */
export function personInMarks(scene: Scene, at: number): Entity | null {
  const pair = pairFrom(scene, at);
  if (!pair || pair.repair === 'unclosed') return null;
  const { first, last } = pair.inner;
  const entity = scene.entities[scene.entityAt[first] ?? -1];
  const whole = entity?.start === scene.view.start[first] && entity?.end === scene.view.end[last - 1];
  return whole && entity?.type === 'person' ? entity : null;
}
