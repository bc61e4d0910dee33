import type { MarkStyle, Sign } from './mark-signs.js';

/** The reading of one mark. `close` and `twice` say which earlier mark (by index) they belong to. */
export type Reading =
  | { readonly as: 'open' }
  | { readonly as: 'close'; readonly of: number }
  | { readonly as: 'twice'; readonly of: number }
  | { readonly as: 'stray' };

interface Stack {
  readonly sign: number;
  readonly below: Stack | null;
}
/** One way to read the marks so far: the last reading, and the hypothesis that it goes on from. */
interface Hypothesis {
  readonly cost: number;
  readonly stack: Stack | null;
  readonly reading: Reading;
  readonly before: Hypothesis | null;
}

/** So many readings are followed side by side: enough for three odd marks in a paragraph, few enough to be fast. */
const BEAM = 8;
/** What is this much dearer than the best can't win any more: two marks left over. */
const FAR_BEHIND = 7;
/** Three times the weight of a single mark that says the opposite of its neighbours. */
const STRAY = 3.5;
/** An opening mark that nothing closes is likelier than one that is there by mistake. */
const UNCLOSED = 3;
const NEVER = 100;
/** Marks that have other uses (apostrophes, nested brackets, inches) are easily left over. */
const STRAY_BY_STYLE: Partial<Record<MarkStyle, number>> = { single: 1.7, parens: 1.5 };
/**
 * Of two closing marks to one opening mark the first is taken, and of two opening marks to one closing mark the first
 * too: `marks.ts` then looks at how much each would hold.
 */
const TIE = 0.01;
const TWICE = 1;
/** A mark of the same style inside its own pair: « inside « is seen, and so is من"ناد" inside "; a " among blanks is rather the other side. */
const NESTED = 1.5;
const NESTED_APART = 3;
/** Two opening marks with nothing between them are rather one, typed twice. */
const NESTED_AT_ONCE = 2;

const MIXED: Readonly<Partial<Record<MarkStyle, Readonly<Partial<Record<MarkStyle, number>>>>>> = {
  low: { curly: 0, ascii: 0.7 },
  curly: { ascii: 0.7, apostrophes: 1.5, guillemets: 2.2 },
  ascii: { curly: 0.7, apostrophes: 1, guillemets: 2, single: 3 },
  apostrophes: { curly: 1.5, ascii: 1, single: 2 },
  guillemets: { ascii: 2, curly: 2.2, angles: 1 },
  angles: { guillemets: 1 },
  single: { apostrophes: 2, ascii: 3 },
};

function mixedCost(open: MarkStyle, close: MarkStyle): number {
  return open === close ? 0 : (MIXED[open]?.[close] ?? NEVER);
}

function nestedCost(signs: readonly Sign[], stack: Stack | null, sign: Sign): number {
  if (!stack || signs[stack.sign]?.style !== sign.style) return 0;
  return (sign.open === 0 && sign.close === 0 ? NESTED_APART : NESTED) + (sign.twice ? NESTED_AT_ONCE : 0);
}

const strayCost = (sign: Sign): number => STRAY_BY_STYLE[sign.style] ?? STRAY;
const unclosedCost = (sign: Sign): number => (STRAY_BY_STYLE[sign.style] === undefined ? UNCLOSED : NEVER);

const OPEN: Reading = { as: 'open' };
const STRAY_MARK: Reading = { as: 'stray' };

/** Adds to `into` the readings of mark `index` that go on from one hypothesis and cost no more than `limit`. */
function step(
  signs: readonly Sign[],
  index: number,
  sign: Sign,
  before: Hypothesis,
  limit: number,
  into: Hypothesis[],
): void {
  const { stack: top } = before;
  const stray = before.cost + strayCost(sign) + (sign.open < sign.close === (top === null) ? TIE : 0);
  if (stray <= limit) into.push({ cost: stray, stack: top, reading: STRAY_MARK, before });
  const open = before.cost + sign.open + nestedCost(signs, top, sign);
  if (open <= limit) into.push({ cost: open, stack: { sign: index, below: top }, reading: OPEN, before });
  const opener = top ? signs[top.sign] : undefined;
  if (top && opener) {
    const close = before.cost + sign.close + mixedCost(opener.style, sign.style);
    if (close <= limit) into.push({ cost: close, stack: top.below, reading: { as: 'close', of: top.sign }, before });
  }
  const { as } = before.reading;
  const twice = before.cost + TWICE;
  if (sign.twice && (as === 'open' || as === 'close') && twice <= limit) {
    into.push({ cost: twice, stack: top, reading: { as: 'twice', of: index - 1 }, before });
  }
}

/** Keeps the cheapest hypothesis of each stack, and of those the best few. */
function prune(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const best = new Map<Stack | null, Hypothesis>();
  for (const one of hypotheses) {
    const rival = best.get(one.stack);
    if (!rival || one.cost < rival.cost) best.set(one.stack, one);
  }
  const kept = Array.from(best.values());
  return kept.length <= BEAM ? kept : kept.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

/** The reading of marks in good order, which costs nothing; null where anything has to be weighed. */
function readPlain(signs: readonly Sign[]): Reading[] | null {
  const open: number[] = [];
  const readings: Reading[] = [];
  for (const [index, sign] of signs.entries()) {
    const of = open.at(-1);
    const same = of !== undefined && signs[of]?.style === sign.style;
    if (of !== undefined && same && sign.close === 0) {
      open.pop();
      readings.push({ as: 'close', of });
    } else if (!same && sign.open === 0) {
      open.push(index);
      readings.push({ as: 'open' });
    } else return null;
  }
  return open.length === 0 ? readings : null;
}

function finalCost(signs: readonly Sign[], one: Hypothesis, limit: number): number {
  let cost = one.cost;
  for (let node = one.stack; node && cost < limit; node = node.below) {
    const sign = signs[node.sign];
    if (sign) cost += unclosedCost(sign);
  }
  return cost;
}

/**
 * The cheapest reading of a line's marks: each opens, closes an open one, is typed twice, or is left over.
 * A beam over shared stacks, so linear in the number of marks.
 */
export function readSigns(signs: readonly Sign[]): Reading[] {
  const plain = readPlain(signs);
  if (plain) return plain;
  let beam: Hypothesis[] = [{ cost: 0, stack: null, reading: STRAY_MARK, before: null }];
  signs.forEach((sign, index) => {
    const next: Hypothesis[] = [];
    const least = beam.reduce((cost, one) => Math.min(cost, one.cost), Number.POSITIVE_INFINITY);
    // The best can always leave this mark over.
    const limit = least + strayCost(sign) + TIE + FAR_BEHIND;
    for (const before of beam) step(signs, index, sign, before, limit, next);
    beam = prune(next);
  });
  return readingsOf(cheapest(signs, beam));
}

function cheapest(signs: readonly Sign[], beam: readonly Hypothesis[]): Hypothesis | null {
  let best: Hypothesis | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of beam) {
    const cost = finalCost(signs, one, least);
    if (cost < least) {
      least = cost;
      best = one;
    }
  }
  return best;
}

function readingsOf(last: Hypothesis | null): Reading[] {
  const readings: Reading[] = [];
  for (let one = last; one?.before; one = one.before) readings.push(one.reading);
  return readings.reverse();
}
