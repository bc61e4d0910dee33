import type { CueReading } from '../../lexicon/cues.js';
import type { Draft } from '../draft.js';
import { behindLetters, infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import { evenly } from '../speakers/entity-at.js';
import type { Mention } from '../speakers/mention.js';
import { contentOf, openingAfter } from './opening.js';
import { cueAt } from './site.js';

/** What bears writing is named in so many words at most. */
const LONGEST_BEARER = 3;
const WRITE = 'كتب';
const ON_IT = /^(?:عليه|عليها|عليهم|فيه|فيها)$/u;

/** لافتة كتب عليها: "…": what is written on a thing is what the thing says. */
export function findInscriptions(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < scene.view.size; i++) {
    if (!ON_IT.test(keyAt(scene, i + 1))) continue;
    const reading = infoAt(scene, i).cues.find((cue) => cue.form === 'verb' && cue.lemma === WRITE && cue.person === 3);
    const draft = reading && reading.conjunction === '' ? inscription(scene, i, reading) : null;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function inscription(scene: Scene, i: number, reading: CueReading): Draft | null {
  const opening = openingAfter(scene, i + 2, reading);
  const bearer = bearerBefore(scene, i);
  if (!bearer || !opening || opening.pair < 0 || opening.at > i + 2) return null;
  return {
    rule: 'inscription/marks',
    cue: { ...cueAt(i, i + 2, reading), reading },
    opener: opening.opener,
    content: [contentOf(scene, opening)],
    closed: true,
    subject: bearer,
    agreement: null,
    inherit: 'none',
    addressee: null,
    via: null,
  };
}

/** The noun phrase right before the verb; a relative clause without a pronoun follows an indefinite one: لافتة كبيرة كتب. */
function bearerBefore(scene: Scene, i: number): Mention | null {
  let first = i;
  while (first > i - LONGEST_BEARER && isPlain(scene, first - 1)) first--;
  if (first === i) return null;
  const { view } = scene;
  const word = keyAt(scene, first);
  const prefix = /^(?:\u0648|\u0641)?(?:\u0628|\u0644)?(?=\u0644\u0627\u0641\u062a)/u.exec(word)?.[0].length ?? 0;
  const start = behindLetters(scene, first, prefix);
  const end = view.end[i - 1] ?? start;
  return {
    first,
    last: i,
    start,
    end,
    entity: null,
    noun: null,
    type: 'unnamed',
    name: evenly(view.text.slice(start, end)),
    role: null,
    gender: 'unknown',
    number: 'singular',
    definite: false,
    anonymous: false,
    clitic: '',
  };
}

function isPlain(scene: Scene, i: number): boolean {
  const { func, comp, cues } = infoAt(scene, i);
  if (
    !isWord(scene, i) ||
    /^[\u0648\u0641\u0628]?\u0627\u0644/u.test(keyAt(scene, i)) ||
    func ||
    comp ||
    scene.view.line[i] !== scene.view.line[i + 1]
  )
    return false;
  return !inName(scene, i) && cues.every((cue) => cue.form !== 'verb' || cue.ambiguous);
}
