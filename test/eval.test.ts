import { describe, expect, it } from 'vitest';
import { parseGold } from '../scripts/gold.js';
import { type Prediction, scoreArticle } from '../scripts/score/article.js';
import { type CountName, sum } from '../scripts/score/counts.js';
import { figuresOf, intervalsOf } from '../scripts/score/figures.js';
import { jaccard, pair } from '../scripts/score/match.js';
import { holdsFullName, isSource } from '../scripts/score/names.js';
import { jsonReport, textReport } from '../scripts/score/report.js';
import { contentWords, wordsOf } from '../scripts/score/words.js';

const TEXT = `عنوان
قال الوزير سامي رشيد إن الطريق إلى حلب مفتوح منذ صباح اليوم. وأضاف "لن نغلق الطريق أبدا".`;
const GOLD = parseGold(
  'a',
  TEXT,
  `E|2|PER|سامي رشيد
E|2|LOC|حلب
C|سامي رشيد|person|male|الوزير
Q|2|indirect|cue=قال|speaker=الوزير سامي رشيد|who=سامي رشيد|content=الطريق إلى حلب مفتوح منذ صباح اليوم
Q|2|direct|cue=أضاف|who=سامي رشيد|content=لن نغلق الطريق أبدا`,
);

const range = (surface: string): { start: number; end: number } => {
  const start = TEXT.indexOf(surface);
  if (start < 0) throw new Error(`not in the text: ${surface}`);
  return { start, end: start + surface.length };
};
const perfect: Prediction = {
  id: 'a',
  entities: GOLD.entities,
  quotes: GOLD.quotes.map((quote) => ({ ...quote, speaker: { name: quote.who } })),
};
const [indirect, direct] = perfect.quotes as [Prediction['quotes'][number], Prediction['quotes'][number]];
const nothing: Prediction = { id: 'a', entities: [], quotes: [] };
function counted(prediction: Prediction, name: CountName): number {
  return scoreArticle(GOLD, prediction).counts.get(name) ?? 0;
}
function figure(prediction: Prediction, name: string): number | undefined {
  return figuresOf(scoreArticle(GOLD, prediction).counts).get(name);
}

describe('a prediction', () => {
  it('that is the gold scores 1 throughout', () => {
    const { counts, errors } = scoreArticle(GOLD, perfect);
    expect(errors).toEqual([]);
    const figures = [...figuresOf(counts)].filter(([name]) => !/^mixed|^ORG/.test(name));
    expect(figures.filter(([, value]) => value !== 1)).toEqual([]);
  });

  it('of nothing scores 0 and misses everything', () => {
    const { counts, errors } = scoreArticle(GOLD, nothing);
    expect([...figuresOf(counts).values()].every((value) => value === 0)).toBe(true);
    expect(errors).toHaveLength(4);
    expect(errors[0]).toMatch(/^a:4: missed \(indirect\) /);
  });

  it('may hold the marks, clitics and complementizer around a content', () => {
    const loose = {
      ...perfect,
      quotes: [
        { ...indirect, content: [range('إن الطريق إلى حلب مفتوح منذ صباح اليوم.')] },
        { ...direct, content: [range('"لن نغلق الطريق أبدا".')] },
      ],
    };
    expect(counted(loose, 'matchedExactly')).toBe(2);
  });

  it('matches at 0.8 and at 0.5 by its share of words', () => {
    // Six of seven words; four of seven words.
    const near = { ...perfect, quotes: [{ ...indirect, content: [range('الطريق إلى حلب مفتوح منذ صباح')] }] };
    const far = { ...perfect, quotes: [{ ...indirect, content: [range('الطريق إلى حلب مفتوح')] }] };
    const matches = (prediction: Prediction): number[] =>
      (['matchedExactly', 'matched80', 'matched50'] as const).map((name) => counted(prediction, name));
    expect(matches(near)).toEqual([0, 1, 1]);
    expect(matches(far)).toEqual([0, 0, 1]);
    expect(scoreArticle(GOLD, far).errors[0]).toContain('missed (indirect, bounds off)');
  });

  it('has precision and recall', () => {
    const extra = { ...direct, content: [range('عنوان')] };
    const prediction = { ...perfect, quotes: [indirect, extra, { ...extra, content: [] }] };
    expect(figure(prediction, 'quote precision (0.8)')).toBe(1 / 2);
    expect(figure(prediction, 'quote recall (0.8)')).toBe(1 / 2);
    expect(figure(prediction, 'quote F1 (0.8)')).toBe(1 / 2);
    expect(figure(prediction, 'direct recall (0.8)')).toBe(0);
    expect(figure(prediction, 'quoted-word F1')).toBe((2 * 7) / (11 + 8));
  });

  it('has speakers, cues and kinds', () => {
    const office = { ...indirect, speaker: { name: 'الوزير' }, kind: 'mixed' as const };
    const unknown = { ...direct, speaker: null, cue: null };
    const prediction = { ...perfect, quotes: [office, unknown] };
    expect(figure(prediction, 'speaker accuracy on matched (0.5)')).toBe(1 / 2);
    expect(figure(prediction, 'speaker with full name on matched (0.5)')).toBe(0);
    expect(figure(prediction, 'quote+speaker F1 (0.8)')).toBe(1 / 2);
    expect(figure(prediction, 'cue accuracy on matched (0.5)')).toBe(1 / 2);
    expect(figure(prediction, 'kind accuracy on matched (0.5)')).toBe(1 / 2);
    expect(scoreArticle(GOLD, prediction).errors).toEqual([expect.stringMatching(/^a:5: speaker - for /)]);
  });

  it('has entities by type and words, each counted once', () => {
    const [person, place] = [range('سامي رشيد'), range('حلب')];
    const prediction = {
      ...nothing,
      entities: [
        { ...person, type: 'person' },
        { ...person, type: 'PER' },
        { ...place, type: 'organization' },
        { ...place, type: 'date' },
      ],
    };
    expect(counted(prediction, 'entities.predicted')).toBe(2);
    expect(figure(prediction, 'entity F1')).toBe(1 / 2);
    expect(figure(prediction, 'PER F1')).toBe(1);
    expect(figure(prediction, 'LOC F1')).toBe(0);
  });
});

