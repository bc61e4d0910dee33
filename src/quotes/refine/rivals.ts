import type { Draft, DraftCue } from '../draft.js';
import { isBeside } from '../find/site.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { agreesAfter } from '../speakers/subject.js';

/** The token where a draft's content begins. */
function opening(draft: Draft): number {
  return draft.content[0]?.first ?? -1;
}

function distance(draft: Draft): number {
  return draft.cue ? Math.abs(opening(draft) - draft.cue.last) : Number.POSITIVE_INFINITY;
}

/** انتقدوا ما عده الوزير "…": the verb that stands at the marks says what they are called. */
function regards({ act, reading }: DraftCue): boolean {
  return act === 'think' && reading !== null && reading.enclitic !== '' && reading.frames.has('noun');
}

/** نشره in في فيديو نشره موقع: a verb that only describes the noun before it. */
function isAttributive(scene: Scene, draft: Draft): boolean {
  const { cue } = draft;
  if (cue?.reading?.form !== 'verb' || cue.prefix > 0 || cue.act === 'call' || regards(cue)) return false;
  // رد على الكاتب الذي اتهمه بأنه
  if (cue.act === 'accuse' && cue.reading.enclitic !== '') return false;
  const before = infoAt(scene, cue.first - 1);
  // أكد محللون أهمية لقاء الرئيس، الذي أعلن أن: somebody named says what stands right behind his verb.
  if (before.func === 'relative') return draft.subject?.type !== 'person' || distance(draft) > 1;
  return cue.reading.enclitic !== '' && scene.view.kind[cue.first - 1] === 1 && before.func === null;
}

/** How well a cue of this form governs a content that others claim too: higher wins, then the nearer cue. */
function rank(scene: Scene, draft: Draft): number {
  const { cue } = draft;
  if (!cue?.reading) return 0;
  // إن with its hamza below is what قال takes; other verbs take أن.
  if (cue.lemma === SAY && cue.reading.form === 'verb' && infoAt(scene, opening(draft) - 1).comp?.below) return 5;
  if (cue.reading.form === 'noun') return cue.reading.enclitic === '' ? 1 : cue.lemma === SAYING ? 2.5 : 1.5;
  // نشرت الصحيفة تقريرا نقلت فيه عن مصادر أن: what it is in is the text that the other verb has for its object.
  // نشرت رويترز تصريح مسؤول بأن: neither has it said what it publishes.
  const relays =
    (cue.act === 'relay' || cue.lemma === PUBLISH) && !/^\u0641\u064a\u0647\u0627?$/u.test(keyAt(scene, cue.last));
  if (isAttributive(scene, draft) || relays) return 1;
  // جاء في البيان أن
  if (COMING.has(cue.lemma)) return cue.last - cue.first > 1 ? 2 : 0.5;
  if (cue.reading.form === 'participle') return 3;
  // تعهد بالعمل، وتابع "لكن": right before its content even a weak verb of adding reports.
  return cue.reading.weak && (cue.act !== 'add' || distance(draft) > NEXT) ? 2 : 3;
}

const PUBLISH = '\u0646\u0634\u0631';

/** Between a cue and its content stand a colon and a mark at most. */
const NEXT = 2;

/** جاء ذلك بعد تأكيد الوزير أن: the noun reports, not the verb. */
const COMING = new Set(['جاء', 'صدر', 'ورد']);
const SAYING = '\u0642\u0648\u0644';
const SAY = '\u0642\u0627\u0644';

/** نفى الوزير اتهامات المعارضة بأنه مقصر: what is denied or answered is what others say of him. */
function accuses(scene: Scene, draft: Draft, { cue: before }: Draft): boolean {
  const { cue } = draft;
  if (!cue || !before || cue.first < before.first || !(cue.act === 'accuse' || cue.act === 'claim')) return false;
  const noun = cue.reading?.form === 'noun' && cue.reading.enclitic === '';
  return noun && infoAt(scene, opening(draft) - 1).comp?.preposition === '\u0628';
}

