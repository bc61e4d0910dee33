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
interface Trail {
  readonly reading: Reading;
  readonly before: Trail | null;
}
interface Hypothesis {
  readonly cost: number;
  readonly stack: Stack | null;
  readonly trail: Trail | null;
}

/** So many readings are followed side by side: enough for three odd marks in a paragraph, few enough to be fast. */
const BEAM = 12;
/** What is this much dearer than the best can't win any more: two marks left over. */
const FAR_BEHIND = 7;
/** Three times the weight of a single mark that says the opposite of its neighbours. */
const STRAY = 3.5;
/** An opening mark that nothing closes is likelier than one that is there by mistake. */
const UNCLOSED = 3;
const NEVER = 100;
/** Marks that have other uses (apostrophes, nested brackets, inches) are easily left over. */
const STRAY_BY_STYLE: Partial<Record<MarkStyle, number>> = { single: 1.7, parens: 1.5 };
const TWICE = 1;
/** A mark of the same style inside its own pair: « inside « is seen, " inside " is rare. */
const NESTED_EITHER = 3;
const NESTED_SIDED = 1.5;

const MIXED: Readonly<Partial<Record<MarkStyle, Readonly<Partial<Record<MarkStyle, number>>>>>> = {
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
  return sign.side === 'either' ? NESTED_EITHER : NESTED_SIDED;
}

const strayCost = (sign: Sign): number => STRAY_BY_STYLE[sign.style] ?? STRAY;
const unclosedCost = (sign: Sign): number => (STRAY_BY_STYLE[sign.style] === undefined ? UNCLOSED : NEVER);

/** The readings of mark `index` that go on from one hypothesis. */
function step(signs: readonly Sign[], index: number, sign: Sign, from: Hypothesis): Hypothesis[] {
  const go = (cost: number, stack: Stack | null, reading: Reading): Hypothesis => ({
    cost: from.cost + cost,
    stack,
    trail: { reading, before: from.trail },
  });
  const top = from.stack;
  const next = [
    go(strayCost(sign), top, { as: 'stray' }),
    go(sign.open + nestedCost(signs, top, sign), { sign: index, below: top }, { as: 'open' }),
  ];
  const opener = top ? signs[top.sign] : undefined;
  if (top && opener) {
    const mixed = mixedCost(opener.style, sign.style);
    if (mixed < NEVER) next.push(go(sign.close + mixed, top.below, { as: 'close', of: top.sign }));
  }
  const last = from.trail?.reading.as;
  if (sign.twice && (last === 'open' || last === 'close')) next.push(go(TWICE, top, { as: 'twice', of: index - 1 }));
  return next;
}

/** Keeps the cheapest hypothesis of each stack, and of those the best few that are not far behind. */
function prune(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const best = new Map<Stack | null, Hypothesis>();
  let least = Number.POSITIVE_INFINITY;
  for (const one of hypotheses) {
    least = Math.min(least, one.cost);
    const rival = best.get(one.stack);
    if (!rival || one.cost < rival.cost) best.set(one.stack, one);
  }
  const kept = Array.from(best.values()).filter((one) => one.cost <= least + FAR_BEHIND);
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
  let beam: Hypothesis[] = [{ cost: 0, stack: null, trail: null }];
  signs.forEach((sign, index) => {
    beam = prune(beam.flatMap((from) => step(signs, index, sign, from)));
  });
  let best: Hypothesis | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of beam) {
    const cost = finalCost(signs, one, least);
    if (cost < least) {
      least = cost;
      best = one;
    }
  }
  const readings: Reading[] = [];
  for (let trail = best?.trail ?? null; trail; trail = trail.before) readings.push(trail.reading);
  return readings.reverse();
}