describe('names', () => {
  const source = { name: 'سامي رشيد', aliases: ['الوزير', 'وزير النقل سامي'] };
  it.each([
    ['the name', 'سامي رشيد', true],
    ['the name, vocalized', 'سَامِي رشيد', true],
    ['the name with a title', 'وزير النقل سامي رشيد', true],
    ['a part of the name', 'رشيد', true],
    ['an alias', 'الوزير', true],
    ['a part of an alias that holds none of the name', 'النقل', false],
    ['somebody else', 'سامي كريم', false],
    ['nobody', '', false],
  ])('%s', (_, name, right) => expect(isSource(name, source)).toBe(right));

  it('are full only with all their words', () => {
    expect(holdsFullName('الوزير سامي رشيد', source)).toBe(true);
    expect(holdsFullName('رشيد', source)).toBe(false);
  });
});

describe('matching', () => {
  it('is one to one, best first', () => {
    const sets = (...lists: number[][]): Set<number>[] => lists.map((list) => new Set(list));
    const gold = sets([1, 2, 3, 4], [3, 4]);
    const predicted = sets([3, 4], [1, 2, 3]);
    expect([...pair(gold, predicted, 0.5)]).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect([...pair(gold, predicted, 0.8)]).toEqual([[1, 0]]);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });

  it('leaves a complementizer out, but not alone', () => {
    const words = wordsOf('إنه أن');
    expect(contentWords(words, [{ start: 0, end: 6 }])).toEqual(new Set([1]));
    expect(contentWords(words, [{ start: 4, end: 6 }])).toEqual(new Set([1]));
  });
});

describe('reports', () => {
  const counts = [scoreArticle(GOLD, perfect).counts, scoreArticle(GOLD, nothing).counts];
  it('sum articles before they divide', () => {
    expect(figuresOf(sum(counts)).get('quote recall (0.8)')).toBe(1 / 2);
    expect(JSON.parse(jsonReport(counts))).toMatchObject({
      articles: 2,
      quotes: 4,
      entities: 4,
      'quote F1 (0.8)': 4 / 6,
    });
  });
  it('draw the same intervals every time', () => {
    expect(intervalsOf(counts)).toEqual(intervalsOf(counts));
    expect(intervalsOf(counts).get('quote recall (0.8)')).toEqual([0, 1]);
  });
  it('begin with what was counted', () => {
    const [first, second] = textReport(counts).split('\n');
    expect(first).toBe('2 articles, 4 quotations (2 predicted), 4 entities (2 predicted)');
    expect(second).toBe('quote+speaker F1 (0.8)                    66.7   [0.0, 100.0]');
  });
});
