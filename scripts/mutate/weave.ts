/** Puts many mutants into one source, each behind a switch: one program, loaded once, can then be any of them. */
import type { Mutant } from './mutants.js';

/** A switch as the program asks for it: true for the mutant that is on. */
const isOn = (id: number): string => `globalThis.mutant(${id})`;

/** A mutant with its number. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

/** The mutants of one piece of the source. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly mutants: Numbered[];
}

/** The piece of a mutant as the mutant has it; none other is in it. */
function replaced(source: string, { host, start, end, replacement }: Mutant): string {
  return source.slice(host.start, start) + replacement + source.slice(end, host.end);
}

function switched(source: string, { mutants }: Place, original: string): string {
  return mutants.reduce(
    (inner, { id, mutant }) =>
      mutant.host.statement
        ? `{ if (!${isOn(id)}) { ${inner} } }`
        : `(${isOn(id)} ? (${replaced(source, mutant)}) : (${inner}))`,
    original,
  );
}

/** The places in order, those that hold others before them. */
function placesOf(mutants: readonly Numbered[]): Place[] {
  const places = new Map<string, Place>();
  for (const one of mutants) {
    const { start, end } = one.mutant.host;
    const place = places.get(`${start} ${end}`) ?? { start, end, mutants: [] };
    place.mutants.push(one);
    places.set(`${start} ${end}`, place);
  }
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function between(source: string, start: number, end: number, places: readonly Place[]): string {
  let text = '';
  let done = start;
  for (let at = 0; at < places.length; ) {
    const place = places[at];
    if (!place) break;
    let next = at + 1;
    while (next < places.length && (places[next]?.start ?? end) < place.end) next++;
    const inner = between(source, place.start, place.end, places.slice(at + 1, next));
    text += source.slice(done, place.start) + switched(source, place, inner);
    done = place.end;
    at = next;
  }
  return text + source.slice(done, end);
}

/** A source with all its mutants, none of them on. */
export function woven(source: string, mutants: readonly Numbered[]): string {
  return between(source, 0, source.length, placesOf(mutants));
}
