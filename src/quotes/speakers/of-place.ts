/** Whom and where a description belongs to, in constructions that few texts have; the small entry leaves them out. */

import { demonymOf, isCommonWord } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import type { Speaker } from '../../types.js';
import { isComma } from '../content/clause.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import { isOfKind, spokenBody } from './describe-body.js';
import { entityEnd, entityStartingAt } from './entity-at.js';
import type { Mention } from './mention.js';
import type { Phrase } from './phrase-range.js';
import { isTitle } from './word-shape.js';

/** وزير الشؤون البلدية, الانتخابات البلدية: of towns, and no town. */
export const isMunicipal = (scene: Scene, at: number): boolean =>
  keyAt(scene, at) === OF_TOWNS && PLURAL.test(keyAt(scene, at - 1));

const OF_TOWNS = 'البلدية';
const PLURAL = /^ال(?:شؤون|شئون|مجالس|.+ات)$/u;

/** الصحيفة البريطانية, المنظمة الحقوقية: where it is from, or what it is for. */
function isNational({ view }: Scene, { first, last }: Mention): boolean {
  const word = view.word[first + 1];
  return last - first === 2 && word !== undefined && (demonymOf(word)?.definite === true || RIGHTS.test(word.key));
}

const RIGHTS = /^الحقوقية?$/u;

/** قالت صحيفة الشرق …. وأضافت الصحيفة اللبنانية: the only body of that kind that has spoken. */
export function nationalBody(scene: Scene, mention: Mention, noun: Noun, spoken: readonly Candidate[]): Speaker | null {
  const body = isNational(scene, mention) ? spokenBody(noun, spoken) : null;
  return body && spoken.every(({ speaker }) => speaker.chain === body.chain || !isOfKind(noun, speaker)) ? body : null;
}

/** الممثل الخاص للأمين العام في العراق سامي رشيد: the name behind where he does so is his own, and before it the secretary's. */
export function standsFor(scene: Scene, at: number): boolean {
  // عضو اللجنة لمتابعة الشأن العام follows things.
  if (infoAt(scene, at).noun?.lemma === FOLLOWER) return true;
  if (!SPECIAL.test(keyAt(scene, at - 1))) return false;
  for (let i = at + 1; i < at + FARTHEST && entityStartingAt(scene, i)?.type !== 'person'; i++)
    if (infoAt(scene, i).func === 'preposition') return true;
  return false;
}

const FOLLOWER = 'متابع';
const SPECIAL = /^الخاصة?$/u;
/** From whom he stands for to his name there are so many words at most. */
const FARTHEST = 16;

/** أحد شركاء المطعم سامي رشيد: his name, where what he says or its marks follow; أحد مستشاري الرئيس سامي رشيد has none. */
export function bareName(scene: Scene, first: number, last: number): Phrase | null {
  const whose = scene.info.slice(first + 1, last).some(({ noun }) => isTitle(noun) && noun?.class !== 'honorific');
  const entity = entityStartingAt(scene, last);
  if (whose || entity?.type !== 'person' || entity.start !== scene.view.start[last]) return null;
  const end = entityEnd(scene, last);
  const { func, comp } = infoAt(scene, end);
  const marked = isComma(scene, end) || keyAt(scene, end) === ':' || (scene.opens[end] ?? -1) >= 0;
  return marked || comp || func === 'preposition' ? { last: end, entity, roleEnd: last } : null;
}

/** سمسار في عنكاوا إن, تاجر في سوق مريم إن: a place that no table knows, where nothing but the report follows. */
export function unknownPlace(scene: Scene, first: number, otherwise: number): number {
  const unknown = (i: number): boolean => {
    const { func, comp, cues, noun } = infoAt(scene, i);
    const word = scene.view.word[i];
    return !func && !comp && !noun && cues.length === 0 && word !== undefined && !isCommonWord(word);
  };
  let at = infoAt(scene, first).noun?.class === 'site' ? first + 1 : first;
  while (at < first + LONGEST_PLACE && unknown(at)) at++;
  return at > first && infoAt(scene, at).comp !== null ? at : otherwise;
}

const LONGEST_PLACE = 3;
