import { join } from 'node:path';
import { row } from '../formats/csv.js';
import { openAside } from './aside.js';
import { mergedRows } from './merge.js';
import { compare, type SpeakerRow, sumOfRows } from './speaker-rows.js';
import type { Cell } from './tables.js';

/** The table of all speakers, by outlet and month, and the table of those quoted most. */
const ALL = 'speakers.csv';
const TOP = 'speakers-top.csv';
/** Speakers in the second table: as many as a reader looks at. */
const TOP_SPEAKERS = 1000;

type Columns = Readonly<Record<string, (row: SpeakerRow) => Cell>>;

const quotations = ({ direct, indirect, mixed }: SpeakerRow): number => direct + indirect + mixed;

function genderOf({ male, female }: SpeakerRow): string {
  if (male === female) return 'unknown';
  return male > female ? 'male' : 'female';
}

function roleOf({ roles }: SpeakerRow): string | null {
  const [best] = Object.entries(roles).sort(([role, count], [other, less]) => less - count || compare(role, other));
  return best?.[0] ?? null;
}

const COUNTS: Columns = {
  quotations,
  direct: (speaker) => speaker.direct,
  indirect: (speaker) => speaker.indirect,
  mixed: (speaker) => speaker.mixed,
  words: (speaker) => speaker.words,
  articles: (speaker) => speaker.articles,
  type: (speaker) => speaker.type,
  gender: genderOf,
  anonymous: (speaker) => speaker.named === 0,
};
const WHO: Columns = { role: roleOf, name: (speaker) => speaker.name };
const ALL_COLUMNS: Columns = {
  outlet: (speaker) => speaker.outlet,
  month: (speaker) => speaker.month,
  ...COUNTS,
  ...WHO,
};
const TOP_COLUMNS: Columns = { ...COUNTS, ...WHO };

const headOf = (columns: Columns): string => row(Object.keys(columns));
const lineOf = (columns: Columns, speaker: SpeakerRow): string =>
  row(Object.values(columns).map((column) => column(speaker)));

const byQuotations = (a: SpeakerRow, b: SpeakerRow): number =>
  quotations(b) - quotations(a) || compare(a.name, b.name) || compare(a.type, b.type);

/** Keeps the speakers quoted most, of rows in which all those of one speaker stand together. */
function newTop() {
  let best: SpeakerRow[] = [];
  let current: SpeakerRow | null = null;
  const keep = (): void => {
    if (current) best.push(current);
    current = null;
    if (best.length > 2 * TOP_SPEAKERS) best = best.sort(byQuotations).slice(0, TOP_SPEAKERS);
  };
  return {
    add(speaker: SpeakerRow): void {
      if (current?.name === speaker.name && current.type === speaker.type) {
        current = sumOfRows(current, speaker);
        return;
      }
      keep();
      current = speaker;
    },
    speakers(): readonly SpeakerRow[] {
      keep();
      return best.sort(byQuotations).slice(0, TOP_SPEAKERS);
    },
  };
}

/** Writes both tables from the rows of all parts. */
export async function writeSpeakers(out: string, parts: AsyncIterable<string>): Promise<void> {
  const all = await openAside(join(out, ALL));
  const top = newTop();
  await all.write(headOf(ALL_COLUMNS));
  for await (const speaker of mergedRows(parts, join(out, 'summary'))) {
    await all.write(lineOf(ALL_COLUMNS, speaker));
    top.add(speaker);
  }
  await all.commit();
  const few = await openAside(join(out, TOP));
  await few.write(headOf(TOP_COLUMNS));
  for (const speaker of top.speakers()) await few.write(lineOf(TOP_COLUMNS, speaker));
  await few.commit();
}
