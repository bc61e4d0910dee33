import type { Pair } from '../../text/marks.js';
import { holdsClause, namesThing } from '../content/names.js';
import type { Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, lineOf, type Range, type Scene } from '../scene.js';
import { headlineAt } from './headline.js';
import { bodiesThatSpeak } from './headline-source.js';

/** One word in marks is a name or a scare word; the article would have to say more. */
const SHORTEST = 2;
const OF = 'من';
/** Headlines stand at the top. */
const LAST_LINE = 5;
/** What parts a headline: the words before its topic's colon, two sentences of it. */
const SEPARATOR = /^(?:\.{1,3}|\u2026|[:\u061b;|!?\u061f]|-|\u2013|\u2014)$/u;

/**
 * "لن نعود" .. مزارعون يرفضون الرحيل: marks in a headline without a cue. The article below tells whether somebody says so
 * (refine/echoes.ts), since headlines mark titles and scare words as well.
 */
export function findHeadlineMarks(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const pair of scene.pairs) {
    const line = scene.view.line[pair.open] ?? 0;
    if (line > LAST_LINE) break;
    if (scene.roles[line] !== 'headline') continue;
    if (pair.parent >= 0 || pair.inner.last - pair.inner.first < SHORTEST || namesThing(scene, pair)) continue;
    const clause = holdsClause(scene, pair.inner);
    // بسبب "ليل طويل" : المشاهدون يطالبون: a topic before its colon.
    if (infoAt(scene, pair.open - 1).func === 'preposition' && keyAt(scene, pair.close + 1) === ':') continue;
    // انتهاء المرحلة الأولى من "بيتك أمانك": a name.
    const part = keyAt(scene, pair.open - 1) === OF;
    if (!clause && (part || isNamed(scene, pair.inner) || isSubject(scene, pair))) continue;
    drafts.push({
      rule: 'headline/marks',
      cue: null,
      opener: 'marks',
      content: [isPredicate(scene, pair.inner.first, pair.open) ? sentenceAround(scene, pair.open) : pair.inner],
      closed: true,
      subject: null,
      agreement: null,
      inherit: 'text',
      addressee: null,
      via: null,
    });
  }
  return [...drafts, ...findLinks(scene)];
}

/** رابط الخبر بصحيفة البلاد: سامي رشيد: لن نغلق الطريق: print repeats the headline behind the link to it. */
function findLinks(scene: Scene): Draft[] {
  return scene.view.lines.flatMap(({ last }) => {
    for (let i = last - 2; i > last - LONGEST_LINE && i > 0; i--) {
      if (keyAt(scene, i - 1) !== 'رابط' || !NEWS.test(keyAt(scene, i))) continue;
      let at = i + 1;
      while (at < last && isWord(scene, at)) at++;
      const draft = keyAt(scene, at) === ':' ? headlineAt(scene, at + 1, last, bodiesThatSpeak(scene)) : null;
      return draft ? [draft] : [];
    }
    return [];
  });
}

const LONGEST_LINE = 40;
const NEWS = /^ال(?:خبر|مقال|موضوع|تقرير)$/u;

/** "الجامبوري الكشفي", "جنيف 3": without a clause a definite phrase or a number is a name; "إعلان حرب" says something. */
function isNamed(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    if (!isWord(scene, i) || inName(scene, i)) return true;
    if (/^[\u0648\u0628\u0641\u0643]?\u0627\u0644|^\u0648?\u0644\u0644/u.test(keyAt(scene, i))) return true;
  }
  return false;
}

/** «أدبي جدة» ينظم مسابقة: a phrase that the headline begins with, right before its verb, does what follows. */
function isSubject(scene: Scene, pair: Pair): boolean {
  return partStart(scene, pair.open) === pair.open && isWord(scene, pair.close + 1);
}

function partStart(scene: Scene, at: number): number {
  let first = at;
  const floor = lineOf(scene, at)?.first ?? 0;
  while (first > floor && !SEPARATOR.test(keyAt(scene, first - 1))) first--;
  return first;
}

/** الشركة "ستندم على قرارها" قريبا: where the marks begin with the verb of the sentence, all of it was said. */
function isPredicate(scene: Scene, first: number, open: number): boolean {
  if (partStart(scene, open) === open || infoAt(scene, first).noun) return false;
  return /^(?:\u0633[\u064a\u062a]..|\u0644\u0646$|\u0644\u0645$)/u.test(keyAt(scene, first));
}

function sentenceAround(scene: Scene, at: number): Range {
  const end = lineOf(scene, at)?.last ?? scene.view.size;
  let last = at;
  while (last < end && !SEPARATOR.test(keyAt(scene, last))) last++;
  return { first: partStart(scene, at), last };
}
