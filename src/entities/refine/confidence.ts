import type { Candidate } from '../candidate.js';

/** From which score on how many of a rule's names are right: pairs of the two, the highest score first. */
type Steps = readonly (readonly [least: number, right: number])[];

/** Counted on annotated articles that were not tuned on word for word; rules of few names are drawn towards 0.8. */
const MEASURED: Readonly<Record<string, Steps>> = {
  'person/title': [
    [0.95, 0.93],
    [0.8, 0.89],
    [0, 0.55],
  ],
  'person/given-name': [
    [0.6, 0.93],
    [0, 0.75],
  ],
  'person/family-name': [[0, 0.9]],
  'person/again': [
    [0.84, 0.92],
    [0, 0.78],
  ],
  'person/part': [[0, 0.86]],
  'person/speech': [
    [0.6, 0.86],
    [0, 0.7],
  ],
  'person/called': [[0, 0.78]],
  'person/foreign': [[0, 0.52]],
  'place/gazetteer': [
    [0.85, 0.97],
    [0, 0.92],
  ],
  'place/head': [[0, 0.82]],
  'place/again': [[0, 0.82]],
  'place/site': [[0, 0.65]],
  'place/foreign': [[0, 0.45]],
  'organization/gazetteer': [
    [0.85, 0.94],
    [0, 0.9],
  ],
  'organization/head': [
    [0.84, 0.91],
    [0.74, 0.78],
    [0, 0.68],
  ],
  'organization/core': [[0, 0.82]],
  'organization/alias': [[0, 0.6]],
  'organization/outlet': [[0, 0.82]],
  'organization/listed': [[0, 0.9]],
  'organization/ministry': [[0, 0.85]],
  'organization/club': [[0, 0.82]],
};

const HUNDRED = 100;

/** How likely the name is right, from 0 to 1: as often as names of its rule and score were, else its score. */
export function confidenceOf({ rule, score }: Candidate): number {
  const step = MEASURED[rule]?.find(([least]) => score >= least);
  const right = step ? step[1] : Math.max(0, Math.min(1, score));
  return Math.round(right * HUNDRED) / HUNDRED;
}
