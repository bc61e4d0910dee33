import type { CueReading } from '../../lexicon/cues.js';
import type { Pair } from '../../text/marks.js';
import type { SpeechAct } from '../../types.js';
import { attributionAt } from '../content/attribution.js';
import { isComma } from '../content/clause.js';
import { holdsClause } from '../content/names.js';
import { infoAt, isWord, keyAt, pairFrom, type Scene } from '../scene.js';
import { evenly } from '../speakers/entity-at.js';
import type { Mention } from '../speakers/mention.js';

/** A source in marks is named in so many words at most: بحسب "يمن برس". */
const LONGEST_NAME = 3;

/** A body that no table knows and that the paper writes in marks. */
export function markedSource(scene: Scene, i: number): Mention | null {
  const pair = pairFrom(scene, i);
  const size = pair ? pair.inner.last - pair.inner.first : 0;
  if (!pair || pair.repair === 'unclosed' || size < 1 || size > LONGEST_NAME) return null;
  const { view } = scene;
  const start = view.start[pair.inner.first] ?? 0;
  const end = view.end[pair.inner.last - 1] ?? start;
  return {
    first: i,
    last: pair.close + 1,
    start,
    end,
    entity: null,
    noun: null,
    type: 'organization',
    name: evenly(view.text.slice(start, end)),
    role: null,
    gender: 'unknown',
    number: 'singular',
    definite: true,
    anonymous: false,
    clitic: '',
  };
}

/** The acts that take a mere quoted phrase: وصف، أشاد، دعا. */
export const PHRASE_ACTS: ReadonlySet<SpeechAct> = new Set([
  'call',
  'praise',
  'condemn',
  'criticize',
  'demand',
  'accuse',
  'warn',
  'threaten',
  'express',
  'promise',
  'deny',
]);

/** A definite word. */
export const ARTICLE = /^\u0627\u0644../u;

/** وقال "القاضي" خادم الحرمين لا يفتأ, ووصف "سعد" تجربته: short marks between a verb that takes no thing and more words are who speaks. */
export function namesSubject(scene: Scene, reading: CueReading, pair: Pair): boolean {
  const next = pair.close + 1;
  const goesOn = isWord(scene, next) && scene.view.line[next] === scene.view.line[pair.open];
  if (reading.form !== 'verb' || reading.enclitic !== '' || !goesOn || holdsClause(scene, pair.inner)) return false;
  if (keyAt(scene, next).startsWith('\u0648') || attributionAt(scene, next)) return false;
  if (reading.act === 'demand') return infoAt(scene, next).func === null && ARTICLE.test(keyAt(scene, next));
  if (reading.weak || reading.act === 'call' || reading.act === 'think') return true;
  return !reading.frames.has('noun') && !PHRASE_ACTS.has(reading.act);
}

/** ذكرت "داين"، وهي شركة كبيرة، أن, صرح "هيل" قائلا, أعلنت "زين" عن: a name right behind the verb, of which more is said. */
export function isApposed(scene: Scene, at: number): boolean {
  if (!isComma(scene, at))
    return (
      keyAt(scene, at) === ABOUT_IT ||
      infoAt(scene, at).cues.some(({ form, accusative }) => form === 'participle' && accusative)
    );
  const pair = pairFrom(scene, at + 1);
  return pair ? infoAt(scene, pair.inner.first).comp !== null : APPOSING.test(keyAt(scene, at + 1));
}

/** حسبما ذكرت "شمس نيوز", وفق ما أوردته "شمس نيوز": right behind the verb of such a phrase stands whose word it is. */
export function isPhrase(scene: Scene, i: number): boolean {
  return /(?:(?:حسب|وفق|وفقا ل) ?|ك|مثل)ما$/u.test(`${keyAt(scene, i - 1)} ${keyAt(scene, i)}`);
}

const ABOUT_IT = '\u0639\u0646';
const APPOSING = /^(?:\u0648\u0647[\u0648\u064a]|\u0627\u0644[\u062a\u0630]\u064a)$/u;
