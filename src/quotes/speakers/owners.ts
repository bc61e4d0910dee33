import type { Noun } from '../../lexicon/nouns.js';
import { infoAt, inName, keyAt, type Scene } from '../scene.js';
import { isCorps } from './phrase-ends.js';

/** Whose name follows these is whom they belong to: محامي رجل الأعمال حداد. */
const BELONGING = new Set(
  'محامي محام زوج زوجة ابن ابنة والد والدة شقيق شقيقة أخ أخت صديق صديقة عم خال أرملة نجل حفيد جد جدة قريب جار'.split(
    ' ',
  ),
);

/** Whose they are stands behind them with his title: مكتب الرئيس. */
const OFFICES = new Set(['مكتب', 'ديوان', 'إدارة']);

/** محامي المتهم سعد is somebody else's name, محامي الدفاع سعد and محامي الصيادين سعد his own. */
export function belongs(scene: Scene, i: number, head: Noun): boolean {
  if (!BELONGING.has(head.lemma) || head.article) return false;
  const { noun } = infoAt(scene, i + 1);
  return !/^\u0627\u0644/u.test(keyAt(scene, i + 1)) || isOne(noun);
}

const isOne = (noun: Noun | null): boolean =>
  noun?.human === true && noun.number === 'singular' && noun.class !== 'group';

/** زوج جاكلين, المتحدث باسم أشتون, حملة ترامب: the name is the owner's and not the speaker's. */
export function owns(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at - 1);
  if (key === '\u0628\u0627\u0633\u0645') return true;
  const { noun } = infoAt(scene, at - 1);
  // مستشار الشؤون الأمنية بمكتب الرئيس سامي رشيد
  const office = infoAt(scene, at - 2).noun;
  if (noun?.article && office?.class === 'body' && !office.article && OFFICES.has(office.lemma)) return true;
  // بغرفة تجارة جدة محمد: the city, and no grandmother.
  if (inName(scene, at - 1)) return false;
  if (!noun || noun.definite || isCorps(scene, at - 1) || noun.class === 'honorific' || noun.class === 'rank')
    return false;
  return noun.class !== 'office' && noun.class !== 'profession';
}
