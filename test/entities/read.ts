import { expect, it } from 'vitest';
import { entitiesOf } from '../../src/entities/entities.js';
import { viewOf } from '../../src/text/view.js';
import type { Entity, EntityType } from '../../src/types.js';

export const entities = (text: string): readonly Entity[] => entitiesOf(viewOf(text));

/** The surfaces of the names of one type in a text, in order. */
export const names = (type: EntityType, text: string): string[] =>
  entities(text)
    .filter((entity) => entity.type === type)
    .map((entity) => entity.text);

export const people = (text: string): string[] => names('person', text);
export const places = (text: string): string[] => names('place', text);
export const organizations = (text: string): string[] => names('organization', text);

/** A construction, a sentence that shows it, and the names that must come out of it and no others of the type. */
export interface Case {
  readonly shows: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** Tries the constructions that a reader knows, and what only looks like one. */
export function itReads(
  read: (text: string) => readonly string[],
  constructions: readonly Case[],
  counterexamples: readonly Case[],
): void {
  it.each(constructions)('$shows', ({ text, names: expected }) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(counterexamples)('not: $shows', ({ text, names: expected }) => {
    expect(read(text)).toEqual(expected);
  });
}
