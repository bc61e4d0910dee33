import { summarizeSpeakers } from '../index.js';
import type { Document } from '../types.js';
import type { SpeakerRow } from './speaker-rows.js';
import type { Article } from './types.js';

const ISO_MONTH = /^(\d{4})[-/](\d{1,2})(?!\d)/;
/** As newspapers of the region write it: the day comes first. */
const DAY_FIRST = /^\d{1,2}[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;

/** The month of a date, as 2024-05; null where it is none that we can read. */
export function monthOf(date: string | null): string | null {
  const [, isoYear, isoMonth] = ISO_MONTH.exec(date ?? '') ?? [];
  const [, lastMonth, lastYear] = DAY_FIRST.exec(date ?? '') ?? [];
  const year = isoYear ?? lastYear;
  const month = Number(isoMonth ?? lastMonth);
  return year !== undefined && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/** The rows of one article. */
export function rowsOf(document: Document, { outlet, date }: Article): readonly SpeakerRow[] {
  const month = monthOf(date);
  return summarizeSpeakers(document).map(({ name, type, gender, role, anonymous, quotations, words }) => ({
    name,
    type,
    outlet,
    month,
    articles: 1,
    direct: quotations.direct,
    indirect: quotations.indirect,
    mixed: quotations.mixed,
    words: words.all,
    male: gender === 'male' ? quotations.all : 0,
    female: gender === 'female' ? quotations.all : 0,
    named: anonymous ? 0 : 1,
    roles: role === null ? {} : { [role]: 1 },
  }));
}
