import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/cli/files.js';
import { FAILED, OK } from '../../src/cli/subcommand.js';
import { analyze as read } from '../../src/index.js';
import { readTei } from '../support/tei.js';
import { jsonLines, qawl } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'qawl-files-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  for (const name of ['b', 'b/deep', 'a.d', '.hidden']) mkdirSync(at(name));
  writeFileSync(at('b/two.txt'), 'two');
  writeFileSync(at('b/deep/three.TXT'), 'three');
  writeFileSync(at('a.d/one.ndjson'), '{"id":"n","text":"one"}\n');
  writeFileSync(at('a.d/notes.md'), 'not read');
  writeFileSync(at('.hidden/four.txt'), 'four');
  writeFileSync(at('five.txt.gz'), gzipSync('five'));
  writeFileSync(at('six.jsonl.gz'), gzipSync('{"id":6,"text":"six"}\n\n{"id":7,"text":"seven"}'));
  writeFileSync(at('[x].txt'), 'brackets');
  symlinkSync(folder, at('b/around'));
});

async function found(operand: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of filesOf(operand)) files.push(file.slice(folder.length + 1));
  return files;
}

describe('what an operand stands for', () => {
  it.each([
    ['', ['[x].txt', 'a.d/one.ndjson', 'b/deep/three.TXT', 'b/two.txt', 'five.txt.gz', 'six.jsonl.gz']],
    ['*.txt', ['[x].txt']],
    ['**/*.txt', ['[x].txt', 'b/two.txt']],
    ['b/**', ['b/deep/three.TXT', 'b/two.txt']],
    ['?/*.txt', ['b/two.txt']],
    ['a.d/*.md', ['a.d/notes.md']],
    ['[x].txt', ['[x].txt']],
    ['none.txt', ['none.txt']],
  ])('%j', async (operand, files) => {
    expect(await found(at(operand))).toEqual(files);
  });

  it('is named where it stands for nothing', async () => {
    const { status, err } = await qawl(['quotes', at('*.pdf')]);
    expect({ status, err }).toEqual({ status: FAILED, err: `qawl: ${at('*.pdf')}: no such files\n` });
  });
});

describe('what is read', () => {
  it('is unpacked, and taken apart by its name', async () => {
    const { out, status } = await qawl(['quotes', '-f', 'ndjson', folder]);
    expect(status).toBe(OK);
    expect(jsonLines(out).map((line) => (line as { quotes: [{ text: string }] }).quotes[0].text)).toEqual([
      'brackets',
      'one',
      'three',
      'two',
      'five',
      'six',
      'seven',
    ]);
  });

  it('is lines where the option says so, whatever its name', async () => {
    const { out } = await qawl(['quotes', '-f', 'ndjson', '--input', 'text', at('a.d/one.ndjson')]);
    expect(out).toContain('\\"text\\":\\"one\\"');
  });

  it('is decoded as the option says', async () => {
    writeFileSync(at('old.txt'), Uint8Array.of(0xde, 0xe6, 0xe1));
    const { out, status } = await qawl(['quotes', '--encoding', 'windows-1256', '-f', 'ndjson', at('old.txt')]);
    expect(status).toBe(OK);
    expect(out).toContain('"\u0642\u0648\u0644"');
    rmSync(at('old.txt'));
  });

  it.each([
    ['news.json', /JSON is read as lines .*: make it \.ndjson, or give --ndjson/],
    ['https://news.example/1', /no connection is opened: curl -s 'https:\/\/news\.example\/1' \| qawl quotes/],
  ])('is no %s, and the message says what to do', async (operand, message) => {
    const { status, err } = await qawl(['quotes', operand]);
    expect(status).toBe(FAILED);
    expect(err).toMatch(message);
  });

  it('is named where it is no gzip', async () => {
    writeFileSync(at('bad.txt.gz'), 'bad');
    writeFileSync(at('cut.txt.gz'), gzipSync('cut'.repeat(1000)).subarray(0, 20));
    const { status, err } = await qawl(['quotes', at('bad.txt.gz'), at('cut.txt.gz'), at('none.txt.gz')]);
    expect(status).toBe(FAILED);
    expect(err).toMatch(
      /bad.txt.gz: not valid gzip\n.*cut.txt.gz: gzip that ends too early\n.*none.txt.gz: no such file\n/,
    );
  });
});

describe('--out', () => {
  const texts = [
    '{"id":"news/first.html","text":"Reuters: one"}',
    '{"id":"first","text":"two"}',
    '{"id":"../..","text":"three"}',
  ].join('\n');

  it('writes a file for each, named like it and nowhere else', async () => {
    const out = at('out/tei');
    const { status, out: printed } = await qawl(['analyze', '--ndjson', '-f', 'tei', '-o', out], texts, {
      analyze: read,
    });
    expect({ status, printed }).toEqual({ status: OK, printed: '' });
    expect(readdirSync(out).sort()).toEqual(['first-2.xml', 'first.xml', 'text.xml']);
    expect(readTei(readFileSync(join(out, 'first.xml'), 'utf8')).text).toBe('Reuters: one');
  });

  it('writes the text beside brat annotations, and never over the article', async () => {
    const out = at('out/brat');
    await qawl(['analyze', '--ndjson', '-f', 'brat', '-o', out], texts);
    expect(readdirSync(out)).toContain('first-2.txt');
    expect(readFileSync(join(out, 'first-2.txt'), 'utf8')).toBe('two');
    writeFileSync(join(out, 'article.txt'), '\ufeffarticle');
    await qawl(['analyze', '-f', 'brat', '-o', out, join(out, 'article.txt')]);
    expect(readFileSync(join(out, 'article.txt'), 'utf8')).toBe('\ufeffarticle');
    expect(readFileSync(join(out, 'article.ann'), 'utf8')).toMatch(/^T1\tPlace 0 8\t/);
  });

  it('is asked for where a format holds one text', async () => {
    const { status, out, err } = await qawl(['analyze', '--ndjson', '-f', 'brat'], texts);
    expect(status).toBe(FAILED);
    expect(out.match(/Quotation/g)).toHaveLength(1);
    expect(err).toContain('qawl: first: brat holds one text: give --out FOLDER for more\n');
  });

  it('fails where it cannot write', async () => {
    const { status, err } = await qawl(['quotes', '-o', at('[x].txt'), at('b/two.txt')]);
    expect(status).toBe(FAILED);
    expect(err).toMatch(/^qawl: cannot write: EEXIST/);
  });
});
