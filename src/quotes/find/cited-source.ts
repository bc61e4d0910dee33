/** Whom somebody quotes in his turn. */
import { attributionAt, isPlan } from '../content/attribution.js';
import { keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { rawMentionAt } from '../speakers/raw.js';

/** قالت رويترز نقلا عن مصدر إن, جاء في البيان على لسان المتحدث أن: whom the phrase names speaks. */
export function quotedSource(scene: Scene, first: number, last: number): Mention | null {
  for (let j = first; j < last; j++) {
    const match = attributionAt(scene, j);
    if (!match || !QUOTING.has(match.phrase.lemma)) continue;
    const source = mentionAt(scene, match.last) ?? rawMentionAt(scene, match.last);
    return source && source.last <= last && !isPlan(source) ? source : null;
  }
  return null;
}

/** ويستشهد الكاتب بقول الشاعر: "…": whose saying somebody takes up. */
export function cited(scene: Scene, first: number, last: number): Mention | null {
  for (let j = first; j < last; j++) {
    const source = CITED.test(keyAt(scene, j)) ? mentionAt(scene, j + 1) : null;
    // بعبارة واحدة
    const bare = source?.start === scene.view.start[j + 1];
    if (bare && source?.last === last && source.clitic === '' && (source.entity || source.noun?.human)) return source;
  }
  return null;
}

const CITED = /^ب(?:قول|مقولة|عبارة|كلمات|كلام)$/u;
const QUOTING = new Set(['نقلا عن', 'على لسان', 'استنادا إلى']);
