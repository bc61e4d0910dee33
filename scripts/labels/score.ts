/** Compares what qawl says of cues and speakers with the labels, field by field. */
import { analyze } from '../../src/analyze.js';
import type { Quote } from '../../src/types.js';
import { FIELDS, type Field, GROUNDS, type Ground, type Labelled, NOTHING } from './read.js';

export interface Tally {
  right: number;
  all: number;
}

export interface LabelScore {
  readonly sentences: number;
  /** Sentences in which the quotation was found. */
  readonly found: number;
  /** By field; a quotation that was not found is wrong in every one. */
  readonly fields: ReadonlyMap<Field, Tally>;
  /** Gender by what a reader decides it from. */
  readonly grounds: ReadonlyMap<Ground, Tally>;
  /** A line for every difference. */
  readonly errors: readonly string[];
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

function read({ cue, speaker }: Quote): Readonly<Record<Field, string>> {
  return {
    act: cue?.act ?? NOTHING,
    stance: cue?.stance ?? NOTHING,
    negated: yesNo(cue?.negated ?? false),
    gender: speaker?.gender ?? NOTHING,
    role: speaker?.role ?? NOTHING,
    anonymous: yesNo(speaker?.anonymous ?? false),
  };
}

function count(tally: Tally | undefined, right: boolean): void {
  if (!tally) return;
  tally.all++;
  if (right) tally.right++;
}

export function scoreLabels(labels: readonly Labelled[]): LabelScore {
  const empty = (): Tally => ({ right: 0, all: 0 });
  const fields = new Map(FIELDS.map((field) => [field, empty()]));
  const grounds = new Map(GROUNDS.map((ground) => [ground, empty()]));
  const errors: string[] = [];
  let found = 0;
  for (const { id, text, cue, by, fields: expected } of labels) {
    const quote = analyze(text).quotes.findLast((candidate) => candidate.cue?.text.split(' ')[0] === cue);
    const actual = quote ? read(quote) : null;
    if (quote) found++;
    else errors.push(`${id}: no quotation`);
    for (const field of FIELDS) {
      const right = actual?.[field] === expected[field];
      count(fields.get(field), right);
      if (field === 'gender') count(grounds.get(by), right);
      if (actual && !right) errors.push(`${id}: ${field} is ${actual[field]}, should be ${expected[field]}`);
    }
  }
  return { sentences: labels.length, found, fields, grounds, errors };
}
