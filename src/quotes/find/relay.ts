/** Who passes on what somebody else has said: نقلت رويترز عن مسؤول قوله. */
import { segmentStart } from '../content/clause.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { rawMentionAt } from '../speakers/raw.js';
import { agreementWith, complements } from '../speakers/subject.js';
import { FROM_HIM } from './verb-roles.js';

/** Whose words they are, null for whom a pronoun means, and who passes them on. */
interface Relay {
  readonly source: Mention | null;
  readonly via: Mention | null;
}

/** نقلت رويترز عن مسؤول قوله إن: the official speaks, and the agency passes it on. */
export function relay(scene: Scene, i: number): Relay | null {
  const floor = Math.max(segmentStart(scene, i), i - LONGEST_RELAY);
  for (let j = i - 1; j > floor; j--) {
    if (keyAt(scene, j) !== 'عن') continue;
    const source = mentionAt(scene, j + 1) ?? rawMentionAt(scene, j + 1);
    const verb = relayVerb(scene, j, floor);
    if (!source || verb < 0) return null;
    return {
      source,
      via: complements(scene, { first: verb + 1, last: j }).find((part) => part.governor === '')?.mention ?? null,
    };
  }
  return null;
}

/**
 * ونقلت عنه الصحيفة قوله, نقل موقع النادي عنه قوله: whom the pronoun means has spoken before, and the paper passes it on.
 * نقل زوار البطريرك عنه قوله: it means the one person who is named there.
 */
export function relayedPronoun(scene: Scene, i: number): Relay | null {
  const floor = Math.max(segmentStart(scene, i), i - LONGEST_RELAY);
  for (let j = i - 1; j > floor; j--) {
    if (!FROM_HIM.test(keyAt(scene, j))) continue;
    const verb = relayVerb(scene, j, floor);
    const via = mentionAt(scene, verb + 1 < j ? verb + 1 : j + 1);
    if (verb < 0 || (j + 1 < i && via?.clitic !== '')) return null;
    let source: Mention | null = null;
    for (let k = verb + 2; k < j && !source; k++) {
      const visited = mentionAt(scene, k);
      if (visited?.last === j && visited.clitic === '' && visited.number === 'singular' && visited.noun?.human)
        source = visited;
    }
    return { source, via: via?.clitic === '' ? via : null };
  }
  return null;
}

function relayVerb(scene: Scene, from: number, floor: number): number {
  for (let j = from; j >= floor; j--)
    if (infoAt(scene, j).cues.some((cue) => cue.act === 'relay' || HANDS_ON.has(cue.lemma))) return j;
  return -1;
}

/** روى الخطيب عن أحدهم قوله */
const HANDS_ON = new Set(['روى', 'حكى', 'ذكر', 'أورد']);

/** From the verb to قوله stand the agency, the source and its title. */
const LONGEST_RELAY = 30;

/** عن كوفاليتش قوله: the pronoun shows the gender of a name that shows none. */
export function shown(source: Mention | undefined, pronoun: string): Mention | null {
  if (!source) return null;
  const { gender } = agreementWith(pronoun);
  const open = source.gender === 'unknown' && source.number === 'singular' && source.entity === null;
  return open && gender ? { ...source, gender } : source;
}
