import type { Scene } from '../scene.js';

const WITH = 'مع';
const BY_PHONE = /^هاتفية?$/u;
/** في اتصال هاتفي مع الوطن: whom he talked with. */
export const isTalk = ({ lex }: Scene, i: number): boolean =>
  lex[i]?.key === WITH && BY_PHONE.test(lex[i - 1]?.key ?? '') && TALK.test(lex[i - 2]?.key ?? '');
const TALK = /^[وفبل]?(?:ال)?(?:اتصال|حديث|حوار|مقابلة|محادثة|مكالمة|تصريح)$/u;

const BY = /^[وف]?(?:ب?حسب|وفق)$/u;
/** بحسب «الفرنسية», في حوار مع «الوطن»: before a name in marks, which the sentence goes on behind. */
export function isCited(scene: Scene, i: number, end: number): boolean {
  const key = scene.lex[i]?.key ?? '';
  if (key === WITH) return TALK.test(scene.lex[i - 1]?.key ?? '') || isTalk(scene, i);
  return BY.test(key) && scene.lex[end] === null;
}
