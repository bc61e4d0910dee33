import { nounOf } from '../../lexicon/nouns.js';
import { wordOf } from '../../text/vocabulary.js';
import type { Speaker } from '../../types.js';
import type { Candidate } from './candidate.js';
import { isEulogy } from './eulogy.js';
import type { Mention } from './mention.js';
import type { Registry } from './registry.js';

/** How many speakers back a vague description (المصدر ذاته, اللاعب) is looked for. */
export const MEMORY = 12;
const SOURCE = 'مصدر';
export const OFFICIAL = 'مسؤول';
/** المتحدث ذاته: whoever spoke, whatever the office. */
const SPEAKING = new Set(['متحدث', 'متكلم']);
const SOURCES = new Set(['مصدر', 'مصادر']);

function sameHead(one: string, other: string): boolean {
  return one === other || (SOURCES.has(one) && SOURCES.has(other));
}

/** قال الوزير, and قال الصديقي, whom the text calls وزير somewhere. */
function hasOffice({ mention, speaker }: Candidate): boolean {
  const title = speaker.role?.split(' ')[0] ?? '';
  return (mention.noun ?? nounOf(wordOf(title)))?.class === 'office';
}

/** المصدر ذاته, اللاعب: the last one who spoke and fits; somebody whose office is known fits no other office. */
export function lastLike(registry: Registry, mention: Mention, spoken: readonly Candidate[]): Speaker | null {
  const { noun } = mention;
  for (let i = spoken.length - 1; noun && i >= Math.max(0, spoken.length - MEMORY); i--) {
    const candidate = spoken[i];
    // قال تعالى: nobody in the text is called by an office or an address of his.
    if (!candidate || isEulogy(candidate.mention)) continue;
    const head = candidate.mention.noun?.lemma ?? '';
    const alike = candidate.mention.number === mention.number || SOURCES.has(head);
    // الكاتب is no woman whom the text calls الكاتبة.
    const sameGender = !noun.human || candidate.mention.noun?.gender === noun.gender || SOURCES.has(head);
    if (alike && sameGender && sameHead(head, noun.lemma)) return candidate.speaker;
    if (!alike || mention.number !== 'singular') continue;
    const { type, gender, chain } = candidate.speaker;
    const vague =
      noun.class === 'honorific' ||
      noun.class === 'person' ||
      SPEAKING.has(noun.lemma) ||
      !registry.byChain.has(chain ?? -1);
    const fits = gender === 'unknown' || gender === noun.gender;
    // وأبان سيادته: a form of address takes up whoever has an office, though nobody has named him.
    const addressed = noun.class === 'honorific' && candidate.mention.noun?.class === 'office';
    // المسؤول الحكومي ذاته: whoever has an office.
    const official = noun.lemma === OFFICIAL && mention.definite && hasOffice(candidate);
    if (official && type === 'person' && fits) return candidate.speaker;
    if ((type === 'person' || addressed) && noun.human && !noun.anonymous && vague && fits) return candidate.speaker;
  }
  // وأضاف المصدر ذاته behind a ministry or its statement: whoever was the source last.
  return noun?.lemma === SOURCE && mention.number === 'singular' ? (spoken[spoken.length - 1]?.speaker ?? null) : null;
}
