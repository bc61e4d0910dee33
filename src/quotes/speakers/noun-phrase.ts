import { demonymOf } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { keyOf } from '../../text/word.js';
import type { Entity } from '../../types.js';
import { behindLetters, infoAt, keyAt, pairFrom, type Scene } from '../scene.js';
import { withPlace } from './belonging.js';
import { cliticOf, entityEnd, entityStartingAt, phraseText } from './entity-at.js';
import type { Mention } from './mention.js';
import { isPress, nounReadAs } from './noun-readings.js';
import { phraseFrom } from './phrase.js';
import { quantified } from './quantity.js';
import { ownsNext, states } from './rare.js';
import { isGivenName, nameAtEnd, rawPerson, unknownName } from './raw.js';
import { apposedName, genderOf, isAnonymous, isConstructDefinite, isJoined, restored, typeOf } from './traits.js';
import { actsAsVerb } from './verb-sense.js';
import { isAdverbial, isTitle } from './word-shape.js';

/** A name in marks, as in قال "خلفان"; longer marks are speech. */
const LONGEST_MARKED_NAME = 5;

/** And one of which only its first word is known. */
const LONGEST_BARE_NAME = 3;

const EACH = 'كل';
const OF = 'من';

/** ردا, بيانا in the indefinite accusative are no subject, but behind أن they are: أن تقريرا أكد. */
function isOblique(scene: Scene, i: number, noun: Noun): boolean {
  if (infoAt(scene, i - 1).comp) return false;
  return !noun.human && !noun.definite && isAdverbial(keyAt(scene, i));
}

/** المظنون فيهم, المجني عليهم */
const THEM = /^(?:\u0639\u0644\u064a|\u0628|\u0641\u064a)\u0647\u0645$/u;

/** The mention whose head noun stands at `i`: رئيس نادي جدة الدكتور فلان, مصدر مطلع, وزارة الدفاع. */
function headed(scene: Scene, i: number, noun: Noun): Mention | null {
  if (noun.class === 'site' || noun.class === 'event' || isOblique(scene, i, noun)) return null;
  const title = infoAt(scene, i + 1).noun;
  // معالي نائب الوزير is the deputy minister, whatever his address.
  if (noun.class === 'honorific' && title?.human && title.prefix === 0 && title.class !== 'honorific') {
    const inner = headed(scene, i + 1, title);
    const start = behindLetters(scene, i, noun.prefix);
    if (inner)
      return {
        ...inner,
        first: i,
        start,
        name: inner.entity ? inner.name : phraseText(scene, start, inner.last),
        clitic: cliticOf(keyAt(scene, i), noun.prefix),
      };
  }
  const { entity, last: end, roleEnd } = phraseFrom(scene, i, noun);
  if (entity === null && isPress(scene, i, noun)) return null;
  const unknown = entity === null && isTitle(noun) ? unknownName(scene, end) : null;
  if (unknown) return apposedName(scene, i, noun, end, unknown);
  const name = entity === null && isTitle(noun) ? nameAtEnd(scene, i + 1, end) : -1;
  if (name > 0) return apposedName(scene, i, noun, name, { first: name, last: end });
  const last = entity ? end : withPlace(scene, end, noun);
  const definite = noun.definite || noun.enclitic !== '' || entity !== null || isConstructDefinite(scene, i, end);
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
    role: noun.human ? restored(scene, i, entity ? phraseText(scene, start, roleEnd) : text) : null,
    gender: genderOf(entity, noun),
    number: isJoined(scene, last) || THEM.test(keyAt(scene, last - 1)) ? 'plural' : noun.number,
    definite,
    anonymous: entity === null && isAnonymous(noun, definite),
    clitic: cliticOf(keyAt(scene, i), noun.prefix),
  };
}

