import { marksOf } from '../text/marks.js';
import { span } from '../text/span.js';
import type { View } from '../text/view.js';
import type { Explanation, LostTo, MarkProblem, Proposal, Quote, Span } from '../types.js';
import type { Draft } from './draft.js';
import type { Steps } from './quotes.js';
import type { Range, Scene } from './scene.js';

type Numbered = readonly Draft[];

const originsOf = (drafts: Numbered): ReadonlySet<number | undefined> => new Set(drafts.map(({ origin }) => origin));

/** The first step that a proposal did not come through tells what it lost to. */
function losses({ arabic, settled, measured, apart, attributed, built }: Steps): (origin: number) => LostTo | null {
  const steps: readonly (readonly [LostTo, ReadonlySet<number | undefined>])[] = [
    ['language', originsOf(arabic)],
    ['rival', originsOf(settled)],
    ['empty', originsOf(measured)],
    ['overlap', originsOf(apart)],
    ['writer', originsOf(attributed)],
    ['distance', originsOf(built.drafts)],
  ];
  return (origin) => steps.find(([, left]) => !left.has(origin))?.[0] ?? null;
}

function toSpan({ view }: Scene, { first, last }: Range): Span {
  const start = view.start[first] ?? view.text.length;
  return span(view.text, start, Math.max(start, view.end[last - 1] ?? start));
}

function cueSpan(scene: Scene, { cue }: Draft): Span | null {
  if (!cue) return null;
  const { start, end } = toSpan(scene, cue);
  return span(scene.view.text, Math.min(start + cue.prefix, end), end);
}

const openingOf = ({ content }: Draft): number => content[0]?.first ?? -1;

/** Every quotation mark that had to be mended, in order. */
export function markProblems(view: View): MarkProblem[] {
  return marksOf(view).diagnostics.map(({ token, problem }) => ({
    ...span(view.text, view.start[token] ?? 0, view.end[token] ?? 0),
    problem,
  }));
}

/** Tells of every proposal what became of it; `kept` are the quotations of at least `minConfidence`. */
export function explanationOf(steps: Steps, minConfidence: number, kept: readonly Quote[]): Explanation {
  const { scene, proposed, settled, built } = steps;
  const lostTo = losses(steps);
  const sure = built.drafts.filter((_, index) => (built.quotes[index]?.confidence ?? 0) >= minConfidence);
  const quoteAt = new Map(sure.map(({ origin }, index) => [origin, index]));
  const winners = new Map(settled.map((draft) => [openingOf(draft), draft.origin ?? null]));
  const proposals = proposed.map((draft, origin): Proposal => {
    const quote = quoteAt.get(origin) ?? null;
    const lost = lostTo(origin) ?? (quote === null ? 'confidence' : null);
    return {
      rule: draft.rule,
      cue: cueSpan(scene, draft),
      content: draft.content.map((range) => toSpan(scene, range)),
      subject: draft.subject ? span(scene.view.text, draft.subject.start, draft.subject.end) : null,
      quote,
      lostTo: lost,
      rival: lost === 'rival' ? (winners.get(openingOf(draft)) ?? null) : null,
    };
  });
  return { quotes: kept, proposals, marks: markProblems(scene.view) };
}
