import type { Noun, NounClass } from '../../lexicon/nouns.js';
import type { Entity, Gender, SpeakerType } from '../../types.js';
import { behindLetters, infoAt, inName, keyAt, type Range, type Scene } from '../scene.js';
import { cliticOf, phraseText } from './entity-at.js';
import type { Mention } from './mention.js';

/** What the head noun and the name in it say of a phrase. */
export function typeOf(entity: Entity | null, noun: Noun): SpeakerType {
  if (entity) return entity.type;
  return noun.class === 'body' && noun.definite && noun.number === 'singular' ? 'organization' : 'unnamed';
}

export function genderOf(entity: Entity | null, noun: Noun): Gender {
  if (noun.human || !entity) return noun.gender;
  return 'unknown';
}

/** True where a word behind the head makes the phrase definite: رئيس النادي. */
export function isConstructDefinite(scene: Scene, first: number, last: number): boolean {
  for (let j = first + 1; j < last; j++) {
    if (inName(scene, j) || /^(?:ال|لل)/u.test(keyAt(scene, j))) return true;
  }
  return false;
}

/**
 * للأوراق is written without its alif: the name is الأوراق. The second ل of للجنة is the noun's own: لجنة الانتخابات, but
 * اللجنة المحلية where an adjective shows the article.
 */
export function restored(scene: Scene, i: number, text: string): string {
  if (!/^[\u0648\u0641]?\u0644\u0644/u.test(keyAt(scene, i))) return text;
  if (infoAt(scene, i).noun?.lemma.startsWith('\u0644') !== true) return `\u0627${text}`;
  return text.includes(' ') && !/^\u0627\u0644\S+\u0629$/u.test(keyAt(scene, i + 1)) ? text : `\u0627\u0644${text}`;
}

/** نائب المدير وعدد من الأطباء: a second subject behind و makes the verb's next subject plural. */
export function isJoined(scene: Scene, last: number): boolean {
  const key = keyAt(scene, last);
  if (!key.startsWith('\u0648')) return false;
  const noun = infoAt(scene, last).noun;
  return (
    /^\u0648(?:\u0639\u062f\u062f|\u0628\u0639\u0636|\u0639\u062f\u0629)$/u.test(key) ||
    (noun?.human === true && noun.prefix > 0)
  );
}

const PEOPLE: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'profession', 'rank']);

/** ولي العهد needs no name to be known; شهود, بعض السكان and عمال المصنع have none. */
export function isAnonymous(noun: Noun, definite: boolean): boolean {
  if (!noun.human) return false;
  return noun.anonymous || !definite || (noun.number !== 'singular' && PEOPLE.has(noun.class));
}

/** رئيس الكتلة، سالم الأبيض: an office with a name that no table knows. */
export function apposedName(scene: Scene, first: number, noun: Noun, roleEnd: number, name: Range): Mention {
  const start = behindLetters(scene, first, noun.prefix);
  return {
    first,
    last: name.last,
    start,
    end: scene.view.end[name.last - 1] ?? start,
    entity: null,
    noun,
    type: 'person',
    name: phraseText(scene, scene.view.start[name.first] ?? 0, name.last),
    role: phraseText(scene, start, roleEnd),
    gender: noun.gender,
    number: 'singular',
    definite: true,
    anonymous: false,
    clitic: cliticOf(keyAt(scene, first), noun.prefix),
  };
}
