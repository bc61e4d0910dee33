import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { binsOf, calibrationError, type Outcome, outcomesOf, tallied } from '../scripts/accuracy/outcomes.js';
import { blockOf, blocksOf, headlinesOf, withBlock } from '../scripts/accuracy/pages.js';
import { sectionOf } from '../scripts/accuracy/section.js';
import { TITLES } from '../scripts/accuracy.js';
import { parseGold, readGoldFolder } from '../scripts/gold.js';
import { analyze } from '../src/analyze.js';

const page = readFileSync('docs/accuracy.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const outcome = (confidence: number, both: boolean): Outcome => ({
  rule: 'verb/colon',
  how: 'named',
  confidence,
  content: true,
  both,
});

describe('the published figures', () => {
  it('of the fixtures are what the library gives now (npm run accuracy -- fixtures writes them anew)', () => {
    expect(blockOf(page, 'fixtures')).toBe(sectionOf(readGoldFolder('fixtures'), analyze));
  });

  it('in the README are those of docs/accuracy.md', () => {
    expect(blockOf(readme, '')).toBe(headlinesOf(page, TITLES));
  });

  it('have a title for each set, and name no folder of a machine', () => {
    expect(blocksOf(page)).toEqual(Object.keys(TITLES));
    expect(page + readme).not.toMatch(/(?:^|[\s`=(])\/(?:work|home|Users|tmp|root)\//m);
  });
});

describe('outcomes', () => {
  const text = `قال الوزير سامي رشيد إن الطريق إلى حلب مفتوح منذ صباح اليوم. وأضاف: "لن نغلق الطريق أبدا".`;
  const quotes = analyze(text).quotes;
  const record = (who: string): string =>
    [`C|${who}|person|male|`, `Q|1|indirect|cue=قال|who=${who}|content=الطريق إلى حلب مفتوح منذ صباح اليوم`].join('\n');

  it('tell right content from right speaker, and what nobody annotated', () => {
    const verdicts = (who: string): boolean[][] =>
      outcomesOf(parseGold('a', text, record(who)), quotes).map(({ content, both }) => [content, both]);
    expect(verdicts('سامي رشيد')).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(verdicts('نجوى سعد')[0]).toEqual([true, false]);
  });

  it('are counted by a name, the most frequent first', () => {
    const few = { ...outcome(0.5, false), rule: 'noun/colon', content: false };
    expect(tallied([few, outcome(0.5, true), outcome(0.5, false)], ({ rule }) => rule)).toEqual([
      { name: 'verb/colon', all: 2, content: 2, both: 1 },
      { name: 'noun/colon', all: 1, content: 0, both: 0 },
    ]);
  });

  it('give the calibration error as it is defined', () => {
    // 0.9 and right once in two: 0.4 off; 0.5 and right once in two: none.
    const bins = binsOf([outcome(0.9, true), outcome(0.9, false), outcome(0.5, true), outcome(0.5, false)]);
    expect(bins.map(({ from, all, right }) => [from, all, right])).toEqual([
      [0.5, 2, 1],
      [0.9, 2, 1],
    ]);
    expect(calibrationError(bins)).toBeCloseTo(0.2, 10);
    expect(binsOf([outcome(1, true)])).toEqual([{ from: 0.9, to: 1, all: 1, confidence: 1, right: 1 }]);
    expect(calibrationError([])).toBe(0);
  });
});

describe('pages', () => {
  const simple = 'a\n<!-- figures one -->\n\nold\n\n<!-- /figures -->\nz <!-- figures two -->\n<!-- /figures -->';
  it('change between the marks of a name only', () => {
    const changed = withBlock(simple, 'one', 'new');
    expect(blockOf(changed, 'one')).toBe('new');
    expect(changed).toBe(simple.replace('old', 'new'));
    expect(withBlock(changed, 'one', 'new')).toBe(changed);
    expect(blockOf(changed, 'two')).toBe('');
    expect(() => blockOf(simple, 'three')).toThrow('no <!-- figures three -->');
  });

  it('give a column to each block that holds figures', () => {
    const filled = withBlock(simple, 'one', '| entity F1 | 80.1 | 75.0 to 85.0 |');
    const rows = headlinesOf(filled, { one: 'first' }).split('\n');
    const cells = (row = ''): string[] => row.split(/ *\| */u).filter((cell) => cell !== '');
    expect(cells(rows[0])).toEqual(['figure, %', 'first']);
    expect(cells(rows.at(-1))).toEqual(['entity F1', '80.1 [75.0, 85.0]']);
    expect(cells(rows.at(-2))).toEqual(['cue accuracy on matched (0.5)', '-']);
  });
});
