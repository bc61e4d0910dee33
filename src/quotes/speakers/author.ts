import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';

/** From a text to the verb that tells what is in it, in so many words at most. */
const FARTHEST_TEXT = 30;
const IN_IT = /^\u0641\u064a\u0647(\u0627?)$/u;
/** Whoever these stand before has made the text, taken part in the talk or sent the message. */
const BY = /^(?:\u0645\u0646|\u0645\u0639|\u0628\u0647\u0627?)$/u;
/** تصريح لصحيفة الشرق: behind these ل stands before whom it was told. */
const TALKS = new Set([
  'تصريح',
  'تصريحات',
  'حديث',
  'مقابلة',
  'حوار',
  'لقاء',
  'اتصال',
  'رسالة',
  'مداخلة',
  'شكوى',
  'خطاب',
  'طلب',
]);

/**
 * بيان للنقابة أكدت فيه أن, اتصال من الملك عبر فيه عن, تقرير أصدرته الوزارة قالت فيه: the pronoun behind the verb takes up a
 * text, and whoever made it speaks, also for the participle at `cue` that goes on (عبر فيه عن أسفه، مؤكدا أن). Null where
 * nobody made it.
 */
export function authorOf(scene: Scene, cue: number, fits: (mention: Mention) => boolean): Mention | null {
  const floor = Math.max(scene.segments[scene.segmentOf[cue] ?? 0]?.first ?? 0, cue - FARTHEST_TEXT);
  let verb = cue;
  while (verb > floor && infoAt(scene, verb).cues.every(({ form }) => form !== 'verb')) verb--;
  const it = IN_IT.exec(keyAt(scene, verb + 1));
  if (!it) return null;
  for (let text = verb - 1; text >= floor; text--) {
    const { noun } = infoAt(scene, text);
    if (noun?.class !== 'document' && noun?.class !== 'medium') continue;
    if ((noun.gender === 'female' || noun.number !== 'singular') !== (it[1] !== '')) continue;
    return makerIn(scene, text, verb, fits) ?? issuerOf(scene, floor, text, fits);
  }
  return null;
}

/** بيان الوزارة, بيان من الوزارة, التقرير السنوي للوزارة, بيان أصدرته الوزارة, نداء تقدم به معلم */
function makerIn(scene: Scene, text: number, cue: number, fits: (mention: Mention) => boolean): Mention | null {
  const talk = TALKS.has(infoAt(scene, text).noun?.lemma ?? '');
  let near = true;
  let by = true;
  for (let i = text + 1; i < cue; i++) {
    const mention = mentionAt(scene, i);
    const own = mention?.clitic === LAM ? near && !talk : by && mention?.clitic === '';
    if (mention && own && mention.last <= cue && canMake(mention) && fits(mention)) return mention;
    // من نظيره الروسي سيرغي لافروف: what no table knows stands between.
    const plain = infoAt(scene, i).func === null && isWord(scene, i);
    by = BY.test(keyAt(scene, i)) || MADE.test(keyAt(scene, i)) || (by && !near && plain);
    near &&= plain;
    if (mention) i = Math.max(i, mention.last - 1);
  }
  return null;
}

/** أثارت تصريحات الوزير جدلا بعد أن قال إن: whose words the sentence is about. */
export function ownerOf(scene: Scene, cue: number, fits: (mention: Mention) => boolean): Mention | null {
  const floor = Math.max(scene.segments[scene.segmentOf[cue] ?? 0]?.first ?? 0, cue - FARTHEST_TEXT);
  for (let i = cue - 1; i >= floor; i--) {
    const talk = TALKS.has(infoAt(scene, i).noun?.lemma ?? '') ? mentionAt(scene, i + 1) : null;
    if (talk?.clitic === '' && canMake(talk) && fits(talk)) return talk;
  }
  return null;
}

/** أصدر قصر الرئاسة بيانا جاء فيه, نشرت المجلة تقريرا قالت فيه: who stands behind the last verb of issuing before the text. */
function issuerOf(scene: Scene, floor: number, text: number, fits: (mention: Mention) => boolean): Mention | null {
  for (let i = text - 1; i > floor; i--) {
    if (!ISSUED.test(keyAt(scene, i - 1))) continue;
    const mention = mentionAt(scene, i);
    return mention?.clitic === '' && fits(mention) ? mention : null;
  }
  return null;
}

const ISSUED =
  /^[\u0648\u0641]?(?:[\u0623\u0627]صدر|نشر|وجه|[\u0623\u0627]رسل|بعث|[\u0623\u0627]لق[ىت]|كتب|وزع|[\u0623\u0627]طلق|[\u0623\u0627]ذاع|بث)ت?$/u;

function canMake({ type, noun }: Mention): boolean {
  return type !== 'unnamed' || noun?.human === true || noun?.class === 'body';
}

const LAM = '\u0644';
/** أصدرته, وجهها, أطلقه: a verb with the text for its object. */
const MADE = /^[\u0648\u0641]?[^\u0627].{2,}\u0647\u0627?$|^[\u0623\u0627].{3,}\u0647\u0627?$/u;