function named(scene: Scene, i: number, entity: Entity): Mention {
  const { noun } = infoAt(scene, i);
  // جنرال موتورز is no general, and دير شبيغل no monastery.
  const bears = entity.type === 'organization' && noun?.class !== 'site' && !isTitle(noun);
  const written = keyOf(scene.view.text.slice(scene.view.start[i] ?? 0, entity.start)).replace(/^[\u0648\u0641]/u, '');
  // ل(وات)
  const before = keyAt(scene, i - 1) === '(' ? (LETTER.exec(keyAt(scene, i - 2))?.[0] ?? written) : written;
  return {
    first: i,
    last: entityEnd(scene, i),
    start: entity.start,
    end: entity.end,
    entity,
    noun: bears ? noun : null,
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

const LETTER = /^[\u0628\u0644\u0643]$/u;

/** قال "خلفان": a name in marks. */
function marked(scene: Scene, i: number): Mention | null {
  const pair = pairFrom(scene, i);
  if (!pair || pair.repair === 'unclosed' || pair.inner.last - pair.inner.first > LONGEST_MARKED_NAME) return null;
  const inner = entityStartingAt(scene, pair.inner.first);
  // لـ"الوطن": the preposition stands for itself before a mark.
  const clitic = LETTER.exec(keyAt(scene, i - 1))?.[0] ?? '';
  if (inner) return { ...named(scene, pair.inner.first, inner), first: i, last: pair.close + 1, clitic };
  const size = pair.inner.last - pair.inner.first;
  // "صالح السرحاني" لـ"الوطن", "صالح السرحاني": and "صالح السرحاني" إن: what stands behind the marks shows the name.
  const next = pair.close + 1;
  const shown =
    size <= LONGEST_BARE_NAME && (/^[\u0644:]$/u.test(keyAt(scene, next)) || infoAt(scene, next).comp !== null);
  return ((size === 1 && !ownsNext(scene, next)) || shown) && isGivenName(scene, pair.inner.first)
    ? { ...rawPerson(scene, pair.inner.first, pair.inner.last), first: i, last: pair.close + 1 }
    : null;
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
  const read = withSelf(scene, readMention(scene, i));
  memory[i] = read;
  return read;
}

/** المصدر نفسه, المصادر ذاتها */
function withSelf(scene: Scene, mention: Mention | null): Mention | null {
  if (!mention?.definite || !SELF.test(keyAt(scene, mention.last))) return mention;
  return { ...mention, last: mention.last + 1, end: scene.view.end[mention.last] ?? mention.end };
}

const SELF = /^(?:نفس|ذات)(?:ه|ها|هم)$/u;

/** نفس المصدر, ذات الصحيفة, لهذه النتائج */
const POINTED = /^(ل?)(?:نفس|ذات|عين|هذ[اه]|هذه|تلك)$/u;

/** الروسي إيغور سوكولوف: where somebody is from may be all his title. */
function fromSomewhere(scene: Scene, i: number): Mention | null {
  const entity = entityStartingAt(scene, i + 1);
  const word = scene.view.word[i];
  if (entity?.type !== 'person' || !word || scene.view.start[i + 1] !== entity.start) return null;
  const demonym = demonymOf(word);
  if (!demonym?.definite || demonym.number !== 'singular' || !/^[\u0648\u0641]?\u0627\u0644/u.test(word.key))
    return null;
  const start = behindLetters(scene, i, word.key.startsWith('\u0627') ? 0 : 1);
  return { ...named(scene, i + 1, entity), first: i, start, gender: demonym.gender ?? 'unknown' };
}

/** السفير بهاء كامل: an ambassador, though a paper has this name. */
function isTitleOf(scene: Scene, i: number, entity: Entity): boolean {
  if (entity.type !== 'organization' || !isTitle(infoAt(scene, i).noun)) return false;
  return entityStartingAt(scene, i + 1)?.type === 'person' && entityEnd(scene, i) === i + 1;
}

/** ولي العهد: not و and لي, since what it is of follows. */
function isWholeNoun(scene: Scene, i: number, noun: Noun): boolean {
  return (
    noun.prefix === 0 &&
    noun.takesOf &&
    keyAt(scene, i).startsWith('\u0648') &&
    /^\u0627\u0644/u.test(keyAt(scene, i + 1))
  );
}

/** أحدث تقرير, آخر استطلاع */
const NEWEST =
  /^([\u0648\u0641]?[\u0644\u0628]?)(?:\u0623\u062d\u062f\u062b|\u0622\u062e\u0631|\u0627\u062d\u062f\u062b|\u0627\u062e\u0631)$/u;

/** صاحب السمو الملكي الأمير سعد الناصر, صاحبة السمو: the first word belongs to the form of address behind it. */
function honoured(scene: Scene, i: number): Mention | null {
  const match = HOLDER.exec(keyAt(scene, i));
  if (!match || infoAt(scene, i + 1).noun?.class !== 'honorific') return null;
  const next = mentionAt(scene, i + 1);
  const start = behindLetters(scene, i, match[1]?.length ?? 0);
  const role = next?.role ? `${phraseText(scene, start, i + 1)} ${next.role}` : null;
  return next && { ...next, first: i, start, role, clitic: cliticOf(keyAt(scene, i), match[1]?.length ?? 0) };
}

const HOLDER = /^([\u0648\u0641]?\u0644?)\u0635\u0627\u062d\u0628\u0629?$/u;

function readMention(scene: Scene, i: number): Mention | null {
  if ((scene.opens[i] ?? -1) >= 0) return marked(scene, i);
  const entity = entityStartingAt(scene, i);
  if (entity && !isTitleOf(scene, i, entity)) return named(scene, i, entity);
  // كل من سامي رشيد ونجوى سعد
  const each = keyAt(scene, i) === EACH && keyAt(scene, i + 1) === OF ? mentionAt(scene, i + 2) : null;
  if (each?.entity && each.clitic === '') return { ...each, first: i, start: scene.view.start[i] ?? 0 };
  const quantity = quantified(scene, i);
  if (quantity) return quantity;
  const leading = nounReadAs(scene, i);
  if (leading) return headed(scene, i, leading);
  const highness = honoured(scene, i);
  if (highness) return highness;
  const foreigner = fromSomewhere(scene, i);
  if (foreigner) return foreigner;
  const { noun, func } = infoAt(scene, i);
  const newest = NEWEST.exec(keyAt(scene, i));
  const text = newest ? infoAt(scene, i + 1).noun : null;
  if (newest && text?.class === 'document' && text.prefix === 0 && !text.article) {
    const clitic = newest[1] ?? '';
    const next = mentionAt(scene, i + 1);
    const start = behindLetters(scene, i, clitic.length);
    if (next)
      return {
        ...next,
        first: i,
        start,
        name: phraseText(scene, start, next.last),
        clitic: cliticOf(clitic, clitic.length),
      };
  }
  // أيده في ذلك جاره: no demonstrative stands with a noun that has a pronoun.
  const prefix = POINTED.exec(keyAt(scene, i))?.[1];
  if ((func === 'demonstrative' || prefix !== undefined) && infoAt(scene, i + 1).noun?.article) {
    const next = mentionAt(scene, i + 1) ?? states(scene, i + 1);
    const letters = prefix?.length ?? 0;
    return (
      next && { ...next, first: i, start: behindLetters(scene, i, letters), clitic: cliticOf(prefix ?? '', letters) }
    );
  }
  return noun && (!func || isWholeNoun(scene, i, noun)) && !actsAsVerb(scene, i) ? headed(scene, i, noun) : null;
}
