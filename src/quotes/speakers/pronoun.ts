import { behindLetters, infoAt, keyAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';

const PRONOUNS = new Map<string, Pick<Mention, 'gender' | 'number'>>([
  ['هو', { gender: 'male', number: 'singular' }],
  ['هي', { gender: 'female', number: 'singular' }],
  ['هما', { gender: 'unknown', number: 'dual' }],
  ['هم', { gender: 'male', number: 'plural' }],
  ['هن', { gender: 'female', number: 'plural' }],
]);
/** Whom a pronoun takes up stands in its sentence, not much further back. */
const FARTHEST = 40;

/** وهو يقول, هي قالت: the pronoun at `i` as a subject, or null. */
export function pronounAt(scene: Scene, i: number): Mention | null {
  const key = keyAt(scene, i);
  const name = key.replace(/^[\u0648\u0641]/u, '');
  const known = PRONOUNS.get(name);
  if (!known) return null;
  const end = scene.view.end[i] ?? 0;
  const start = behindLetters(scene, i, key.length - name.length);
  return {
    first: i,
    last: i + 1,
    start,
    end,
    entity: null,
    noun: null,
    type: 'person',
    name,
    role: null,
    ...known,
    definite: true,
    anonymous: false,
    clitic: '',
  };
}

/** True for a subject that is a pronoun. */
export function isPronoun({ name, entity, noun }: Mention): boolean {
  return entity === null && noun === null && PRONOUNS.has(name);
}

/** Somebody whom a personal pronoun can take up. */
function isSomebody({ entity, noun, clitic }: Mention): boolean {
  return clitic === '' && (entity?.type === 'person' || noun?.human === true);
}

/** سُمع شرطي وهو يخبر رجلا: whoever stands last before the pronoun in its sentence, and fits it. */
export function antecedentOf(scene: Scene, pronoun: Mention, fits: (mention: Mention) => boolean): Mention | null {
  const floor = Math.max(scene.segments[scene.segmentOf[pronoun.first] ?? 0]?.first ?? 0, pronoun.first - FARTHEST);
  let found: Mention | null = null;
  for (let i = floor; i < pronoun.first; ) {
    const mention = mentionAt(scene, i);
    const governed = infoAt(scene, i - 1).func === 'preposition';
    if (mention && mention.last <= pronoun.first && !governed && isSomebody(mention) && fits(mention)) found = mention;
    i = Math.max(i + 1, mention?.last ?? 0);
  }
  return found;
}