/** قالت، وهي تشير إلى بيتها: "…": of two verbs the one behind the pronoun tells what was done meanwhile. */
function accompanies(scene: Scene, one: Draft, { cue: before }: Draft): boolean {
  const { cue, opener } = one;
  if (!cue || opener === 'complementizer' || !isBeside(scene, cue.first)) return false;
  return before?.reading?.form === 'verb' && !before.reading.weak && before.first < cue.first;
}

function beats(scene: Scene, one: Draft, other: Draft): boolean {
  if (accompanies(scene, one, other)) return false;
  if (accompanies(scene, other, one)) return true;
  if (accuses(scene, one, other)) return true;
  const lead = rank(scene, one) - rank(scene, other);
  return lead === 0 ? distance(one) < distance(other) : lead > 0;
}

/**
 * Of several drafts for one content one cue wins: a verb over a noun of saying, a clear verb over a weak one, and the
 * nearer over the farther, since a cue broken in two is the word next to the content (صرّح الوزير … قائلا). The
 * loser's subject is kept where the winner has none.
 */
export function settleRivals(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const best = new Map<number, Draft>();
  const attributions: Draft[] = [];
  for (const draft of drafts) {
    if (draft.rule.startsWith('according')) {
      attributions.push(draft);
      continue;
    }
    const rival = best.get(opening(draft));
    if (!rival) best.set(opening(draft), draft);
    else
      best.set(
        opening(draft),
        beats(scene, draft, rival) ? inherit(scene, draft, rival) : inherit(scene, rival, draft),
      );
  }
  const settled = [...best.values()];
  const halves = new Set(
    settled.flatMap((draft) => draft.content.slice(1).map((range) => `${draft.cue?.first} ${range.first}`)),
  );
  // وأضاف الوزير، هناك فعاليات، منها "…": the marks stand in the clause that the verb takes.
  const bare = new Set(settled.flatMap(({ rule, cue }) => (rule === 'verb/bare' && cue ? [cue.first] : [])));
  // "…"، تجزم المديرة، "…": the second half belongs to the draft that holds both.
  const whole = settled.filter(
    (draft) =>
      (draft.content.length > 1 || !halves.has(`${draft.cue?.first} ${opening(draft)}`)) &&
      (draft.opener === 'bare' || !bare.has(draft.cue?.first ?? -1)),
  );
  return withoutRepeated(whole, attributions).sort((a, b) => order(a) - order(b));
}

/**
 * A verb inside an according-to phrase is one cue. كما يقول الوكيل، «…» leads to the marks; حسبما أفاد الوكلاء هناك says no
 * more than the phrase.
 */
function withoutRepeated(verbs: readonly Draft[], attributions: readonly Draft[]): Draft[] {
  const phraseAt = new Map(attributions.map((draft) => [(draft.cue?.last ?? 0) - 1, draft]));
  const rivalOf = (draft: Draft): Draft | undefined => phraseAt.get(draft.cue?.first ?? -1);
  const lost = new Set(verbs.map((draft) => (draft.opener === 'bare' ? draft : rivalOf(draft))));
  const kept = verbs.filter((draft) => !(lost.has(draft) && rivalOf(draft)));
  return [...kept, ...attributions.filter((draft) => !lost.has(draft))];
}

function order(draft: Draft): number {
  return draft.cue?.first ?? opening(draft);
}

function inherit(scene: Scene, winner: Draft, loser: Draft): Draft {
  // نقل موقع النادي عنه قوله: the subject of the loser passes on.
  if (winner.subject || !loser.subject || winner.via?.first === loser.subject.first) return winner;
  if (winner.inherit === 'none' || !winner.cue || !loser.cue || loser.cue.last > winner.cue.first) return winner;
  // جاءت تغريدة للمدير قال فيها: the verb does not agree with what came.
  if (winner.agreement && !agreesAfter(winner.agreement, loser.subject)) return winner;
  // أضاف النائب أن الحزب طالب بالإسراع معتبرا أن: what is told of the party is no act of his who speaks.
  const told = winner.inherit === 'clause' && infoAt(scene, loser.subject.first - 1).comp !== null;
  return told ? winner : { ...winner, subject: loser.subject };
}
