import type { CueReading } from '../../lexicon/cues.js';
import type { NounClass } from '../../lexicon/nouns.js';
import type { Agreement } from '../draft.js';
import { infoAt, isWord, keyAt, type Range, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';
import { OWNED, PUBLISHED } from './phrase-ends.js';
import { isAdjective } from './rare.js';
import { isAdverbial } from './word-shape.js';

/** States and cities that are masculine in Arabic; all others are feminine (Wright, Grammar I §290). */
const MASCULINE_PLACES = new Set([
  'العراق',
  'لبنان',
  'المغرب',
  'الأردن',
  'الاردن',
  'السودان',
  'اليمن',
  'الكرملين',
  'البيت',
  'الصومال',
  'الفاتيكان',
]);

/** What a verb asks of a subject in the third person. */
export function agreementOf(reading: CueReading): Agreement {
  return { gender: reading.gender, number: reading.number };
}

/** What قوله, عنها, على حد تعبيرهم ask of whom their pronoun means. */
export function agreementWith(pronoun: string): Agreement {
  if (pronoun === 'هما') return { gender: null, number: 'dual' };
  const gender = pronoun === 'ه' ? 'male' : /^\u0647[\u0627\u0646]$/u.test(pronoun) ? 'female' : null;
  return { gender, number: pronoun.length < 2 || pronoun === 'ها' ? 'singular' : 'plural' };
}

function genderOfMention(mention: Mention): 'male' | 'female' | null {
  // أحد المصادر, إحدى الشهادات: the quantifier decides, not the noun behind it.
  if (mention.type === 'unnamed' && mention.gender !== 'unknown' && mention.number === 'singular')
    return mention.gender;
  if (mention.noun && (mention.noun.human || mention.type !== 'person')) {
    if (!mention.noun.human && mention.number === 'plural') return 'female';
    return mention.number === 'plural' ? null : mention.noun.gender;
  }
  if (mention.type === 'place') return MASCULINE_PLACES.has(mention.name.split(' ')[0] ?? '') ? 'male' : 'female';
  return mention.gender === 'unknown' ? null : mention.gender;
}

/** True for a verb whose object is whom it is said to or of: أبلغ, اتهم. */
export function takesPerson({ frames }: CueReading): boolean {
  return frames.has('addressee') || frames.has('object-then-bi-an');
}

/** True where a verb before its subject can have this subject: the verb stays singular, the gender agrees. */
export function agreesBefore(reading: CueReading, mention: Mention): boolean {
  if (reading.person !== 3 || reading.gender === null) return true;
  // يتهمون الحكام: those who do it stand before the verb.
  if (reading.number === 'plural' && reading.form === 'verb') return false;
  // قالت السيناتور نجوى سعد: a woman's office may be named by a man's word.
  if (mention.entity?.type === 'person' && reading.gender === 'female' && !takesPerson(reading)) return true;
  const gender = genderOfMention(mention);
  if (mention.type === 'organization' && !mention.noun) return true;
  if (mention.number === 'plural' && mention.type === 'unnamed') return true;
  return gender === null || gender === reading.gender;
}

const COUNCIL = 'مجلس';

/** True where a verb behind its subject, or a dropped one, can have this subject: number counts too. */
export function agreesAfter(agreement: Agreement, mention: Mention): boolean {
  const gender = genderOfMention(mention);
  // الزوجان … مصرحين: what is said of two may have the letters of a plural.
  if (agreement.number === 'plural')
    // دعا مجلس الأساقفة …، محذرين
    return (
      mention.number !== 'singular' ||
      ((mention.type === 'organization' || mention.noun?.lemma === COUNCIL) && agreement.gender !== 'female')
    );
  if (agreement.number === 'dual') return mention.number !== 'singular';
  if (mention.number === 'plural' && mention.noun?.human)
    return agreement.gender === 'female' && mention.noun.class === 'group' && !SOUND.test(mention.name);
  // الحوثيون have done nothing in the singular before their verb.
  if (mention.type === 'organization' && !mention.noun) {
    const shown = FEMININE_HEAD.test(mention.name) && agreement.gender === 'male';
    return agreement.number !== 'singular' || !(shown || MEMBERS.test(mention.name));
  }
  return gender === null || agreement.gender === null || gender === agreement.gender;
}

/** إمارة جازان, هيئة السوق: whatever the noun is, its ending shows what it is. */
const FEMININE_HEAD = /^(?!\u0627\u0644)\S{2,}\u0629(?: |$)/u;
/** الحوثيون, الحوثيين, and not ليبراسيون or تجمع المهنيين. */
const MEMBERS = /^\u0627\u0644\S+(?:\u0648\u0646|\u064a\u064a\u0646)$/u;
/** قالت المصادر, but never باحثون with a verb in the feminine. */
const SOUND = /^\S+[\u0648\u064a]\u0646(?: |$)/u;

/** What stands between a verb and its content: the phrases there, each with the preposition that governs it. */
export interface Complement {
  readonly mention: Mention;
  /** The preposition before it, or its clitic; '' for a phrase that no preposition governs. */
  readonly governor: string;
  /** The preposition stands right before it: في بيان, but not في ختام بيان. */
  readonly direct: boolean;
}

function governorOf(scene: Scene, i: number, from: number): string {
  if (i <= from) return '';
  const func = infoAt(scene, i - 1).func;
  if (func === 'preposition' || func === 'relative' || func === 'verb-to-be') return keyAt(scene, i - 1);
  // لـ(الأيام)
  const before = keyAt(scene, keyAt(scene, i - 1) === '(' ? i - 2 : i - 1);
  return /^[لبك]$/u.test(before) ? before : '';
}

/** The noun phrases in a range of tokens, in order. */
export function complements(scene: Scene, range: Range): Complement[] {
  const found: Complement[] = [];
  let governor = '';
  /** What governed before a comma. */
  let resting = '';
  for (let i = range.first; i < range.last; ) {
    const own = governorOf(scene, i, range.first);
    const read = mentionAt(scene, i);
    const mention = read && isAdjective(scene, read) ? null : read;
    if (mention && mention.last <= range.last) {
      const governing: string =
        (OWNED.test(keyAt(scene, i - 1)) ? GENITIVE : mention.clitic) ||
        own ||
        governor ||
        placed(scene, resting, mention) ||
        (isAccusative(scene, mention) ? ACCUSATIVE : '');
      if (!isApposition(scene, found, mention) && !isConjunct(scene, found, mention))
        found.push({ mention, governor: governing, direct: mention.clitic !== '' || own !== '' });
      // بعد لقائه شويغو: what follows a verbal noun with its pronoun is its object.
      governor = governing !== '' && mention.noun?.enclitic ? governing : '';
      resting = governing;
      i = mention.last;
      continue;
    }
    const { func } = infoAt(scene, i);
    if (governor !== '') resting = governor;
    governor = carried(scene, i, func === 'preposition' || func === 'relative', governor, own);
    i++;
  }
  return found;
}

/** سيرغي شويغو، وزير الدفاع، or كاكو نوبوكبو الخبير الاقتصادي: a title behind the name is nobody else. */
function isApposition(scene: Scene, found: readonly Complement[], mention: Mention): boolean {
  const previous = found[found.length - 1]?.mention;
  if (previous?.type !== 'person' || mention.entity || !mention.noun?.human || mention.clitic !== '') return false;
  return previous.last === mention.first || (previous.last === mention.first - 1 && !isWord(scene, previous.last));
}

/** في تولسا، أوكلاهوما: the country behind its town is where the town is. */
function placed(scene: Scene, resting: string, mention: Mention): string {
  return mention.type === 'place' && !isWord(scene, mention.first - 1) ? resting : '';
}

/** حلف الأطلسي والولايات المتحدة: the second of two is no subject where the first is none. */
function isConjunct(scene: Scene, found: readonly Complement[], mention: Mention): boolean {
  return (
    found[found.length - 1]?.mention.last === mention.first &&
    keyAt(scene, mention.first).startsWith('\u0648') &&
    mention.start > (scene.view.start[mention.first] ?? 0)
  );
}

/** A preposition governs the whole genitive behind it: في ختام زيارة الوزير has no subject. */
function carried(scene: Scene, i: number, opens: boolean, governor: string, own: string): string {
  if (opens) return keyAt(scene, i);
  if (!isWord(scene, i)) return '';
  if (
    /^[بلك]./u.test(keyAt(scene, i)) &&
    infoAt(scene, i).func === null &&
    /^[بلك](?:ال|ل)?.{3}/u.test(keyAt(scene, i))
  ) {
    return governor || own || GENITIVE;
  }
  // في رسالة إلى الصحيفة اطلعت عليها الوكالة: who has read it is another verb's subject.
  if (PUBLISHED.test(keyAt(scene, i))) return GENITIVE;
  const { func, cues } = infoAt(scene, i);
  // من بيتها على البحر الكاتبة نهاد, في هذا الصدد وزير المال: behind a definite word only its adjectives are governed.
  if (/^\u0627\u0644/u.test(keyAt(scene, i)) && infoAt(scene, i + 1).noun?.human) return '';
  if (func === null && cues.length === 0 && !isAdverbial(keyAt(scene, i))) return governor || own || GENITIVE;
  return governor || own;
}

/** المراسلين, رجلا: the ending shows an object. */
function isAccusative(scene: Scene, mention: Mention): boolean {
  if (mention.entity || !mention.noun) return false;
  const key = keyAt(scene, mention.first);
  // اختتم حديثه بالقول: his own words are what he ends.
  if (mention.noun.class === 'medium' && mention.noun.enclitic !== '') return true;
  return (mention.number !== 'singular' && /\u064a\u0646$/u.test(key)) || (!mention.noun.definite && isAdverbial(key));
}

/** Whom one speaks to: people, bodies and media, written with ل or behind it. لنصرة الأشقاء is none. */
export function addressed(parts: readonly Complement[]): Mention | null {
  const told = ({ governor, direct, mention }: Complement): boolean =>
    governor === LAM &&
    direct &&
    (mention.entity
      ? mention.type !== 'place'
      : mention.noun !== null && (mention.noun.human || TOLD.has(mention.noun.class)));
  return parts.find(told)?.mention ?? null;
}

const LAM = '\u0644';
const TOLD: ReadonlySet<NounClass> = new Set<NounClass>(['body', 'medium']);

/** What governs an object. */
export const ACCUSATIVE = 'accusative';

/** What governs a phrase behind an unknown noun: بيانات الموقع. */
const GENITIVE = 'genitive';
