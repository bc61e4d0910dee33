import type { Boundaries } from '../content/additions.js';
import type { Draft, DraftCue } from '../draft.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';

const COMMA = /^[,\u060c\u061b]$/u;

/** Tokens at which a cue of its own begins that closes the clause before it. */
export function boundariesOf(scene: Scene, drafts: readonly Draft[], acts = true): Boundaries {
  const found = new Set<number>();
  for (const { cue, rule, subject } of drafts) {
    if (!cue) continue;
    const before = keyAt(scene, cue.first - 1);
    if (before === '\u0648' || before === '\u062b\u0645') found.add(cue.first - 1);
    // وأخبرها: somebody else tells her who speaks here.
    const turnsBack = cue.act === 'tell' && cue.reading?.enclitic !== '' && !subject;
    if (
      answers(scene, cue, subject) ||
      (cue.reading?.conjunction === '\u0648' && !turnsBack) ||
      rule.startsWith('participle')
    )
      found.add(cue.first);
    else if (turn(scene, cue.first) >= 0) found.add(turn(scene, cue.first));
    // أعمال تؤكد أن, المشاريع التي تؤكد أن: what the present tells without a comma belongs to the clause.
    else if (
      BESIDES.test(before) ||
      (infoAt(scene, cue.first - 1).func === 'relative' &&
        (COMMA.test(keyAt(scene, cue.first - 2)) || cue.reading?.tense === 'past') &&
        !subject &&
        !calls(cue))
    )
      found.add(cue.first - 1);
    else if (COMMA.test(before) && cue.reading?.form === 'verb' && cue.reading.conjunction === '') found.add(cue.first);
    else if (concession(scene, cue.first) >= 0) found.add(concession(scene, cue.first));
    if (subject && subject.first < cue.first) {
      if (COMMA.test(keyAt(scene, subject.first - 1))) found.add(subject.first);
      // ، أما التلميذ فقال
      else if (AS_FOR.test(keyAt(scene, subject.first - 1))) found.add(subject.first - 1);
      // ، لكن متحدثا باسم الوزارة قال: the turn stands before who speaks next.
      else if (turnTo(scene, subject.first) >= 0) found.add(turnTo(scene, subject.first));
    }
  }
  for (let i = 1; acts && i < scene.view.size; i++)
    if (COMMA.test(keyAt(scene, i - 1)) && opensAct(scene, i)) found.add(i);
  return found;
}

/** ، فقال سامي رشيد إن: who is named answers. */
function answers(scene: Scene, { first, reading }: DraftCue, subject: Draft['subject']): boolean {
  if (reading?.conjunction !== '\u0641' || subject?.entity?.type !== 'person') return false;
  return COMMA.test(keyAt(scene, first - 1)) && infoAt(scene, subject.last).comp !== null;
}

/** على ما تصفه بـ"التكهنات": what something is called is a part of the clause. */
function calls({ act, reading }: DraftCue): boolean {
  return act === 'call' && reading !== null && reading.enclitic !== '';
}

const AS_FOR = /^\u0648?[\u0623\u0627]\u0645\u0627$/u;
/** كما أكد, إذ أكد, حيث أعلن */
const BESIDES = /^(?:كما|إذ|اذ|حيث)$/u;
const TURNING = /^(?:غير|إلا|الا|بيد)$/u;

/** لكنه أنكر, غير أنه حذر, إلا أنه أكد: the writer turns from one report to the next. Gives the turning word, or -1. */
function turn(scene: Scene, i: number): number {
  // بل أكد
  if (/^(?:\u0648?\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?|\u0628\u0644)$/u.test(keyAt(scene, i - 1)))
    return i - 1;
  const turning = TURNING.test(keyAt(scene, i - 2)) && (infoAt(scene, i - 1).comp?.pronoun ?? '') !== '';
  return turning ? i - 2 : -1;
}

/** The same before who speaks next: لكن متحدثا, غير أن الجماعة. */
function turnTo(scene: Scene, i: number): number {
  const turning = TURNING.test(keyAt(scene, i - 2)) && infoAt(scene, i - 1).comp !== null;
  return turning ? i - 2 : turn(scene, i);
}

/** A comment names what was said and says no more than so many words before its verb. */
const LONGEST_COMMENT = 3;

