/** A name behind the comma or verb that closes a title. */
import { demonymOf } from '../../lexicon/gazetteer.js';
import type { Entity } from '../../types.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { entityEnd, entityStartingAt, isProper } from './entity-at.js';
import { isDefinite, LONGEST_PHRASE, type Phrase } from './phrase-range.js';
import { personInMarks } from './rare.js';
import { isTitle } from './word-shape.js';

const COMMA = /^[,\u060c]$/u;
/** What may part a title from a name. */
const PARTING = /^[,\u060c\-\u2013]$/u;

/** What closes a name; so does to whom it was told: … لـ"الوطن", … لوكالة الشرق. */
const CLOSING = /^(?:[,\u060c:\-\u2013]$|\u0644(?!\u0627\u0639\u0628))/u;

/** مالك البيت، المحامي فؤاد سعد: between an office and the name stand so many forms of address at most. */
const LONGEST_TITLE = 2;

/** رئيس اللجنة، المبتعث لدراسة الطب سويلم سعد: whom a second title behind the comma names. */
function titled(scene: Scene, at: number): Entity | null {
  const { noun } = infoAt(scene, at);
  const limit = Math.min(scene.view.size, at + LONGEST_PHRASE);
  if (!noun || !isTitle({ ...noun, prefix: 0 }) || !noun.definite) return null;
  for (let i = at + 1; i < limit && !COMMA.test(keyAt(scene, i)) && infoAt(scene, i).comp === null; i++) {
    const entity = entityStartingAt(scene, i);
    if (entity?.type === 'person') return entity;
  }
  return null;
}

/** رئيس الاتحاد، السويسري جياني إنفانتينو، */
function isNation(scene: Scene, i: number): boolean {
  const word = scene.view.word[i];
  return word !== undefined && isDefinite(scene, i) && demonymOf(word)?.number === 'singular';
}

/** قائد الحرس، الفريق سامي رشيد: the general, and no team. */
const GENERAL = 'الفريق';

const NAMING = /^\u0648?[يت]دعى$/u;
const CALLED = /^\u0648?(?:اسمها?|[يت]دعى|ه[وي])$/u;

/** رئيس حركة النهضة، راشد الغنوشي، : the name stands behind the title and a comma, معلمة تدعى نجوى سعد behind its verb. */
export function apposed(scene: Scene, last: number): Phrase | null {
  const called = NAMING.test(keyAt(scene, last));
  if (!called && !PARTING.test(keyAt(scene, last))) return null;
  // الأب، ويدعى سامي رشيد: "…", شاهد، هو سامي رشيد، أن
  let at = !called && CALLED.test(keyAt(scene, last + 1)) ? last + 2 : last + 1;
  const leads = (i: number): boolean =>
    isTitle(infoAt(scene, i).noun) || isNation(scene, i) || keyAt(scene, i) === GENERAL;
  while (at <= last + LONGEST_TITLE && leads(at) && !entityStartingAt(scene, at)) at++;
  // رجل يدعى "سامي رشيد"
  const marked = called ? personInMarks(scene, at) : null;
  const entity = marked ?? entityStartingAt(scene, at) ?? titled(scene, last + 1);
  if (entity?.type !== 'person') return null;
  while (at < scene.view.size && (scene.view.start[at] ?? 0) < entity.start) at++;
  if (!isProper(scene, at, entity)) return null;
  const end = entityEnd(scene, at) + (marked ? 1 : 0);
  const { func, comp } = infoAt(scene, end);
  const closed =
    called ||
    (scene.opens[end] ?? -1) >= 0 ||
    comp !== null ||
    CLOSING.test(keyAt(scene, end)) ||
    /^(?:preposition|time|adverb)$/u.test(func ?? '');
  return closed ? { last: end, entity, roleEnd: last } : null;
}
