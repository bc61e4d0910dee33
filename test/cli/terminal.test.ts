import { execFileSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { SUBCOMMANDS } from '../../src/cli/commands.js';
import { progressOf } from '../../src/cli/progress.js';
import { analyze, convertOffsets } from '../../src/index.js';
import { articles } from '../support/texts.js';
import { collector, jsonLines, qawl } from './world.js';

const ESCAPE = '\u001b';

describe('colours', () => {
  it('are for a terminal only, and not where NO_COLOR is set', async () => {
    expect((await qawl(['analyze'], 'x', { terminal: true })).out).toContain(`${ESCAPE}[1m1. direct`);
    expect((await qawl(['analyze'], 'x')).out).not.toContain(ESCAPE);
    expect((await qawl(['analyze'], 'x', { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE);
    expect((await qawl(['analyze'], 'x', { terminal: true, env: { TERM: 'dumb' } })).out).not.toContain(ESCAPE);
    expect((await qawl(['analyze'], 'x', { terminal: true, env: { NO_COLOR: '' } })).out).toContain(ESCAPE);
  });
  it('change nothing else', async () => {
    const { out } = await qawl(['analyze'], 'x', { terminal: true });
    expect(out.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe((await qawl(['analyze'], 'x')).out);
  });
});

describe('progress', () => {
  const watched = (err: boolean, out: boolean, toFiles = false) => {
    const stderr = collector(err);
    let clock = 0;
    const world = { stderr: stderr.stream, stdout: collector(out).stream } as Parameters<typeof progressOf>[0];
    const progress = progressOf(world, toFiles, () => clock);
    return {
      text: stderr.text,
      progress,
      pass: (ms: number) => {
        clock += ms;
      },
    };
  };

  it('is shown after a while, not too often, and taken away', async () => {
    const { progress, text, pass } = watched(true, false);
    await progress.tell(1, 0);
    expect(text()).toBe('');
    pass(1_500);
    await progress.tell(1_234, 2);
    await progress.tell(1_235, 2);
    await progress.clear();
    await progress.clear();
    expect(text()).toBe(`\r${ESCAPE}[Kqawl: 1,234 texts read, 2 not\r${ESCAPE}[K`);
  });
  it.each([
    [false, false, false, ''],
    [true, true, false, ''],
    [true, true, true, 'qawl: 1 text read'],
  ])('errors to a terminal: %s, results too: %s, into files: %s', async (err, out, toFiles, expected) => {
    const { progress, text, pass } = watched(err, out, toFiles);
    pass(2_000);
    await progress.tell(1, 0);
    expect(text().replace(/^\r.*\[K/, '')).toBe(expected);
  });
});

describe('tables and records of the command', () => {
  const [, text] = articles.find(([name]) => name === 'relays.txt') ?? ['', ''];
  const document = analyze(text);

  it('CSV is read by a parser to the same cells, with a byte order mark where it is asked for', async () => {
    const { out } = await qawl(['quotes', '-f', 'csv', '--bom'], text, { analyze });
    expect(out.charCodeAt(0)).toBe(0xfeff);
    const rows: Record<string, string>[] = parse(out, { columns: true, bom: true });
    expect(rows.map(({ start, end }) => [Number(start), Number(end)])).toEqual(
      document.quotes.map(({ start, end }) => [start, end]),
    );
    expect(rows.map(({ speaker }) => speaker)).toEqual(document.quotes.map(({ speaker }) => speaker?.name ?? ''));
    expect(rows.map(({ content }) => content)).toEqual(
      document.quotes.map(({ content }) => content.map((piece) => piece.text).join(' [\u2026] ')),
    );
  });

  it('NDJSON counts in the unit that is asked for', async () => {
    const { out } = await qawl(['analyze', '-f', 'ndjson', '--offsets', 'utf-8'], text, { analyze });
    const { quotes, entities } = convertOffsets(document, 'utf-8');
    expect(jsonLines(out)).toEqual([{ id: '-', entities: JSON.parse(JSON.stringify(entities)), quotes }]);
  });

  it('JSON-LD and annotations are arrays, with the address of each text', async () => {
    const lines = '{"id":"https://news.example/1","text":"x"}\n{"id":"a b#\\ud83d","text":"y"}\n';
    for (const format of ['jsonld', 'annotations']) {
      const { out } = await qawl(['analyze', '--ndjson', '-f', format], lines, { analyze });
      expect(JSON.parse(out)).toHaveLength(2);
      expect(out).toContain('"https://news.example/1');
      expect(out).toContain('"urn:x-qawl:a%20b%23%EF%BF%BD');
    }
    expect((await qawl(['analyze', '-f', 'jsonld', 'fixtures/article.txt'], '', { analyze })).out).toMatch(
      /"@id": "file:\/\/\/.*\/fixtures\/article\.txt"/,
    );
  });

  it('quotations bring the names of their speakers, names no quotations', async () => {
    const quotes = (await qawl(['quotes', '-f', 'brat'], text, { analyze })).out;
    expect(quotes).toContain('\tPerson ');
    expect(quotes).toContain('\tQuotation ');
    expect(quotes.match(/\tPlace /g)).toHaveLength(1);
    expect((await qawl(['entities', '-f', 'brat'], text, { analyze })).out).not.toContain('\tQuotation ');
    expect((await qawl(['entities', '-f', 'conll'], text, { analyze })).out).toContain(' B-LOC\n');
  });
});

describe('every subcommand', () => {
  it.each(SUBCOMMANDS.filter(({ ownArguments }) => !ownArguments).map(({ name }) => name))(
    '%s shows examples, options and exit statuses',
    async (name) => {
      const { out } = await qawl([name, '--help']);
      expect(out).toMatch(/^Examples:\n {2}.*\bqawl /m);
      for (const part of ['Options:', '--help', 'Exit status:']) expect(out).toContain(part);
      expect(out.split('\n').filter((line) => line.length > 110)).toEqual([]);
    },
  );
});

describe('completion', () => {
  async function completed(...words: string[]): Promise<string[]> {
    const { out } = await qawl(['completion', 'bash']);
    const script = `${out}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _qawl; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const printed = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], { encoding: 'utf8' });
    return printed.split('\n').filter((line) => line !== '');
  }

  it('of bash knows commands, options and values', async () => {
    expect(await completed('qawl', 'qu')).toEqual(['quotes']);
    expect(await completed('qawl', '')).toEqual([...SUBCOMMANDS.map(({ name }) => name), '--help', '--version']);
    expect(await completed('qawl', 'quotes', '--fo')).toEqual(['--format']);
    expect(await completed('qawl', 'quotes', '--format', 'j')).toEqual(['json', 'jsonld']);
    expect(await completed('qawl', 'entities', '-f', 'co')).toEqual(['conll']);
    expect(await completed('qawl', 'completion', 'z')).toEqual(['zsh']);
    expect(await completed('qawl', 'quotes', 'art')).toEqual([]);
  });

  it.each(['zsh', 'fish'])('of %s names every command and option', async (shell) => {
    const { out } = await qawl(['completion', shell]);
    for (const { name, options } of SUBCOMMANDS) {
      expect(out).toContain(name);
      for (const option of Object.keys(options)) expect(out).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
    }
  });
});