/** ، وإن أقر بأن, ، وهو أمر يصفه خبراء بأنه: the writer adds what was conceded or said of it. Gives its first word, or -1. */
function concession(scene: Scene, i: number): number {
  const parted = COMMA.test(keyAt(scene, i - 2)) || (scene.closes[i - 2] ?? -1) >= 0;
  if (parted && /^\u0648[\u0625\u0627]\u0646$/u.test(keyAt(scene, i - 1))) return i - 1;
  for (let at = i - 1; at >= i - LONGEST_COMMENT; at--) {
    if (!isWord(scene, at)) return -1;
    if (!/^\u0648\u0647[\u0648\u064a]$/u.test(keyAt(scene, at))) continue;
    return COMMA.test(keyAt(scene, at - 1)) ? at : -1;
  }
  return -1;
}

/** Behind a comma a new act of speech ends the clause even where it reports nothing: ، مؤكدا التزامه / ، وانتقد الموقف. */
function opensAct(scene: Scene, i: number): boolean {
  if (turnsToAct(scene, i) || isComment(scene, i) || looksBack(scene, i) || setsAgainst(scene, i)) return true;
  if (inName(scene, i) || infoAt(scene, i).func) return false;
  return infoAt(scene, i).cues.some((cue) => {
    // ، وكتبت بحبر أسود: what was written is often no speech.
    // ، طالبا من الجميع الهدوء: no student of all; ، مقترحا الاندماج: no suggestion.
    const sure = !cue.ambiguous || cue.act === 'suggest' || (cue.act === 'demand' && keyAt(scene, i + 1) === FROM);
    if (!sure || cue.act === 'write') return false;
    if (cue.form === 'participle')
      return (
        cue.accusative &&
        !cue.definite &&
        cue.gender !== null &&
        /(?:[\u0627\u0629]|\u064a\u0646)$/u.test(keyAt(scene, i))
      );
    if (cue.form !== 'verb' || cue.conjunction !== '\u0648' || cue.tense !== 'past' || cue.person !== 3) return false;
    // ، ونقلت عنه الوكالة قوله
    return !cue.weak || (cue.act === 'relay' && /^\u0639\u0646/u.test(keyAt(scene, i + 1)));
  });
}

/** ، وكان الوزير قد زار المدينة: what had been done before. */
function looksBack(scene: Scene, i: number): boolean {
  if (!/^وكانت?$/u.test(keyAt(scene, i))) return false;
  for (let at = i + 1; at <= i + FARTHEST_ALREADY && isWord(scene, at); at++)
    if (keyAt(scene, at) === 'قد') return true;
  return false;
}

const FARTHEST_ALREADY = 6;

/** ، أما النائب سامي رشيد فرفض التعليق, ، أما عن الملعب فقال إنه قديم: what somebody else, or of something else, said or refused. */
function setsAgainst(scene: Scene, i: number): boolean {
  if (!AS_FOR.test(keyAt(scene, i))) return false;
  for (let at = i + 1; at <= i + FARTHEST_SO && isWord(scene, at); at++)
    if (infoAt(scene, at).cues.some(({ tense, conjunction }) => tense === 'past' && conjunction === '\u0641'))
      return true;
  return false;
}

/** Words between أما and the verb of its clause. */
const FARTHEST_SO = 8;

/** ، وهو ما نفاه المدير, ، وهي الادعاءات التي نفتها الشركة: what was said of it. */
function isComment(scene: Scene, i: number): boolean {
  if (!/^\u0648\u0647[\u0648\u064a]$/u.test(keyAt(scene, i))) return false;
  for (let at = i + 1; at <= i + LONGEST_COMMENT && isWord(scene, at); at++)
    if (
      infoAt(scene, at).cues.some(({ form, tense, enclitic }) => form === 'verb' && tense === 'past' && enclitic !== '')
    )
      return true;
  return false;
}

const FROM = '\u0645\u0646';

/** ، لكنه رحب بالقرار, ، حيث أشاد الرئيس بالاجتماع: the writer tells what was done or said besides. */
function turnsToAct(scene: Scene, i: number): boolean {
  const but = /^\u0648?(?:\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)|\u062d\u064a\u062b)$/u.test(
    keyAt(scene, i),
  );
  // ، إلا أنه رفض الإفصاح
  const except = TURNING.test(keyAt(scene, i)) && (infoAt(scene, i + 1).comp?.pronoun ?? '') !== '';
  if (!but && !except) return false;
  return infoAt(scene, but ? i + 1 : i + 2).cues.some(
    (cue) =>
      cue.form === 'verb' && cue.tense === 'past' && cue.person === 3 && !cue.ambiguous && !cue.weak && !cue.passive,
  );
}
