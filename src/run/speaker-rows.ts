import type { SpeakerType } from '../types.js';

/** What was counted of one speaker in one outlet and month; null stands for an outlet or a date that is not known. */
export interface SpeakerRow {
  readonly name: string;
  readonly type: SpeakerType;
  readonly outlet: string | null;
  readonly month: string | null;
  readonly articles: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  readonly words: number;
  /** Quotations by the gender that the article gives the speaker. */
  readonly male: number;
  readonly female: number;
  /** Articles in which the source is named. */
  readonly named: number;
  /** Articles by the role that they give most often. */
  readonly roles: Readonly<Record<string, number>>;
}

const KEY_END = '\u0000';

/** Rows of one speaker, then of one outlet, stand together in the order of their keys. */
export const keyOf = ({ name, type, outlet, month }: SpeakerRow): string =>
  [name, type, outlet ?? '', month ?? ''].join(KEY_END);

/** The order of code units: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A speaker is called many things in many articles; rare ones are left out before a row grows without end. */
const MOST_ROLES = 24;

function rolesOf(a: SpeakerRow['roles'], b: SpeakerRow['roles']): SpeakerRow['roles'] {
  const sums = new Map(Object.entries(a));
  for (const [role, count] of Object.entries(b)) sums.set(role, (sums.get(role) ?? 0) + count);
  const ordered = [...sums].sort(([role, count], [other, less]) => less - count || compare(role, other));
  return Object.fromEntries(ordered.slice(0, MOST_ROLES));
}

/** Two rows of one key as one. */
export function sumOfRows(a: SpeakerRow, b: SpeakerRow): SpeakerRow {
  return {
    ...a,
    articles: a.articles + b.articles,
    direct: a.direct + b.direct,
    indirect: a.indirect + b.indirect,
    mixed: a.mixed + b.mixed,
    words: a.words + b.words,
    male: a.male + b.male,
    female: a.female + b.female,
    named: a.named + b.named,
    roles: rolesOf(a.roles, b.roles),
  };
}

/** Sums of rows by their keys; `sorted` gives them in order. */
export function newTally() {
  const rows = new Map<string, SpeakerRow>();
  return {
    add(row: SpeakerRow): void {
      const key = keyOf(row);
      const known = rows.get(key);
      rows.set(key, known ? sumOfRows(known, row) : row);
    },
    sorted(): readonly SpeakerRow[] {
      return [...rows].sort(([a], [b]) => compare(a, b)).map(([, row]) => row);
    },
  };
}
