/** What parts a cue from an أن further on. */
import type { CueReading } from '../../lexicon/cues.js';
import { PUNCT } from '../../text/view.js';
import type { SpeechAct } from '../../types.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { agreesBefore } from '../speakers/subject.js';
import { actsAsVerb, isTrade } from '../speakers/verb-sense.js';
import { isBeside, isSeat, isUntold } from './site.js';

const STOP = /^(?:[.!?\u061f]+|\u2026)$/u;

/** True where the search for an opening must not pass: the end of the sentence, a participle or a new verb of saying. */
export function blocks(scene: Scene, at: number, cueLast: number): boolean {
  // زاد الوزير الدعم، وتردد أن: rumour begins another clause.
  if (RUMOUR.test(keyAt(scene, at)) && infoAt(scene, at + 1).comp?.preposition === '') return at > cueLast;
  // مازح الضيف المذيعة لكنه لم يعلم أن, ، كما أن بيانها أظهر أن: behind "but" and "as well" begins another clause.
  const but = BUT.test(keyAt(scene, at)) || (TURNS.test(keyAt(scene, at)) && infoAt(scene, at + 1).comp !== null);
  if (but || answers(scene, at)) return at > cueLast;
  // A full stop behind د. or inside a number ends nothing.
  if (STOP.test(keyAt(scene, at)) && scene.segmentOf[at] !== scene.segmentOf[at + 1]) return true;
  const { cues, func } = infoAt(scene, at);
  const cue = cues[0];
  // المزاعم القائلة بأن: they say so, and not whoever speaks of them.
  if (cue?.form === 'participle' && cue.definite && cue.lemma === SAY) return at > cueLast;
  // رحب المدير بالضيوف، متمنيا أن: behind a comma even a weak participle takes what follows.
  const wishes = cue?.form === 'participle' && scene.view.kind[at - 1] === PUNCT;
  const opens = wishes || opensNext(scene, at) || (cue && startsReport(scene, at, cue));
  if (!cue || cue.ambiguous || (cue.weak && !opens) || func || inName(scene, at) || isUntold(scene, at)) return false;
  if (cue.form === 'participle') return at > cueLast && !isSeat(scene, at) && isCircumstance(scene, at, cue);
  // رجل يدعى كريس, فيروس فليم: a passive describes the noun before it.
  if (cue.form !== 'verb' || cue.passive || at <= cueLast || isTrade(scene, at)) return false;
  return infoAt(scene, at - 1).func !== 'relative' && !isBeside(scene, at) && !describes(scene, at);
}

/** سأل النائب عن الخطة، فرد الوزير بأنها جاهزة: whoever answers is somebody else. */
function answers(scene: Scene, at: number): boolean {
  return ANSWERED.test(keyAt(scene, at)) && scene.view.kind[at - 1] === PUNCT && actsAsVerb(scene, at);
}

const ANSWERED = /^[\u0648\u0641]\u0631\u062f\u062a?$/u;

const RUMOUR = /^[\u0648\u0641]?(?:\u062a\u0631\u062f\u062f|\u0642\u064a\u0644)$/u;
const BUT = /^\u0648?\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;
const TURNS = /^\u0648?(?:كما|غير|إلا|بيد)$/u;
const SAY = '\u0642\u0627\u0644';

/** وصف سعد الوضع بالكارثي وذكر أن: even a weak verb reports behind و and right before أن. */
function opensNext(scene: Scene, at: number): boolean {
  return infoAt(scene, at).cues[0]?.conjunction !== '' && infoAt(scene, at + 1).comp !== null;
}

/** أشاد الوزير بالعمال، وذكر المكتب أن: even a verb that often says nothing opens a sentence with its subject behind it. */
function startsReport(scene: Scene, at: number, cue: CueReading): boolean {
  if (cue.form !== 'verb' || cue.conjunction !== '\u0648' || cue.tense !== 'past' || cue.person !== 3) return false;
  const subject = mentionAt(scene, at + 1);
  return subject !== null && subject.clitic === '' && cue.enclitic === '' && agreesBefore(cue, subject);
}

/** خبراء استطلعت الوكالة آراءهم: whom somebody has asked, and nothing that he says. */
export function isOfPoll(scene: Scene, at: number): boolean {
  const asked = infoAt(scene, at - 1).noun;
  return asked?.human === true && !asked.definite && isWord(scene, at - 1) && ASKED.test(keyAt(scene, at));
}

const ASKED = /^\u0627\u0633\u062a\u0637\u0644\u0639\u062a(?:\u0647\u0645)?$/u;

/** في بيان أوردته الوكالة, في رسالة داخلية اطلعت عليها الصحيفة: a verb behind an indefinite text only says more of it. */
function describes(scene: Scene, at: number): boolean {
  if (infoAt(scene, at).cues[0]?.conjunction !== '') return false;
  if (isOfPoll(scene, at)) return true;
  return [at - 1, at - 2].some((i) => {
    const { noun } = infoAt(scene, i);
    return (
      noun !== null && !noun.definite && (noun.class === 'medium' || noun.class === 'document') && isWord(scene, at - 1)
    );
  });
}

/** كشف مصدر عن انهيار، فيما اكد مسؤول ان, بعد أن كشفت الصحيفة أن: behind "while" another says something else, though the hamza is missing. */
export function opensOther(scene: Scene, at: number): boolean {
  const after = infoAt(scene, at).comp !== null && keyAt(scene, at - 1) === LATER;
  if (!after && !WHILE.test(keyAt(scene, at))) return false;
  return infoAt(scene, at + 1).cues.some(({ form, passive }) => form === 'verb' && !passive);
}

const LATER = 'بعد';
const WHILE = /^(?:فيما|بينما|بعدما|عندما|حيث)$/u;

/** How somebody said it, and not another saying: قال مازحا إن. */
const MANNERS = new Set(['مزح', 'مازح', 'سخر']);
/** Acts whose feminine participle is no adjective of the noun before it: قالت الوزيرة مضيفة, but إحاطة موجزة. */
const PLAIN_ACTS: ReadonlySet<SpeechAct> = new Set(['say', 'add', 'stress', 'point', 'announce']);

/** A participle in the accusative that reports on its own. */
function isCircumstance(scene: Scene, at: number, cue: CueReading): boolean {
  if (!cue.accusative || cue.definite || MANNERS.has(cue.lemma)) return false;
  if (!/\u0629$/u.test(keyAt(scene, at)) || PLAIN_ACTS.has(cue.act)) return true;
  return scene.view.kind[at - 1] === PUNCT;
}
