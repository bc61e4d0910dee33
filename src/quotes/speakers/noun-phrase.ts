import { isCommonWord } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { NUMBER, PUNCT } from '../../text/view.js';
import { keyOf, wordOf } from '../../text/word.js';
import type { Entity, Gender, SpeakerType } from '../../types.js';
import { behindLetters, infoAt, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { endsPhrase, entityEnd, entityStartingAt, isAdverbial, phraseFrom } from './phrase.js';

/** A name in marks, as in قال "خلفان"; longer marks are speech. */
const LONGEST_MARKED_NAME = 5;
/** A subject that no table knows is read no further than this. */
const LONGEST_RAW = 7;

const QUANTIFIERS = new Set(
  'عدد بعض كل أحد احد إحدى احدى عدة معظم غالبية أغلب أغلبية مجموعة جميع كثير العديد عديد كلا كلتا سائر مئات عشرات اثنان اثنين ثلاثة ثلاث أربعة اربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة آلاف ملايين كثيرون نصف ثلث ربع'.split(
    ' ',
  ),
);
const ONE = /^(?:[\u0623\u0627]\u062d\u062f|[\u0625\u0627]\u062d\u062f\u0649)$/u;

function phraseText(scene: Scene, start: number, last: number): string {
  return scene.view.text.slice(start, scene.view.end[last - 1] ?? start);
}

/** The mention that a quantifier opens: عدد من المسؤولين, بعض المحللين, 58٪ من الناخبين. */
function quantified(scene: Scene, i: number): Mention | null {
  const { view } = scene;
  const key = keyAt(scene, i);
  const bare = /^[\u0648\u0641\u0644\u0628]/u.test(key) && !QUANTIFIERS.has(key) ? key.slice(1) : key;
  const isNumber = view.kind[i] === NUMBER;
  if (!isNumber && !QUANTIFIERS.has(bare)) return null;
  let j = i + 1;
  if (isNumber && view.kind[j] === PUNCT && /^[%\u066a]$/u.test(keyAt(scene, j))) j++;
  if (/^(?:بالمائة|بالمئة|بالمية|كبير|قليل|كبيرة)$/u.test(keyAt(scene, j))) j++;
  else if (/^(?:في)$/u.test(keyAt(scene, j)) && /^(?:المائة|المئة)$/u.test(keyAt(scene, j + 1))) j += 2;
  if (keyAt(scene, j) === 'من') j++;
  const noun = infoAt(scene, j).noun;
  if (noun && (noun.class === 'site' || noun.class === 'event' || noun.prefix > 0)) return null;
  const rest = noun
    ? phraseFrom(scene, j, { ...noun, class: 'group' })
    : ONE.test(bare)
      ? rawMentionAt(scene, j)
      : null;
  if (!rest) return null;
  const { last } = rest;
  const start = behindLetters(scene, i, key.length - bare.length);
  const single = ONE.test(bare);
  const female = single && /^[\u0625\u0627]\u062d\u062f\u0649$/u.test(bare);
  return {
    first: i,
    last,
    start,
    end: view.end[last - 1] ?? start,
    entity: null,
    noun,
    type: 'unnamed',
    name: phraseText(scene, start, last),
    role: null,
    gender: single ? (female ? 'female' : 'male') : 'unknown',
    number: single ? 'singular' : 'plural',
    definite: false,
    anonymous: noun?.human ?? true,
    clitic: cliticOf(key, key.length - bare.length),
  };
}

function typeOf(entity: Entity | null, noun: Noun): SpeakerType {
  if (entity) return entity.type;
  return noun.class === 'body' && noun.definite && noun.number === 'singular' ? 'organization' : 'unnamed';
}

function genderOf(entity: Entity | null, noun: Noun): Gender {
  if (noun.human || !entity) return noun.gender;
  return 'unknown';
}

/** True where a word behind the head makes the phrase definite: رئيس النادي. */
function isConstructDefinite(scene: Scene, first: number, last: number): boolean {
  for (let j = first + 1; j < last; j++) {
    if ((scene.entityAt[j] ?? -1) >= 0 || /^(?:ال|لل)/u.test(keyAt(scene, j))) return true;
  }
  return false;
}

/** The clitic before a word that makes it no subject: ل in للوكالة. */
function cliticOf(key: string, prefix: number): string {
  if (key.startsWith('لل')) return 'ل';
  return key.slice(0, prefix).replace(/^[\u0648\u0641]/u, '');
}

/** للأوراق is written without its alif: the name is الأوراق. */
function restored(scene: Scene, i: number, text: string): string {
  return /^[\u0648\u0641]?\u0644\u0644/u.test(keyAt(scene, i)) ? `\u0627${text}` : text;
}

/** نائب المدير وعدد من الأطباء: a second subject behind و makes the verb's next subject plural. */
function isJoined(scene: Scene, last: number): boolean {
  const key = keyAt(scene, last);
  if (!key.startsWith('\u0648')) return false;
  const noun = infoAt(scene, last).noun;
  return (
    /^\u0648(?:\u0639\u062f\u062f|\u0628\u0639\u0636|\u0639\u062f\u0629)$/u.test(key) ||
    (noun?.human === true && noun.prefix > 0)
  );
}

/** مسؤول في الأمم المتحدة, المصادر في الجماعة: where somebody without a name belongs is part of the description. */
function withPlace(scene: Scene, last: number, noun: Noun): number {
  if (!noun.human || (!noun.anonymous && noun.definite) || !/^(?:في|لدى)$/u.test(keyAt(scene, last))) return last;
  const place = mentionAt(scene, last + 1);
  const belongs =
    place !== null &&
    place.clitic === '' &&
    (place.type === 'organization' || place.type === 'place' || place.noun?.class === 'body');
  return belongs ? place.last : last;
}

/** ردا, بيانا in the indefinite accusative are no subject. */
function isOblique(scene: Scene, i: number, noun: Noun): boolean {
  return !noun.human && !noun.definite && isAdverbial(keyAt(scene, i));
}

/** The mention whose head noun stands at `i`: رئيس نادي جدة الدكتور فلان, مصدر مطلع, وزارة الدفاع. */
function headed(scene: Scene, i: number, noun: Noun): Mention | null {
  if (noun.class === 'site' || noun.class === 'event' || isOblique(scene, i, noun)) return null;
  const title = infoAt(scene, i + 1).noun;
  // معالي نائب الوزير is the deputy minister, whatever his address.
  if (noun.class === 'honorific' && title?.human && title.prefix === 0 && title.class !== 'honorific') {
    const inner = headed(scene, i + 1, title);
    if (inner)
      return {
        ...inner,
        first: i,
        start: behindLetters(scene, i, noun.prefix),
        clitic: cliticOf(keyAt(scene, i), noun.prefix),
      };
  }
  const { entity, last: end, roleEnd } = phraseFrom(scene, i, noun);
  const last = entity ? end : withPlace(scene, end, noun);
  const start = behindLetters(scene, i, noun.prefix);
  const text = phraseText(scene, start, last);
  return {
    first: i,
    last,
    start,
    end: scene.view.end[last - 1] ?? start,
    entity,
    noun,
    type: typeOf(entity, noun),
    name: entity ? entity.name : restored(scene, i, text),
    role: entity ? phraseText(scene, start, roleEnd) : noun.human ? text : null,
    gender: genderOf(entity, noun),
    number: isJoined(scene, last) ? 'plural' : noun.number,
    definite: noun.definite || noun.enclitic !== '' || entity !== null || isConstructDefinite(scene, i, last),
    anonymous: entity === null && noun.human && (noun.anonymous || !noun.definite),
    clitic: cliticOf(keyAt(scene, i), noun.prefix),
  };
}

function named(scene: Scene, i: number, entity: Entity): Mention {
  const before = keyOf(scene.view.text.slice(scene.view.start[i] ?? 0, entity.start)).replace(/^[\u0648\u0641]/u, '');
  return {
    first: i,
    last: entityEnd(scene, i),
    start: entity.start,
    end: entity.end,
    entity,
    noun: entity.type === 'organization' ? infoAt(scene, i).noun : null,
    type: entity.type,
    name: entity.name,
    role: null,
    gender: 'unknown',
    number: 'singular',
    definite: true,
    anonymous: false,
    clitic: keyAt(scene, i).startsWith('لل') ? 'ل' : before,
  };
}

/** قال "خلفان": a name in marks. */
function marked(scene: Scene, i: number): Mention | null {
  const pair = scene.pairs[scene.opens[i] ?? -1];
  if (!pair || pair.repair === 'unclosed' || pair.inner.last - pair.inner.first > LONGEST_MARKED_NAME) return null;
  const inner = entityStartingAt(scene, pair.inner.first);
  return inner ? { ...named(scene, pair.inner.first, inner), first: i, last: pair.close + 1 } : null;
}

/** Every finder asks for mentions, most of them for the same ones: each is read once a scene. */
const memories = new WeakMap<Scene, (Mention | null | undefined)[]>();

/** The mention that starts at token `i`, or null. */
export function mentionAt(scene: Scene, i: number): Mention | null {
  if (i < 0 || i >= scene.view.size) return null;
  let memory = memories.get(scene);
  if (!memory) {
    memory = new Array<Mention | null | undefined>(scene.view.size);
    memories.set(scene, memory);
  }
  const known = memory[i];
  if (known !== undefined) return known;
  const read = readMention(scene, i);
  memory[i] = read;
  return read;
}

function readMention(scene: Scene, i: number): Mention | null {
  if ((scene.opens[i] ?? -1) >= 0) return marked(scene, i);
  const entity = entityStartingAt(scene, i);
  if (entity) return named(scene, i, entity);
  const quantity = quantified(scene, i);
  if (quantity) return quantity;
  const { noun, func } = infoAt(scene, i);
  if (func === 'demonstrative' && infoAt(scene, i + 1).noun?.definite) {
    const next = mentionAt(scene, i + 1);
    return next ? { ...next, first: i, start: scene.view.start[i] ?? next.start } : null;
  }
  return noun && !func ? headed(scene, i, noun) : null;
}

/** A word that a preposition is written with: بوجود, للأسف; but not بنجلون, of which only the whole is known to nobody. */
function isGoverned(key: string): boolean {
  if (/^(?:\u0644\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0648\u0627\u0644)/u.test(key)) return true;
  return /^[\u0628\u0643\u0644]/u.test(key) && isCommonWord(wordOf(key.slice(1)));
}

/** A subject that no table knows, right behind its verb: أظهرت بيانات الموقع أن, رأت التيارات الإسلامية أن. */
export function rawMentionAt(scene: Scene, i: number): Mention | null {
  const { view } = scene;
  const key = keyAt(scene, i);
  if (!isWord(scene, i) || key.length < 3 || endsPhrase(scene, i) || isGoverned(key)) return null;
  const limit = Math.min(view.size, i + LONGEST_RAW);
  let last = i + 1;
  while (
    last < limit &&
    view.line[last] === view.line[i] &&
    !endsPhrase(scene, last) &&
    !/^[\u0628\u0644]\u0627?\u0644/u.test(keyAt(scene, last))
  )
    last++;
  const start = view.start[i] ?? 0;
  const plural = /\u0627\u062a$/u.test(key);
  return {
    first: i,
    last,
    start,
    end: view.end[last - 1] ?? start,
    entity: null,
    noun: null,
    type: 'unnamed',
    name: phraseText(scene, start, last),
    role: null,
    gender: 'unknown',
    number: plural ? 'plural' : 'singular',
    definite: key.startsWith('ال'),
    anonymous: false,
    clitic: '',
  };
}
