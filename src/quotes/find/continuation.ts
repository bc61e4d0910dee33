import type { Pair } from '../../text/marks.js';
import { isComma } from '../content/clause.js';
import { holdsClause, namesThing } from '../content/names.js';
import type { Draft } from '../draft.js';
import { infoAt, isWord, keyAt, lineOf, pairFrom, type Scene } from '../scene.js';
import { isUnreal } from './site.js';

/** A bare mark goes on speaking only where it holds a clause; a sentence or paragraph in marks may be shorter. */
const SHORTEST_SPEECH = 5;
const SHORTEST_SENTENCE = 3;
const SHORTEST_PARAGRAPH = 2;

/** A second mark with no cue of its own, or a paragraph that stands in marks: the last speaker goes on. */
export function findContinuations(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const pair of scene.pairs) {
    const size = pair.inner.last - pair.inner.first;
    const paragraph = isParagraph(scene, pair) || goesOn(scene, pair);
    const least = paragraph ? SHORTEST_PARAGRAPH : isSentence(scene, pair) ? SHORTEST_SENTENCE : SHORTEST_SPEECH;
    if (!paragraph && !holdsClause(scene, pair.inner)) continue;
    if (isGoverned(scene, pair.open)) continue;
    if (pair.parent >= 0 || size < least || namesThing(scene, pair) || explains(scene, pair) || isUnsaid(scene, pair))
      continue;
    drafts.push({
      rule: 'continuation/marks',
      cue: null,
      opener: 'marks',
      content: [{ first: pair.inner.first, last: pair.inner.last }],
      closed: true,
      subject: null,
      agreement: null,
      inherit: 'text',
      addressee: null,
      via: null,
    });
  }
  return drafts;
}

/** مجلة "…"، أي: "…": a translation; وعلى سؤال "…"، أجاب: what is answered; اختصار لـ"…", عبارات مثل: "…": what is named. */
function explains(scene: Scene, pair: Pair): boolean {
  const at = keyAt(scene, pair.open - 1) === ':' ? pair.open - 2 : pair.open - 1;
  return /^(?:\u0623\u064a|\u0627\u064a|\u0628\u0645\u0639\u0646\u0649|\u0628\u0634\u0639\u0627\u0631|\u0633\u0624\u0627\u0644|\u062d\u0648\u0644|\u0645\u062b\u0644|\u0634\u0639\u0627\u0631|[\u0628\u0644\u0643])$/u.test(
    keyAt(scene, at),
  );
}

/** دافعت عن "الذين تركوا في الوراء", على خلفية "رفض الهيئة": marks that a preposition leads to are a part of the clause. */
function isGoverned(scene: Scene, open: number): boolean {
  if (!isWord(scene, open - 1)) return false;
  return (
    infoAt(scene, open - 1).comp?.conjoined === true ||
    [open - 1, open - 2].some((i) => infoAt(scene, i).func === 'preposition')
  );
}

/** From a verb of saying to the colon before its marks stand so many words at most. */
const LONGEST_LEAD = 6;

/** سيقولون لك: "…", فقلت له: "…": a verb of what will or may be said, or what the writer says, introduces the marks, and nobody goes on in them. */
function isUnsaid(scene: Scene, { open }: Pair): boolean {
  if (keyAt(scene, open - 1) !== ':') return false;
  for (let i = open - 2; i >= open - LONGEST_LEAD && isWord(scene, i); i--) {
    const reading = infoAt(scene, i).cues.find(({ form }) => form === 'verb');
    if (reading) return reading.future || reading.person !== 3 || isUnreal(scene, i, reading);
  }
  return false;
}

/** The marks hold a sentence of its own. */
function isSentence(scene: Scene, { open, close }: Pair): boolean {
  const segment = scene.segments[scene.segmentOf[open] ?? 0];
  return segment?.first === open && close >= segment.last - 2;
}

/** "…"، قال سامي رشيد. "لم يساعدونا".: a sentence of marks right behind one that ends in its attribution. */
function goesOn(scene: Scene, pair: Pair): boolean {
  const before = scene.segments[(scene.segmentOf[pair.open] ?? 0) - 1];
  const opened =
    before && scene.view.line[before.first] === scene.view.line[pair.open] && pairFrom(scene, before.first);
  return isSentence(scene, pair) && opened !== undefined && opened !== false && isComma(scene, opened.close + 1);
}

function isParagraph(scene: Scene, pair: Pair): boolean {
  const line = lineOf(scene, pair.open);
  return line !== undefined && pair.open === line.first && pair.close >= line.last - 2;
}
