import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { FAILED, OK, WRONG_USAGE } from '../../src/cli/subcommand.js';
import { analyze, collector, jsonLines, libraryWith, qawl } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'qawl-'));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('usage', () => {
  it('prints its version and its help on standard output', async () => {
    expect(await qawl(['--version'])).toEqual({ status: OK, out: '1.2.3\n', err: '' });
    for (const args of [
      ['--help'],
      ['quotes', '--help'],
      ['entities', '-h'],
      ['analyze', '--help'],
      ['quotes', 'x', '--help'],
    ]) {
      const { status, out, err } = await qawl(args);
      expect({ status, err }).toEqual({ status: OK, err: '' });
      expect(out).toContain(`qawl ${args.length > 1 ? args[0] : 'quotes'} [FILE…]`);
    }
  });

  it('takes help for a command, as others do', async () => {
    expect(await qawl(['help'])).toEqual(await qawl(['--help']));
    expect(await qawl(['help', 'entities'])).toEqual(await qawl(['entities', '--help']));
  });

  it.each([
    [[], 'no command given'],
    [['quote'], "unknown command 'quote'"],
    [['article.txt'], '; to read a file: qawl quotes article.txt'],
    [['quotes', '--encoding', 'utf-7'], "unknown encoding 'utf-7'"],
    [['quotes', '--colour'], "Unknown option '--colour'"],
    [['quotes', '--format', 'xml'], "unknown format 'xml': text, json, ndjson, csv"],
    [['quotes', '--format'], 'argument missing'],
    [['quotes', '--ndjson=yes'], 'does not take an argument'],
    [['analyze', '--format', 'csv'], "unknown format 'csv': text, json, ndjson, jsonld"],
    [['quotes', '--format', 'conll'], "unknown format 'conll'"],
    [['analyze', '--bom'], "Unknown option '--bom'"],
    [['quotes', '--bom'], '--bom is for --format csv'],
    [['quotes', '--text'], '--text is for --format json or ndjson'],
    [['quotes', '--offsets', 'utf-8', '-f', 'tei'], '--offsets is for --format json, ndjson, csv'],
    [['quotes', '--offsets', 'utf-32', '-f', 'json'], "unknown offsets 'utf-32': utf-16, code-points, utf-8"],
    [['quotes', '--ndjson', '--input', 'html'], '--ndjson and --input html exclude each other'],
    [['completion'], 'give one shell: bash, zsh, fish'],
    [['completion', 'tcsh'], 'give one shell'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, out, err } = await qawl(args, 'text');
    expect({ status, out }).toEqual({ status: WRONG_USAGE, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/Try qawl .*--help\n$/);
  });
});

describe('input', () => {
  it('reads files in order, and standard input for - and for no file', async () => {
    const one = file('one.txt', 'first');
    const { out } = await qawl(['quotes', '-f', 'ndjson', one, '-'], 'second');
    expect(jsonLines(out)).toMatchObject([
      { id: one, quotes: [{ text: 'first' }] },
      { id: '-', quotes: [{ text: 'second' }] },
    ]);
    expect((await qawl(['entities', '--format=ndjson'], 'third')).out).toContain('"id":"-"');
  });

  it('names what it cannot read, reads the rest, and fails', async () => {
    const good = file('good.txt', 'good');
    const broken = file('broken.txt', Uint8Array.of(0xc7, 0xe1));
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, out, err } = await qawl(['quotes', '-f', 'ndjson', join(folder, 'none'), empty, broken, good]);
    expect(status).toBe(FAILED);
    expect(jsonLines(out)).toMatchObject([{ id: good }]);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^qawl: .*none: no such file$/),
      expect.stringMatching(/^qawl: .*empty: no file that ends in \.txt, \.html, /),
      expect.stringMatching(/^qawl: .*broken.txt: not valid UTF-8; .*: --encoding windows-1256$/),
      '',
    ]);
  });

  it('keeps a byte order mark, so that offsets count it', async () => {
    const marked = file('marked.txt', '\ufeffabc');
    const { out } = await qawl(['quotes', '-f', 'json', marked]);
    expect(JSON.parse(out)).toMatchObject([{ quotes: [{ start: 0, end: 4, text: '\ufeffabc' }] }]);
  });

  it('joins characters that are split between chunks', async () => {
    const bytes = Buffer.from('\u0642\u0648\u0644');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await qawl(['quotes', '-f', 'ndjson'], chunks)).out).toContain('\u0642\u0648\u0644');
  });
});

