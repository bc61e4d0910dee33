import { checkedChoice, checkedList, checkedNumber, checkedObject } from './text/checked.js';
import type { EntityType } from './types.js';

/** What can be asked of every reading of a text. */
export interface AnalyzeOptions {
  /** Leave out entities and quotations of less confidence, from 0 (all) to 1. Default 0. */
  readonly minConfidence?: number;
}

/** What can be asked of entities. */
export interface EntityOptions extends AnalyzeOptions {
  /** Only entities of these types. Default all. */
  readonly types?: readonly EntityType[];
}

/** Options, checked, with their defaults. */
export interface Settings {
  readonly minConfidence: number;
  readonly types: readonly EntityType[];
}

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

function checked(options: unknown, known: readonly string[]): Settings {
  const { minConfidence, types } = options === undefined ? {} : checkedObject(options, 'options', known);
  const chosen = types === undefined ? ENTITY_TYPES : checkedList(types, 'options.types');
  return {
    minConfidence: minConfidence === undefined ? 0 : checkedNumber(minConfidence, 'options.minConfidence', 0, 1),
    types: chosen.map((type, at) => checkedChoice(type, `options.types[${at}]`, ENTITY_TYPES)),
  };
}

/**
 * The options of a reading with their defaults.
 *
 * @throws TypeError for an option of a wrong type; RangeError for an unknown option or a value out of range.
 */
export function checkedAnalyzeOptions(options: unknown): Settings {
  return checked(options, ['minConfidence']);
}

/** The same for options of entities. */
export function checkedEntityOptions(options: unknown): Settings {
  return checked(options, ['minConfidence', 'types']);
}
