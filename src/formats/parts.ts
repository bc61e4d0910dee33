import type { Document, Entity, Quote, Span } from '../types.js';

/** What a quotation has in the text besides its content. */
export type PartName = 'cue' | 'speaker' | 'addressee' | 'via';

export interface Part {
  readonly name: PartName;
  readonly span: Span;
}

/** The parts of a quotation that stand in the text. */
export function partsOf({ cue, speaker, addressee, via }: Quote): readonly Part[] {
  const parts: readonly (readonly [PartName, Span | null])[] = [
    ['cue', cue],
    ['speaker', speaker?.mention ?? null],
    ['addressee', addressee],
    ['via', via],
  ];
  return parts.flatMap(([name, span]) => (span === null ? [] : [{ name, span }]));
}

/** The mentions of each chain, chains in order of their first mention. */
export function chainsOf({ entities }: Document): ReadonlyMap<number, readonly Entity[]> {
  const chains = new Map<number, Entity[]>();
  for (const entity of entities) {
    const mentions = chains.get(entity.chain);
    if (mentions) mentions.push(entity);
    else chains.set(entity.chain, [entity]);
  }
  return chains;
}
