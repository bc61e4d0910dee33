import type { Draft } from '../draft.js';
import { coverageOf } from '../ranges.js';

/** "تشير نتائجنا إلى أن": what is one's own says no more than oneself. */
const OURS = /^\S{3,}\u0646\u0627(?: |$)/u;

/**
 * Bare marks that lie inside another content, hold one, or are a later paragraph of one are no quotation of their own;
 * a verb without its subject inside somebody's own words reports nothing.
 */
export function dropOverlaps(drafts: readonly Draft[]): Draft[] {
  const reported = drafts.filter((draft) => draft.cue !== null || draft.rule === 'headline/colon');
  const covered = coverageOf(reported.flatMap((draft) => draft.content));
  const spoken = coverageOf(
    drafts.filter((draft) => draft.closed && draft.opener !== 'bare').flatMap((draft) => draft.content),
  );
  const told = coverageOf(
    drafts.filter((draft) => draft.opener === 'complementizer').flatMap((draft) => draft.content),
  );
  const later = coverageOf(drafts.flatMap((draft) => draft.content.slice(1)));
  return drafts.filter((draft) => {
    const [range] = draft.content;
    if (!range) return false;
    if (draft.rule === 'headline/marks') return !covered(range.first, range.last);
    if (draft.rule.startsWith('continuation')) {
      return !covered(range.first, range.last) && !(draft.content.length === 1 && later(range.first, range.last));
    }
    // «وبحسب معلوماتنا فإن …»: whoever speaks is his own source.
    const own = OURS.test(draft.subject?.name ?? '');
    if (!draft.cue || !(own || draft.rule.startsWith('verb'))) return true;
    // "لا"، يقول محمود وهو يشير إلى بيته، "لن أرحل": the second marks go on with the first.
    if (draft.rule === 'verb/marks' && draft.content.length === 1 && later(range.first, range.last)) return false;
    // قال إن بلاده طلبت الجلسة "نظرا لخطورة الوضع": the marks are the first speaker's.
    if (draft.rule === 'verb/marks' && draft.cue.reading?.weak && told(draft.cue.first, draft.cue.last)) return false;
    return (draft.subject !== null && !own) || !spoken(draft.cue.first, draft.cue.last);
  });
}
