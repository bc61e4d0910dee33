import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { articleOf, linesOf } from '../../scripts/many/articles.js';
import { hashesOf, joined } from '../../scripts/many/folders.js';
import { killRuns } from '../../scripts/many/kills.js';
import { buildCommand, qawl, temporaryFolder } from './built.js';

const program = buildCommand('run');
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const run = (...args: string[]) => qawl(program, ['run', ...args]);

const ARTICLES = 60;
const LINES = linesOf(0, ARTICLES);
const IDS = Array.from({ length: ARTICLES }, (_, index) => articleOf(index).id);
const lines = (): string => put('articles.ndjson', LINES);
const SMALL = ['--shard-size', '16kB', '--quiet'];

const idsIn = (out: string): unknown[] =>
  joined(out, 'articles')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id);

describe('a run over lines', () => {
  it('writes what qawl analyze --ndjson writes, in parts', () => {
    const { status, stdout, stderr } = run(lines(), '--out', at('plain'), ...SMALL);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^qawl: 60 articles, \d+ quotations, [\d,]+ names; none rejected \(0:\d\d, [\d,]+ tokens\)\n$/,
    );
    expect(readdirSync(at('plain/articles')).length).toBeGreaterThan(5);
    expect(joined(at('plain'), 'articles')).toBe(qawl(program, ['analyze', '--ndjson'], LINES).stdout);
  });

  it('writes the same bytes with any number of workers, in every format', () => {
    for (const format of ['ndjson', 'csv', 'parquet']) {
      const hashes = ['1', '2', '3'].map((workers) => {
        const out = at(`${format}-${workers}`);
        const options = ['--format', format, '--summary', '--workers', workers, ...SMALL];
        expect(run(lines(), '--out', out, ...options).status).toBe(0);
        return hashesOf(out);
      });
      expect(hashes[1]).toEqual(hashes[0]);
      expect(hashes[2]).toEqual(hashes[0]);
    }
  }, 120_000);

  it('writes tables that other programs read, every article once', async () => {
    const rowsOfCsv = (table: string): Record<string, string>[] =>
      readdirSync(at(`csv-1/${table}`))
        .sort()
        .flatMap(
          (name) => parse(readFileSync(at(`csv-1/${table}/${name}`)), { columns: true }) as Record<string, string>[],
        );
    expect(rowsOfCsv('articles').map(({ id }) => id)).toEqual(IDS);
    for (const table of ['articles', 'quotes', 'entities']) {
      const rows: Record<string, unknown>[] = [];
      for (const name of readdirSync(at(`parquet-1/${table}`)).sort()) {
        rows.push(...(await parquetReadObjects({ file: await asyncBufferFromFile(at(`parquet-1/${table}/${name}`)) })));
      }
      const shown = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)])),
      );
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(rowsOfCsv(table).map((row) => row));
    }
  });

  it('sums up who was quoted, over everything', () => {
    const rows = parse(readFileSync(at('csv-1/speakers.csv')), { columns: true }) as Record<string, string>[];
    const quotes = parse(readFileSync(at('csv-1/speakers-top.csv')), { columns: true }) as Record<string, string>[];
    const sum = (list: Record<string, string>[]): number =>
      list.reduce((total, row) => total + Number(row.quotations), 0);
    expect(sum(rows)).toBe(sum(quotes));
    expect(sum(rows)).toBeGreaterThan(300);
    const director = quotes.find(({ name }) => name === 'نجوى سعد');
    expect(director).toMatchObject({ gender: 'female', anonymous: 'false', type: 'person', role: 'مديرة المتحف' });
    expect(quotes.some(({ anonymous }) => anonymous === 'true')).toBe(true);
    expect(new Set(rows.map(({ month }) => month)).size).toBe(12);
    expect(new Set(rows.map(({ outlet }) => outlet)).size).toBe(3);
  });

  it('goes on only with what was begun, and not with another', () => {
    const again = run(lines(), '--out', at('plain'), ...SMALL);
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('60 articles');
    const other = run(lines(), '--out', at('plain'), '--summary', ...SMALL);
    expect(other.status).toBe(2);
    expect(other.stderr).toContain('holds a run with other options');
  });

  it('does not read a source that has changed', () => {
    const source = put('changing.ndjson', LINES);
    const first = hashesOf(at('plain'));
    expect(first['articles/part-0000000.ndjson']).toBeDefined();
    mkdirSync(at('changed/manifest'), { recursive: true });
    const plan = readFileSync(at('plain/manifest/plan.ndjson'), 'utf8').replaceAll(lines(), source);
    const asked = readFileSync(at('plain/manifest/run.json'), 'utf8').replaceAll(lines(), source);
    put('changed/manifest/plan.ndjson', plan);
    put('changed/manifest/run.json', asked);
    writeFileSync(source, `${LINES}${linesOf(60, 61)}`);
    const { status, stderr } = run(source, '--out', at('changed'), ...SMALL);
    expect(status).toBe(1);
    expect(stderr).toMatch(/changing\.ndjson: has \d+ bytes, and had \d+ when the run was planned/);
    expect(stderr).toContain('the same command goes on with them');
  });
});

