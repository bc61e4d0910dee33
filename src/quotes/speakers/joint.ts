import { infoAt, keyAt, type Scene } from '../scene.js';
import { evenly } from './entity-at.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';
import { partedBy } from './rare.js';

/** So many are named as one source at most: سامي رشيد وعمر سعد ونجوى نادر. */
const MOST = 4;

/** True where two phrases are of one kind, so that both speak: two names, two groups, two bodies, a name and some people. */
function areAlike(scene: Scene, one: Mention, other: Mention): boolean {
  if (one.entity && other.entity) return one.type === other.type && one.entity.chain !== other.entity.chain;
  // مستشار وزيرة الصحة والسكان: what is definite goes on with his office.
  if (one.type === 'person' && other.anonymous && other.number !== 'singular') return !other.definite;
  if (one.entity || other.entity) return false;
  const human = one.noun?.human === true && other.noun?.human === true;
  // عدد من المواطنين والمقيمين
  const definite = one.definite || /^\u0627\u0644/u.test(keyAt(scene, one.last - 1));
  return human && one.number === other.number && one.noun?.lemma !== other.noun?.lemma && definite === other.definite;
}

/** True where و joins the phrase to what stands before it: ونجوى سعد, but not وليد سعد. */
function isJoinedTo(scene: Scene, mention: Mention | null): mention is Mention {
  if (mention?.clitic !== '' || !keyAt(scene, mention.first).startsWith('\u0648')) return false;
  return mention.start > (scene.view.start[mention.first] ?? 0);
}

/** سامر حماد رئيس البلدية ومصدران في الشرطة: a title behind the name parts it from nobody. */
function pastTitle(scene: Scene, i: number): number {
  const { noun } = infoAt(scene, i);
  return noun?.human && noun.prefix === 0 ? (mentionAt(scene, i)?.last ?? i) : i;
}

/** قال سامي رشيد ونجوى سعد إن: several who speak with one voice are one source; the phrase itself where one speaks. */
export function joined(scene: Scene, mention: Mention, limit: number): Mention {
  let end: Mention = mention;
  for (let count = 1; count < MOST; count++) {
    const next = partedBy(scene, end, limit) ?? mentionAt(scene, pastTitle(scene, end.last));
    if (!isJoinedTo(scene, next) || next.last > limit || !areAlike(scene, end, next)) break;
    end = next;
  }
  if (end === mention) return mention;
  return {
    ...mention,
    last: end.last,
    end: end.end,
    entity: null,
    noun: null,
    type: 'unnamed',
    name: evenly(scene.view.text.slice(mention.start, end.end)),
    role: null,
    gender: 'unknown',
    number: 'plural',
    anonymous: mention.anonymous && end.anonymous,
  };
}
