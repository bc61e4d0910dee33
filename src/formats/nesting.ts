/** Something that covers stretches of a text and is to be written as elements, which must nest. */
export interface Nestable {
  /** What is of a lower level holds what is of a higher one. */
  readonly level: number;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** An element opens or closes at a place. */
export interface NestingEvent<T> {
  readonly item: T;
  readonly at: number;
  readonly opens: boolean;
}

interface Piece<T> {
  readonly item: T;
  readonly start: number;
  readonly end: number;
}

/** Outer pieces before inner ones, of those that are open at the same time. */
function outerFirst<T extends Nestable>(one: Piece<T>, other: Piece<T>): number {
  return one.item.level - other.item.level || one.start - other.start || other.end - one.end;
}

/**
 * Elements for stretches that overlap in any way: they open and close so that they nest, and what would cross another
 * is closed before it and opened again behind. Events are in the order of the text; no element is empty.
 */
export function nested<T extends Nestable>(items: readonly T[]): NestingEvent<T>[] {
  const pieces = items.flatMap((item) => item.ranges.map(({ start, end }) => ({ item, start, end })));
  const waiting = pieces.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || outerFirst(a, b));
  const events: NestingEvent<T>[] = [];
  const open: Piece<T>[] = [];
  let next = 0;
  /** Closes what is open from a depth on; gives what goes on behind the place. */
  const closeFrom = (depth: number, at: number): Piece<T>[] => {
    const closed = open.splice(depth);
    for (const { item } of [...closed].reverse()) events.push({ item, at, opens: false });
    return closed.filter(({ end }) => end > at);
  };
  while (next < waiting.length || open.length > 0) {
    const at = Math.min(waiting[next]?.start ?? Infinity, ...open.map(({ end }) => end));
    const ending = open.findIndex(({ end }) => end === at);
    const again = ending < 0 ? [] : closeFrom(ending, at);
    const opening: Piece<T>[] = [];
    for (; waiting[next]?.start === at; next++) opening.push(...waiting.slice(next, next + 1));
    const outermost = Math.min(...opening.map(({ item }) => item.level));
    const crossed = open.findIndex(({ item }) => item.level > outermost);
    const interrupted = crossed < 0 ? [] : closeFrom(crossed, at);
    const toOpen = [...interrupted, ...again, ...opening].sort(outerFirst);
    for (const piece of toOpen) events.push({ item: piece.item, at, opens: true });
    open.push(...toOpen);
  }
  return events;
}
