import type { Draft } from '../draft.js';
import { infoAt, keyAt, type Range, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';

/** Fewer questions make no interview: an article may ask its reader something once. */
const FEWEST_QUESTIONS = 2;
const TURN = /^(?:[•*\-\u2013\u2014\u25aa\u25cf\u25a0>]+|س|ج|\u0633\u0640|\u062c\u0640)$/u;
const QUESTION_MARK = /^!*[?\u061f][?\u061f!]*$/u;

/** Question and answer turns: the answers are the interviewed person's own words, a quotation a run. */
export function findInterviews(scene: Scene): Draft[] {
  const { lines } = scene.view;
  const questions = lines.map((_, line) => isQuestion(scene, line));
  if (questions.filter(Boolean).length < FEWEST_QUESTIONS) return [];
  const first = questions.indexOf(true);
  const answers = lines.map((_, line) => line > first && !questions[line] && isAnswer(scene, line));
  const guest = guestOf(scene, lines[first]?.first ?? 0);
  if (!guest) return [];
  const drafts: Draft[] = [];
  let run: Range[] = [];
  for (let line = first; line <= lines.length; line++) {
    if (answers[line]) run.push(bodyOf(scene, line));
    else if (run.length > 0) {
      drafts.push(answerDraft(guest, run));
      run = [];
    }
  }
  return drafts;
}

function startsTurn(scene: Scene, line: number): boolean {
  return TURN.test(keyAt(scene, scene.view.lines[line]?.first ?? 0));
}

function isQuestion(scene: Scene, line: number): boolean {
  const range = scene.view.lines[line];
  return range !== undefined && QUESTION_MARK.test(keyAt(scene, range.last - 1)) && startsTurn(scene, line);
}

function isAnswer(scene: Scene, line: number): boolean {
  const role = scene.roles[line];
  if (role === 'residue' || role === 'byline' || role === 'dateline' || role === 'caption') return false;
  const range = scene.view.lines[line];
  if (range === undefined || (scene.opens[range.first] ?? -1) >= 0) return false;
  // وختمت المنصوري حديثها …: the paper speaks again.
  const first = infoAt(scene, range.first).cues[0];
  return !(first?.form === 'verb' && first.tense === 'past' && first.person === 3 && !first.ambiguous);
}

/** The words of a turn without its bullet. */
function bodyOf(scene: Scene, line: number): Range {
  const { first, last } = scene.view.lines[line] ?? { first: 0, last: 0 };
  let at = first;
  while (at < last && (TURN.test(keyAt(scene, at)) || keyAt(scene, at) === ':')) at++;
  const name = mentionAt(scene, at);
  if (name && keyAt(scene, name.last) === ':') at = name.last + 1;
  return { first: at, last };
}

/** Whoever is named most before the first question; the first of several. */
function guestOf(scene: Scene, before: number): Mention | null {
  const counts = new Map<number, { mention: Mention; count: number }>();
  for (let i = 0; i < before; ) {
    const mention = mentionAt(scene, i);
    // حاورها: أحمد سعيد
    if (scene.roles[scene.view.line[i] ?? 0] !== 'byline' && mention?.entity?.type === 'person') {
      const known = counts.get(mention.entity.chain);
      if (known) known.count++;
      else counts.set(mention.entity.chain, { mention, count: 1 });
    }
    i = Math.max(i + 1, mention?.last ?? 0);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.mention ?? null;
}

function answerDraft(guest: Mention, content: readonly Range[]): Draft {
  return {
    rule: 'interview/turn',
    cue: null,
    opener: 'colon',
    content,
    closed: true,
    subject: guest,
    agreement: null,
    inherit: 'none',
    addressee: null,
    via: null,
  };
}
