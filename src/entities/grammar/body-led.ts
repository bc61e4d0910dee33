/** Bodies that only what stands around them shows to be a name, which the small entry does without. */
import type { GazetteEntry } from '../../lexicon/gazetteer.js';
import { isBody, type Scene, sameLine } from '../scene.js';
import { type Head, lexAt } from './body-heads.js';
import { quotedEnd } from './marks.js';

/** What an office is at the head of and a definite noun names; a قسم is one of several of a kind in every hospital. */
const LED = new Set(['إدارة', 'لجنة', 'مركز']);
const GENERAL = /^(?:عام|تنفيذي)$/u;

/**
 * مدير إدارة الأرشيف, رئيسة لجنة المتاحف, مدير عام إدارة الأرشيف: whoever is at its head shows that there is a body of that name, and
 * not the doing of it (إدارة الأرشيف تحتاج إلى صبر).
 */
export function isLed({ lex }: Scene, { noun, at }: Pick<Head, 'noun' | 'at'>): boolean {
  if (!LED.has(noun.lemma) || noun.article || noun.prefix > 0 || noun.number !== 'singular') return false;
  const before = GENERAL.test(lex[at - 1]?.key ?? '') ? lex[at - 2] : lex[at - 1];
  return before?.noun?.class === 'office' && !before.noun.article && before.noun.enclitic === '';
}

const NETWORKS = new Set(['موقع', 'شبكة', 'منصة']);
const OF_PEOPLE = 'التواصل الاجتماعي';
const MOST_QUOTED = 3;

/** Token behind the name of a network behind its kind: موقع التواصل الاجتماعي «فيسبوك»; 0 where there is none. */
export function networkEnd(scene: Scene, { noun, at }: Head): number {
  const { lex, found } = scene;
  if (!NETWORKS.has(noun.lemma) || noun.number !== 'singular') return 0;
  if (`${lex[at + 1]?.key ?? ''} ${lex[at + 2]?.key ?? ''}` !== OF_PEOPLE) return 0;
  const own = at + OWN;
  if (!sameLine(scene, at, own)) return 0;
  const quoted = quotedEnd(scene, own, MOST_QUOTED);
  if (quoted > own) return quoted;
  const match = found[own];
  return match?.entries.some(isBody) && match.start === scene.view.start[own] ? match.last : 0;
}

/** Where the network's own name stands behind the head. */
const OWN = 3;

const LAM = 'ل';
const MOST_OWNER = 4;

/** Token behind the body in marks that the body at `j` is of: الجمعية العمومية لـ«فيفا»; `j` where there is none. */
export function markedOwnerEnd(scene: Scene, j: number): number {
  if (scene.lex[j]?.key !== LAM || !sameLine(scene, j - 1, j + 1)) return j;
  const end = quotedEnd(scene, j + 1, MOST_OWNER);
  const owner = scene.found[j + 2];
  return end > j + 1 && owner?.last === end - 1 && owner.entries.some(mayOwn) ? end : j;
}

/** كشف عضو الاتحاد لـ«النهار»: a paper is told, and has no federations. */
const mayOwn = (entry: GazetteEntry): boolean => isBody(entry) && entry.kind !== 'media' && entry.kind !== 'agency';

const KIND = /^ال(?:خيرية|تعاونية|قابضة|محدودة)$/u;

/** Token behind what و joins before the kind of body that closes the name: جمعية رعاية الأرملة واليتيم الخيرية; `j` where there is none. */
export function kindEnd(scene: Scene, head: Head, j: number): number {
  const [joined, kind] = [lexAt(scene, head.at, j), lexAt(scene, head.at, j + 1)];
  return joined?.key.startsWith('وال') && KIND.test(kind?.key ?? '') ? j + 2 : j;
}

const AFAR = 'عن بعد';
const LEARNING = /(?:تعليم|تعلم|تدريب)$/u;

/** عمادة التعليم عن بعد: at a distance, which tells one kind from another; `j` where it does not stand there. */
export function afarEnd(scene: Scene, head: Head, j: number): number {
  const far = `${lexAt(scene, head.at, j)?.key ?? ''} ${lexAt(scene, head.at, j + 1)?.key ?? ''}` === AFAR;
  return far && LEARNING.test(scene.lex[j - 1]?.key ?? '') ? j + 2 : j;
}

/** منصب رئاسة الحكومة, تولى سامي رشيد رئاسة الحكومة, ترشحه لرئاسة الجمهورية: the office that somebody has or wants, and no body. */
export const isOfficeSought = ({ lex }: Scene, i: number): boolean =>
  PRESIDENCY.test(lex[i]?.key ?? '') &&
  lex.slice(Math.max(0, i - SOUGHT_WITHIN), i).some((word) => SOUGHT.test(word?.key ?? ''));

const PRESIDENCY = /^[وفبل]?رئاسة$/u;
/** Words between who wants it and the office: تولى سامي رشيد. */
const SOUGHT_WITHIN = 3;
/** An office, a race or an election, whoever stands for it, and whoever takes it over or leaves it. */
const SOUGHT =
  /^(?:[وفبل]?(?:ال)?(?:منصب|كرسي|سباق|انتخابات|انتخابه?|مرشح\S*|ترشح\S*|ترشيح\S*|رشح\S*|يترشح|فوزه?|حظوظ\S*)|[وف]?(?:تولى|يتولى|توليه?|تسلم|يتسلم|تسلمه?|اعتلى|شغل|يشغل))$/u;
