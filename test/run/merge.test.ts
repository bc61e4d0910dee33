import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedRows } from '../../src/run/merge.js';
import { keyOf, newTally, type SpeakerRow } from '../../src/run/speaker-rows.js';
import { writeSpeakers } from '../../src/run/speakers.js';
import { temporaryFolder } from './built.js';

const folder = temporaryFolder();

function rowOf(name: string, outlet: string | null, month: string | null, quotes: number): SpeakerRow {
  const votes = { male: quotes, female: 0, named: 1, roles: { [`r${quotes}`]: 1 } };
  return {
    name,
    type: 'person',
    outlet,
    month,
    articles: 1,
    direct: quotes,
    indirect: 1,
    mixed: 0,
    words: 5,
    ...votes,
  };
}

const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'ب', '\u{1F600}', 'a b'),
      fc.constantFrom('x', null),
      fc.constantFrom('2024-01', '2024-02', null),
      fc.integer({ min: 0, max: 3 }),
    )
    .map((cells) => rowOf(...cells)),
  { maxLength: 8 },
);

async function* written(parts: readonly (readonly SpeakerRow[])[]): AsyncGenerator<string> {
  for (const [index, part] of parts.entries()) {
    const tally = newTally();
    for (const row of part) tally.add(row);
    const path = join(folder, `part-${index}.ndjson`);
    writeFileSync(
      path,
      tally
        .sorted()
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    );
    yield path;
  }
}

async function merged(parts: readonly (readonly SpeakerRow[])[]): Promise<SpeakerRow[]> {
  const found: SpeakerRow[] = [];
  for await (const row of mergedRows(written(parts), folder)) found.push(row);
  return found;
}

describe('the rows of many parts', () => {
  it('are merged as if they had been added up in one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { maxLength: 6 }), async (parts) => {
        const tally = newTally();
        for (const row of parts.flat()) tally.add(row);
        expect(await merged(parts)).toEqual(tally.sorted());
      }),
      { numRuns: 50 },
    );
  });

  it('may lie in more files than are open at once', async () => {
    const parts = Array.from({ length: 200 }, (_, at) => [rowOf('all', 'x', null, 1), rowOf(`n${at}`, null, null, 2)]);
    const found = await merged(parts);
    expect(found).toHaveLength(201);
    expect(found[0]).toMatchObject({ name: 'all', articles: 200, direct: 200, male: 200 });
    expect(found.map(keyOf)).toEqual(found.map(keyOf).sort());
  });

  it('become a table by outlet and month, and one of those quoted most', async () => {
    const woman = { ...rowOf('ليلى', 'x', '2024-01', 4), male: 0, female: 5, roles: { 'وزيرة, سابقة': 1 } };
    const source = { ...rowOf('مصدر', 'x', null, 1), named: 0, male: 0 };
    await writeSpeakers(folder, written([[woman, source], [rowOf('ليلى', 'y', '2024-02', 1)]]));
    expect(readFileSync(join(folder, 'speakers.csv'), 'utf8').split('\r\n')).toEqual([
      'outlet,month,quotations,direct,indirect,mixed,words,articles,type,gender,anonymous,role,name',
      'x,2024-01,5,4,1,0,5,1,person,female,false,"وزيرة, سابقة",ليلى',
      'y,2024-02,2,1,1,0,5,1,person,male,false,r1,ليلى',
      'x,,2,1,1,0,5,1,person,unknown,true,r1,مصدر',
      '',
    ]);
    expect(readFileSync(join(folder, 'speakers-top.csv'), 'utf8').split('\r\n').slice(1, 3)).toEqual([
      '7,5,2,0,10,2,person,female,false,r1,ليلى',
      '2,1,1,0,5,1,person,unknown,true,r1,مصدر',
    ]);
  });
});
