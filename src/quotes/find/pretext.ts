import { attributionAt } from '../content/attribution.js';
import type { Draft } from '../draft.js';
import { infoAt, type Scene } from '../scene.js';
import type { Opening } from './content-start.js';
import { contentOf } from './opening.js';

/** فصلته الشركة بحجة أنه أهمل عمله: the reason is what the subject of the clause says it is. */
export function findPretexts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < scene.view.size; i++) {
    const match = attributionAt(scene, i);
    if (match?.phrase.takes !== 'an' || match.phrase.stance !== 'distancing') continue;
    if (infoAt(scene, match.last).comp === null || infoAt(scene, i - 1).func === 'negation') continue;
    const opening: Opening = {
      opener: 'complementizer',
      at: match.last,
      first: match.last + 1,
      pair: scene.opens[match.last + 1] ?? -1,
      governed: '',
    };
    drafts.push({
      rule: 'pretext/complementizer',
      cue: {
        first: i,
        last: match.last,
        prefix: match.prefix,
        lemma: match.phrase.lemma,
        act: 'claim',
        stance: match.phrase.stance,
        reading: null,
      },
      opener: 'complementizer',
      content: [contentOf(scene, opening)],
      closed: false,
      subject: null,
      agreement: null,
      inherit: 'clause',
      addressee: null,
      via: null,
    });
  }
  return drafts;
}