describe('--ndjson', () => {
  it('gives a line for a line, in order, with exactly these fields', async () => {
    const { status, out } = await qawl(['analyze', '--ndjson'], '{"id":"a","text":"x"}\n\n{"id":7,"text":"y"}');
    expect(status).toBe(OK);
    const [a, b] = jsonLines(out) as Record<string, unknown>[];
    expect(Object.keys(a ?? {})).toEqual(['id', 'entities', 'quotes']);
    expect([a, b]).toMatchObject([
      { id: 'a', quotes: [{ text: 'x' }] },
      { id: 7, quotes: [{ text: 'y' }] },
    ]);
  });

  it('numbers broken lines and goes on', async () => {
    const lines = [
      '\ufeff{"id":"first","text":"x"}\r\n',
      '{"id":"open\n',
      Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
      '["id","text"]\n',
      '{"id":"no text"}\n',
      '{"text":"no id"}\n',
      '{"id":12345678901234567890,"text":"x"}\n',
      '\n',
      '{"id":"last","text":"y"}',
    ];
    const { status, out, err } = await qawl(['analyze', '--ndjson'], lines);
    expect(status).toBe(FAILED);
    expect(jsonLines(out)).toMatchObject([{ id: 'first' }, { id: 'last' }]);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^qawl: standard input, line 2: /),
      'qawl: standard input, line 3: not valid UTF-8',
      'qawl: standard input, line 4: not an object {"id","text"}',
      'qawl: standard input, line 5: "text" must be a string',
      'qawl: standard input, line 6: "id" must be a string or a number',
      expect.stringMatching(/^qawl: standard input, line 7: "id" is a number too large/),
    ]);
  });

  it('survives lone surrogates', async () => {
    const { out } = await qawl(['analyze', '--ndjson'], '{"id":"a","text":"\\ud83d"}\n');
    expect(jsonLines(out)).toMatchObject([{ quotes: [{ text: '\ud83d' }] }]);
  });

  it('reads no further than a slow reader takes', async () => {
    let taken = 0;
    let given = 0;
    const stdin = Readable.from(
      (function* lines() {
        for (; given < 1_000; given++) yield Buffer.from(`{"id":${given},"text":"x"}\n`);
      })(),
      { objectMode: true, highWaterMark: 1 },
    );
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken++;
        expect(given - taken).toBeLessThan(10);
        setImmediate(done);
      },
    });
    const stderr = collector().stream;
    expect(
      await run(['analyze', '--ndjson'], { stdin, stdout, stderr, version: '', library: libraryWith(analyze) }),
    ).toBe(OK);
    expect(taken).toBe(1_000);
  });
});

describe('output that cannot be written', () => {
  async function failing(code: string) {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(`write ${code}`), { code, syscall: 'write' }));
      },
    });
    const err = collector();
    const stdin = Readable.from([Buffer.from('text')]);
    const status = await run(['quotes'], {
      stdin,
      stdout,
      stderr: err.stream,
      version: '',
      library: libraryWith(analyze),
    });
    return { status, err: err.text() };
  }

  it('ends quietly when its reader has gone', async () => {
    expect(await failing('EPIPE')).toEqual({ status: OK, err: '' });
  });
  it('says so otherwise', async () => {
    expect(await failing('ENOSPC')).toEqual({ status: FAILED, err: 'qawl: cannot write: write ENOSPC\n' });
  });
});

describe('formats', () => {
  it('json is one array, also of nothing', async () => {
    const { out } = await qawl(['analyze', '-f', 'json', '--ndjson'], '{"id":1,"text":"x"}\n{"id":2,"text":"y"}\n');
    expect(JSON.parse(out)).toMatchObject([{ id: 1 }, { id: 2 }]);
    expect(JSON.parse((await qawl(['quotes', '-f', 'json', '--ndjson'], '')).out)).toEqual([]);
  });
  it('csv has one head', async () => {
    const { out } = await qawl(['entities', '-f', 'csv', '--ndjson'], '{"id":1,"text":"x"}\n{"id":2,"text":"y"}\n');
    expect(out.split('\r\n').map((row) => row.split(',')[0])).toEqual(['id', '1', '2', '']);
  });
  it('text has a heading a document', async () => {
    const { out } = await qawl(['analyze', file('a.txt', 'x'), file('b.txt', 'y')]);
    expect(out).toMatch(/^\S+a\.txt: 1 quotation\n[\s\S]*\n\n\S+b\.txt: 1 quotation\n/);
    expect(out).toContain('1 name, 1 mention');
  });
});

describe('qawl view', () => {
  it('writes a page to standard output, or to a file', async () => {
    const article = file('view.txt', 'الطريق مفتوح');
    const { status, out, err } = await qawl(['view', article, '--title', 'A & B', '--language', 'en']);
    expect({ status, err }).toEqual({ status: OK, err: '' });
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="en"/);
    expect(out).toContain('<title>A &amp; B</title>');
    expect(out).toContain('الطريق مفتوح');
    const page = join(folder, 'page.html');
    expect(await qawl(['view', article, '-o', page, '-t', 'A & B', '-l', 'en'])).toEqual({
      status: OK,
      out: '',
      err: '',
    });
    expect(readFileSync(page, 'utf8')).toBe(out);
  });

  it('reads standard input', async () => {
    expect((await qawl(['view'], 'نص')).out).toContain('نص');
    expect((await qawl(['view', '-'], 'نص')).out).toContain('<html lang="ar"');
  });

  it('says what it cannot read or write', async () => {
    const missing = join(folder, 'missing.txt');
    expect(await qawl(['view', missing])).toEqual({ status: FAILED, out: '', err: `qawl: ${missing}: no such file\n` });
    const { status, out, err } = await qawl(['view', '-o', join(folder, 'none', 'page.html')], 'نص');
    expect({ status, out }).toEqual({ status: FAILED, out: '' });
    expect(err).toMatch(/^qawl: cannot write: ENOENT/);
  });

  it.each([
    [['view', 'a.txt', 'b.txt'], 'a view is of one article: got 2 files'],
    [['view', '--format', 'json'], "Unknown option '--format'"],
    [['view', '--language', 'fr'], "unknown language 'fr': ar, en"],
    [['view', '--title', ' '], '--title must not be empty'],
    [['quotes', '--title', 'x'], "Unknown option '--title'"],
  ])('%j is wrong usage', async (args, message) => {
    const { status, out, err } = await qawl(args);
    expect({ status, out }).toEqual({ status: WRONG_USAGE, out: '' });
    expect(err).toContain(`qawl: ${message}`);
    expect(err).toContain(`Try qawl ${args[0]} --help
`);
  });
});