describe('an article that cannot be read', () => {
  it('is in the rejects with its place and the reason, and the others come out', () => {
    const good = linesOf(0, 2);
    const bad = Buffer.concat([
      Buffer.from(`${good}not json\n{"id":"no text"}\n\n`),
      Buffer.of(0xff, 0x0a),
      Buffer.from(linesOf(2, 3)),
    ]);
    const { status, stderr } = run(put('bad.ndjson', bad), '--out', at('bad'), '--quiet');
    expect(status).toBe(0);
    expect(stderr).toContain(`3 articles, `);
    expect(stderr).toContain(`3 rejected: see ${at('bad')}/rejects`);
    expect(idsIn(at('bad'))).toEqual(['article-0', 'article-1', 'article-2']);
    const rejects = joined(at('bad'), 'rejects').trimEnd().split('\n');
    const start = Buffer.byteLength(good);
    expect(rejects.map((line) => JSON.parse(line))).toEqual([
      { source: at('bad.ndjson'), byte: start, reason: expect.stringContaining('JSON') },
      { source: at('bad.ndjson'), byte: start + 9, reason: '"text" must be a string' },
      { source: at('bad.ndjson'), byte: start + 27, reason: 'not valid UTF-8' },
    ]);
  });

  it('ends a damaged archive: what stands before is read', () => {
    const packed = gzipSync(LINES);
    const source = put('torn.ndjson.gz', packed.subarray(0, Math.floor(packed.length / 2)));
    const { status, stderr } = run(source, '--out', at('torn'), ...SMALL);
    expect(status).toBe(0);
    expect(stderr).toContain('1 rejected');
    const ids = idsIn(at('torn'));
    expect(ids.length).toBeGreaterThan(5);
    expect(ids).toEqual(IDS.slice(0, ids.length));
    expect(joined(at('torn'), 'rejects')).toContain('unreadable from here on');
  });
});

describe('other inputs', () => {
  const plain = (): string => joined(at('plain'), 'articles');

  it('compressed lines come out as plain ones do, in parts, from where they were', () => {
    const source = put('articles.ndjson.gz', gzipSync(LINES));
    expect(run(source, '--out', at('gz'), ...SMALL).status).toBe(0);
    const parts = readdirSync(at('gz/articles'));
    expect(parts.length).toBeGreaterThan(5);
    expect(joined(at('gz'), 'articles')).toBe(plain());
    const whole = hashesOf(at('gz'));
    // As a kill between two parts leaves it.
    mkdirSync(at('half/manifest/done'), { recursive: true });
    mkdirSync(at('half/articles'), { recursive: true });
    for (const name of [
      ...parts.slice(0, 3).map((part) => `articles/${part}`),
      'manifest/run.json',
      'manifest/plan.ndjson',
    ]) {
      put(`half/${name}`, readFileSync(at(`gz/${name}`)));
    }
    for (const name of readdirSync(at('gz/manifest/done')).sort().slice(0, 3)) {
      put(`half/manifest/done/${name}`, readFileSync(at(`gz/manifest/done/${name}`)));
    }
    expect(run(source, '--out', at('half'), ...SMALL).status).toBe(0);
    expect(hashesOf(at('half'))).toEqual(whole);
  });

  it('rows of Parquet come out as lines do, under whatever names', () => {
    const articles = IDS.map((_, index) => articleOf(index));
    const column = (name: string, read: (article: ReturnType<typeof articleOf>) => string) => ({
      name,
      data: articles.map(read),
      type: 'STRING' as const,
    });
    parquetWriteFile({
      filename: at('articles.parquet'),
      columnData: [
        column('url', ({ id }) => id),
        column('body', ({ text }) => text),
        column('noise', ({ text }) => text.slice(0, 9)),
        column('outlet', ({ outlet }) => outlet),
      ],
      rowGroupSize: 25,
    });
    const names = ['--field', 'id=url', '--field', 'text=body'];
    expect(run(at('articles.parquet'), '--out', at('rows'), ...names, ...SMALL).status).toBe(0);
    expect(readdirSync(at('rows/articles')).length).toBeGreaterThan(2);
    expect(joined(at('rows'), 'articles')).toBe(plain());
  });

  it('folders of texts and pages are read; their ids are their paths', () => {
    mkdirSync(at('texts/pages'), { recursive: true });
    const { text } = articleOf(1);
    put('texts/a.txt', text);
    put(
      'texts/pages/b.html',
      `<html><body><article>${text
        .split('\n\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article></body></html>`,
    );
    put('texts/pages/empty.html', '');
    const { status, stderr } = run(at('texts'), '--out', at('read'), '--quiet');
    expect(status).toBe(0);
    expect(stderr).toContain('2 articles');
    expect(stderr).toContain('1 rejected');
    expect(idsIn(at('read'))).toEqual([at('texts/a.txt'), at('texts/pages/b.html')]);
    const [a, b] = joined(at('read'), 'articles')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).quotes.length);
    expect(a).toBeGreaterThan(3);
    expect(b).toBe(a);
  });
});

