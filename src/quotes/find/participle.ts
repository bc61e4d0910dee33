import type { CueReading } from '../../lexicon/cues.js';
import { markAt } from '../../text/mark-signs.js';
import { PUNCT } from '../../text/view.js';
import type { Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, pairUpTo, type Scene } from '../scene.js';
import { eulogyMention } from '../speakers/eulogy.js';
import type { Mention } from '../speakers/mention.js';
import { addressed, agreementOf, complements, takesPerson } from '../speakers/subject.js';
import { isAdverbial } from '../speakers/word-shape.js';
import type { Opening } from './content-start.js';
import { isLookalike } from './lookalike.js';
import { markedSource } from './marked-source.js';
import { contentOf, openingAfter } from './opening.js';
import { isPrayer } from './prayer.js';
import { cueAt, isKnowing, isSeat } from './site.js';
import { widened } from './widened.js';

const SIGN = 'مؤشرا';
const FOLLOWED = 'متابعة';
const DASH = /^[-\u2013\u2014]$/u;

/** مؤكدا أن …, قائلا: "…", لافتا إلى أن …: the speaker is the subject of the clause that the participle stands in. */
export function findParticiples(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    const reading = infoAt(scene, i).cues.find((cue) => cue.form === 'participle');
    // ليس من عادته أن: a noun
    if (reading?.enclitic && infoAt(scene, i - 1).func === 'preposition') continue;
    // سبق- متابعة: a dateline
    if (keyAt(scene, i) === FOLLOWED && DASH.test(keyAt(scene, i - 1))) continue;
    // ليس مؤشرا على أن: a sign, and nobody points.
    if (keyAt(scene, i) === SIGN && isWord(scene, i - 1)) continue;
    if (!reading || reading.definite || !reading.accusative || inName(scene, i)) continue;
    if (isSeat(scene, i) || isLookalike(scene, i)) continue;
    const draft = participleAt(scene, i, reading);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

const UNTOLD = /^(?:الكشف|الإفصاح|ذكر|عدم)$/u;

/** A weak participle reports where its content opens soon; one that is another word as well, only at once. */
const NEAR = 8;
const NEXT = 2;

/** Acts whose feminine participle is taken for one without a comma before it; مطالبة, مهاجمة are nouns too. */
const PLAIN_ACTS = new Set(['say', 'add', 'stress', 'point', 'explain', 'announce']);

/** مشيرا إلى تقرير "الأمل" names a report; ملمحا إلى عودة الاعتصام "بين ليلة وضحاها" says something. */
const TO = /^[\u0625\u0627]\u0644\u0649$/u;
const SHORTEST_SPEECH = 3;

function sizeOf(scene: Scene, { pair }: Opening): number {
  const inner = scene.pairs[pair]?.inner;
  return inner ? inner.last - inner.first : 0;
}

function isClear(scene: Scene, i: number, reading: CueReading, opening: Opening): boolean {
  const pointed = TO.test(keyAt(scene, i + 1)) && opening.pair >= 0 && sizeOf(scene, opening) >= SHORTEST_SPEECH;
  if (reading.act === 'point' && opening.opener !== 'complementizer' && opening.at > i + 1 && !pointed) return false;
  if (reading.ambiguous && /[\u0629\u062a]$/u.test(keyAt(scene, i)) && scene.view.kind[i - 1] !== PUNCT) return false;
  // مقطعا مصورا: the adjective of an accusative.
  const { cues } = infoAt(scene, i - 1);
  if (reading.weak && cues.length === 0 && isAdverbial(keyAt(scene, i - 1))) return false;
  // "ناديت مطالبا الجميع بالخروج: "اخرجوا!" كما أضاف: a second mark inside the first opens nothing of its own.
  const retold = opening.opener === 'colon' && opening.pair < 0 && opening.at > i + 1 && (scene.inside[i] ?? -1) >= 0;
  if (retold && markAt(scene.view, opening.first)) return false;
  if (!/\u0629$/u.test(keyAt(scene, i))) return true;
  // إجراءات أمنية مشددة: an adjective behind another.
  if (opening.opener === 'colon' && INDEFINITE_FEMININE.test(keyAt(scene, i - 1))) return false;
  // علمت الصحيفة من مصادر مؤكدة أن
  const { noun } = infoAt(scene, i - 1);
  if (noun?.class === 'group' && !noun.definite) return false;
  return PLAIN_ACTS.has(reading.act) || scene.view.kind[i - 1] === PUNCT;
}

const INDEFINITE_FEMININE = /^(?!\u0648?\u0627\u0644)..+(?:\u0629|\u0627\u062a)$/u;

/** A plural that stands inside marks without a comma: whoever speaks tells of himself. */
function isTold(scene: Scene, i: number, reading: CueReading): boolean {
  if ((scene.inside[i] ?? -1) < 0 || scene.view.kind[i - 1] === PUNCT) return false;
  return reading.number !== 'singular';
}

function participleAt(scene: Scene, i: number, reading: CueReading): Draft | null {
  // "لعبنا المباراة معتقدين أننا …": in somebody's own words the circumstance is part of what he tells.
  if (isTold(scene, i, reading)) return null;
  const opening = openingAfter(scene, i + 1, reading);
  if (!opening || !isClear(scene, i, reading, opening) || isKnowing(reading)) return null;
  // وأضاف أحدهم رافضا الكشف عن اسمه: "…": what he would not tell.
  if ((opening.opener !== 'complementizer' || reading.act === 'demand') && UNTOLD.test(keyAt(scene, i + 1)))
    return null;
  // ، متهما منظمات لم يسمها بأنها: behind a comma it is no adjective.
  const unsure = reading.ambiguous && scene.view.kind[i - 1] !== PUNCT;
  if (opening.at - i > (unsure ? NEXT : reading.weak || reading.ambiguous ? NEAR : Infinity)) return null;
  const verb = infoAt(scene, i - 1).cues.find(
    (cue) => cue.form === 'verb' && cue.person === 3 && !cue.passive && !cue.ambiguous && !cue.future,
  );
  const first = verb && reading.lemma !== verb.lemma ? i - 1 : i;
  const cue = first < i && verb ? { ...cueAt(first, i + 1, verb), reading: verb } : cueAt(i, i + 1, reading);
  const told = takesPerson(reading) && reading.act !== 'call';
  const parts = complements(scene, { first: i + 1, last: opening.at });
  return {
    rule: `participle/${opening.opener}`,
    cue,
    opener: opening.opener,
    content: [widened(scene, reading, i + 1, opening) ?? contentOf(scene, opening)],
    closed: opening.opener === 'marks' || (opening.opener === 'colon' && opening.pair >= 0),
    // مستشهدا بقوله تعالى: "…"
    subject: scripture(scene, i + 1, opening.at) ?? namedInMarks(scene, i),
    agreement: agreementOf(first < i && verb ? verb : reading),
    // سائلا المولى أن: a prayer ends the clause before it, and tells nobody anything.
    inherit: isPrayer(scene, i, reading) ? 'none' : first < i ? 'text' : 'clause',
    // مخاطبا الوزير: behind a participle that takes a person no subject can stand.
    addressee: addressed(parts) ?? (told ? (parts.find((part) => part.governor === '')?.mention ?? null) : null),
    via: null,
  };
}

/** صرح "هيل" قائلا: who stands in marks between a verb of saying and the participle. */
function namedInMarks(scene: Scene, i: number): Mention | null {
  const pair = pairUpTo(scene, i - 1);
  return pair && infoAt(scene, pair.open - 1).cues.some(({ form, act }) => form === 'verb' && act === 'say')
    ? markedSource(scene, pair.open)
    : null;
}

function scripture(scene: Scene, first: number, last: number): Mention | null {
  for (let at = first; at < last; at++) {
    const found = infoAt(scene, at - 1).cues.some((cue) => cue.form === 'noun') ? eulogyMention(scene, at) : null;
    if (found) return found;
  }
  return null;
}
