import type { Candidate } from '../candidate.js';
import { opensName } from '../grammar/marks.js';
import type { Scene } from '../scene.js';
import { has, inSet } from '../words.js';
import { isOwn } from './own.js';

const CLITICS = /^[وف]?[بلك]?/u;
const REGIME = 'نظام';
const INDEX = 'مؤشر';
const EXCHANGES = new Set(['بورصة', 'سوق']);
const GENITIVE_OK = new Set(['دور', 'شخصية']);

/** كأس الأمير فيصل بن فهد, دوري عبداللطيف جميل: what is called after somebody, but no بطولة, which is a part in a film too. */
const CALLED_AFTER = /^[وفبل]?(?:مهرجان|كأس|كاس|دورة|رالي|دوري|جائزة)$/u;

/** Whether a person only gives an event his name, with his title or without. */
function namesEvent({ view, lex }: Scene, { first, type, title, entry }: Candidate): boolean {
  let at = first - 1;
  while (title && at >= 0 && (view.start[at] ?? 0) >= title.start) at--;
  return (type === 'person' || entry?.kind === 'company') && CALLED_AFTER.test(lex[at]?.key ?? '');
}

/** Whether the candidate is, or is in, the title of a work or the name of a product: فيلم لينكولن, برنامج سكايب. */
function isTitle(scene: Scene, candidate: Candidate): boolean {
  const { first, start, type } = candidate;
  if (namesEvent(scene, candidate)) return true;
  // مقال بصحيفة الوطن: where it was printed.
  if (start > (scene.view.start[first] ?? 0)) return false;
  const at = opensName(scene, first - 1) ? first - 2 : first - 1;
  const before = scene.lex[at];
  if (!before) return false;
  const bare = before.key.replace(CLITICS, '');
  if (GENITIVE_OK.has(bare) && type === 'person') return false;
  // مؤشر بورصة قطر: the exchange; مؤشر ناسداك is called so.
  if (bare === INDEX && EXCHANGES.has(scene.lex[first]?.noun?.lemma ?? '')) return false;
  // نظام دمشق, نظام القذافي: a government; systems of computers are no places and no people.
  if (bare === REGIME && type !== 'organization') return false;
  return has(before.keySets, 'work') || inSet('work', bare);
}

/** Drops names in the titles of works and in the names of products. */
export function withoutWorks(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  const stands = (candidate: Candidate): boolean => candidate.rule === 'organization/head' || isOwn(candidate);
  return chosen.filter((candidate) => stands(candidate) || !isTitle(scene, candidate));
}
