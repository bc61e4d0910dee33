/** Where somebody without a name belongs, as a part of what he is called. */
import type { Noun } from '../../lexicon/nouns.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { entityEnd, entityStartingAt } from './entity-at.js';
import { mentionAt } from './noun-phrase.js';
import { unknownPlace } from './of-place.js';

const FROM = 'عن';
const BI = 'ب';
const OF = 'من';

/** مسؤول في الأمم المتحدة, مصدر مقرب من النادي: where somebody without a name belongs is part of the description. */
export function withPlace(scene: Scene, last: number, noun: Noun): number {
  // بيان صادر عن الوزارة
  if (
    (noun.class === 'document' || noun.class === 'medium') &&
    /^\u0635\u0627\u062f\u0631\u0629?$/u.test(keyAt(scene, last - 1))
  )
    return keyAt(scene, last) === FROM ? (mentionAt(scene, last + 1)?.last ?? last) : last;
  const known = !noun.anonymous && noun.definite;
  // ندد المتحدث بالحكومة: without an adjective the verb may govern it.
  const bare = infoAt(scene, last - 1).noun?.lemma === noun.lemma;
  if (!noun.human || (known && (bare || !SPOKESMEN.has(noun.lemma)))) return last;
  // مصادر بالشرطة, المتحدث الأمني بوزارة الداخلية
  const written = mentionAt(scene, last);
  if (written?.clitic === BI && written.definite && (written.noun?.class === 'body' || written.type === 'organization'))
    return written.last;
  if (known || !/^(?:في|لدى|من)$/u.test(keyAt(scene, last))) return last;
  const site = infoAt(scene, last + 1).noun?.class === 'site';
  // مسؤولون في الميناء, سكان في العاصمة صنعاء
  if (site && infoAt(scene, last + 1).noun?.article)
    return entityStartingAt(scene, last + 2)?.type === 'place' ? entityEnd(scene, last + 2) : last + 2;
  const at = site ? last + 2 : last + 1;
  const place = mentionAt(scene, at);
  const belongs =
    place !== null &&
    place.clitic === '' &&
    // مصدر مقرب من اللاعب
    (CLOSE.test(keyAt(scene, last - 1)) ||
      place.type === 'organization' ||
      place.type === 'place' ||
      // مصدر في المعارضة, but طلب مسؤول من السكان
      ((place.noun?.class === 'body' || (place.noun?.class === 'group' && keyAt(scene, last) !== OF)) &&
        place.definite));
  return belongs ? place.last : unknownPlace(scene, last + 1, last);
}

const SPOKESMEN = new Set(['متحدث', 'ناطق']);
const CLOSE = /^مقربة?$/u;
