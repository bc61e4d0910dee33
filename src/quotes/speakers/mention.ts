import type { Noun } from '../../lexicon/nouns.js';
import type { Entity, Gender, SpeakerType } from '../../types.js';
import type { Range } from '../scene.js';

/** A noun phrase that can be a source: a name with its title, a description, a body, a group, a document. */
export interface Mention extends Range {
  /** Characters of the phrase; a preposition written with its first word is left out. */
  readonly start: number;
  readonly end: number;
  readonly entity: Entity | null;
  /** The head noun: the title of a person, or the head of a description. */
  readonly noun: Noun | null;
  readonly type: SpeakerType;
  readonly name: string;
  readonly role: string | null;
  readonly gender: Gender;
  readonly number: 'singular' | 'dual' | 'plural';
  readonly definite: boolean;
  readonly anonymous: boolean;
  /** The clitic before it: ل in للوكالة, which makes it no subject. */
  readonly clitic: string;
}
