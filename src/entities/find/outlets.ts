import type { GazetteMatch } from '../../lexicon/gazetteer.js';
import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { opensName, quotedEnd } from '../grammar/marks.js';
import { type Scene, sameLine } from '../scene.js';
import { isCited, isTalk } from './cited.js';

const MOST_WORDS = 3;
const LOOK_BACK = 8;
const SURE = 0.7;
/** قال لـ«الرياض»: more than the place that it is called after. */
const TOLD = 0.95;
const MEDIA: ReadonlySet<string> = new Set(['media', 'agency']);
/** Who and what works for an outlet: مراسل الجزيرة, شاشة العربية. */
const STAFF = /^[وفبل]?(?:مراسل(?:ة|و|ي)?|موفد(?:ة|و)?|كاميرا|شاشة|محرر(?:ة|و)?|مصادر)$/u;

function reported(scene: Scene, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - LOOK_BACK; j--) {
    const lexeme = scene.lex[j];
    if (lexeme?.verb || lexeme?.noun?.class === 'medium') return true;
  }
  return false;
}

/** Whether what is said begins at token `i`: a particle, a colon or a mark. */
function opensContent(scene: Scene, i: number): boolean {
  return /^(?:ب?[أإا]ن\p{L}*|:)$/u.test(scene.view.word[i]?.key ?? '') || opensName(scene, i);
}

/** المصدر: الجزيرة + وكالات */
const isCredit = ({ view }: Scene, i: number): boolean =>
  view.word[i - 1]?.key === ':' && view.word[i - 2]?.key === 'المصدر';

/** Whether a name that may be an outlet's is told something (قال للجزيرة إن, في حديث للغد), or has people (مراسل الجزيرة). */
function isOutlet(scene: Scene, { first, last, start }: GazetteMatch): boolean {
  if (!sameLine(scene, first - 1, first)) return false;
  const before = scene.lex[first - 1];
  if (start === scene.view.start[first])
    return STAFF.test(before?.key ?? '') || isCredit(scene, first) || isTalk(scene, first - 1);
  if (!/^[وف]?ل/u.test(scene.lex[first]?.key ?? '')) return false;
  return before?.noun?.class === 'medium' || (opensContent(scene, last) && reported(scene, first));
}

/**
 * News media by what the text does with them: in marks and spoken to (قال لـ"الوطن", في تصريح ل«الاقتصادية»), or with a
 * name that is a word or a place too (للجزيرة).
 */
export function findOutlets(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < scene.view.size; i++) {
    const match = scene.found[i];
    const entry = match?.entries.find(({ kind }) => MEDIA.has(kind));
    if (match && entry?.ambiguous && isOutlet(scene, match)) {
      const { first, last, start, end } = match;
      const score = start === scene.view.start[first] ? TOLD : SURE;
      candidates.push({
        ...propose(scene, { type: 'organization', first, last, score, rule: 'organization/outlet', entry }),
        start,
        end,
      });
    }
    if (!opensName(scene, i + 1)) continue;
    const end = quotedEnd(scene, i + 1, MOST_WORDS);
    if (end <= i + 1) continue;
    if (!isCited(scene, i, end) && (((scene.gates[i] ?? 0) & GATES.to) === 0 || !reported(scene, i))) continue;
    const score = scene.found[i + 2]?.last === end - 1 ? TOLD : SURE;
    candidates.push(
      propose(scene, { type: 'organization', first: i + 2, last: end - 1, score, rule: 'organization/outlet' }),
    );
  }
  return candidates;
}
