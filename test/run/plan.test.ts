import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/run/plan.js';
import type { Shard } from '../../src/run/types.js';
import { temporaryFolder } from './built.js';

const folder = temporaryFolder();
const put = (name: string, content: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

async function planned(inputs: readonly string[], shardBytes: number): Promise<Shard[]> {
  const shards: Shard[] = [];
  for await (const shard of planOf(inputs, shardBytes)) shards.push(shard);
  return shards;
}

describe('a plan', () => {
  it('cuts plain lines by their bytes and nothing else', async () => {
    const source = put('lines/a.ndjson', 'x'.repeat(25));
    expect(await planned([source], 10)).toEqual([
      { name: 'part-0000000', kind: 'lines', source, size: 25, start: 0, end: 10, bytes: 10 },
      { name: 'part-0000001', kind: 'lines', source, size: 25, start: 10, end: 20, bytes: 10 },
      { name: 'part-0000002', kind: 'lines', source, size: 25, start: 20, end: 25, bytes: 5 },
    ]);
  });

  it('goes through folders in the order of names, and keeps small files together', async () => {
    const files = ['all/a.txt', 'all/b/c.html', 'all/b/d.txt', 'all/z.txt'].map((name) => put(name, '12345'));
    const gz = put('all/k.ndjson.gz', '123');
    put('all/.hidden.txt', 'x');
    put('all/picture.png', 'x');
    const [a = '', c = '', d = '', z = ''] = files;
    expect(await planned([join(folder, 'all')], 10)).toEqual([
      { name: 'part-0000000', kind: 'files', files: [a, c], bytes: 10 },
      { name: 'part-0000001', kind: 'files', files: [d], bytes: 5 },
      { name: 'part-0000002', kind: 'packed', source: gz, size: 3, bytes: 3 },
      { name: 'part-0000003', kind: 'files', files: [z], bytes: 5 },
    ]);
  });

  it('says what it cannot read', async () => {
    const pdf = put('paper.pdf', 'x');
    await expect(planned([pdf], 10)).rejects.toThrow(/paper\.pdf: is none of \.ndjson/);
    await expect(planned([join(folder, 'nowhere.ndjson')], 10)).rejects.toThrow(/nowhere\.ndjson: no such file/);
  });
});