it('an article like a book is read too', () => {
  const book = Array.from({ length: 500 }, (_, index) => articleOf(index).text).join('\n\n');
  const source = put('book.ndjson', `${linesOf(0, 2)}${JSON.stringify({ id: 'book', text: book })}\n`);
  expect(run(source, '--out', at('book'), '--quiet').status).toBe(0);
  expect(idsIn(at('book'))).toEqual(['article-0', 'article-1', 'book']);
  expect(Object.keys(hashesOf(at('book'))).filter((path) => path.endsWith('.tmp'))).toEqual([]);
});

describe('addresses', () => {
  it('are read in ranges, as files are', async () => {
    const source = Buffer.from(LINES);
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const [, start = '0', end = ''] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      if (request.method === 'HEAD') return response.writeHead(200, { 'content-length': source.length }).end();
      asked.push(`${start}-${end}`);
      return response.writeHead(206).end(source.subarray(Number(start), Number(end) + 1));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const url = `http://127.0.0.1:${port}/articles.ndjson?signature=x`;
    const child = spawn(process.execPath, [program, 'run', url, '--out', at('remote'), ...SMALL], { stdio: 'ignore' });
    const status = await new Promise((resolve) => child.on('close', resolve));
    server.close();
    server.closeAllConnections();
    expect(status).toBe(0);
    expect(asked.length).toBeGreaterThan(5);
    expect(joined(at('remote'), 'articles')).toBe(joined(at('plain'), 'articles'));
  });
});

describe('the command line', () => {
  it.each([
    [[], 'no input given'],
    [['a.ndjson'], 'no folder given for the output: --out DIR'],
    [['a.ndjson', '--out', 'o', '--format', 'xml'], "unknown format 'xml': ndjson, csv, parquet"],
    [['a.ndjson', '--out', 'o', '--workers', '0'], "--workers must be a whole number from 1 to 256, not '0'"],
    [
      ['a.ndjson', '--out', 'o', '--shard-size', '0'],
      "--shard-size must be a size up to 1024MB, such as 4MB or 256kB, not '0'",
    ],
    [['a.ndjson', '--out', 'o', '--field', 'txt=b'], '--field takes id, text, outlet or date, as in --field text=body'],
  ])('%j is wrong usage', (args, message) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([2, `qawl: ${message}\nTry qawl run --help\n`]);
  });

  it('says what is missing', () => {
    const { status, stderr } = run(at('nowhere.ndjson'), '--out', at('nothing'));
    expect([status, stderr]).toEqual([1, `qawl: ${at('nowhere.ndjson')}: no such file\n`]);
    expect(existsSync(at('nothing/manifest/run.json'))).toBe(false);
  });

  it('says once what to install, and goes on when it is there', () => {
    cpSync(join(program, '..'), at('bare'), { recursive: true });
    const args = ['run', lines(), '--out', at('without'), '--format', 'parquet', ...SMALL];
    const { status, stderr } = qawl(at('bare/bin.mjs'), args);
    expect([status, stderr]).toEqual([
      1,
      'qawl: qawl needs the package hyparquet-writer to write Parquet: npm install hyparquet-writer\n',
    ]);
    expect(run(...args.slice(1)).status).toBe(0);
    expect(hashesOf(at('without/quotes'))).toEqual(hashesOf(at('parquet-1/quotes')));
  });

  it('shows how it is used', () => {
    expect(run('--help').stdout).toContain('qawl run news/*.ndjson --out read');
  });
});

it('a run that is killed again and again loses and doubles nothing', async () => {
  const { differences, articles, lost, doubled } = await killRuns(program, 150, 5);
  expect({ differences, articles, lost, doubled }).toEqual({ differences: [], articles: 150, lost: 0, doubled: 0 });
}, 120_000);
