/** The scores of a folder as the lines that `npm run eval` prints. */
import { type Counts, sum } from './counts.js';
import { figuresOf, intervalsOf } from './figures.js';

const NAME_WIDTH = 40;
const percent = (figure: number): string => (100 * figure).toFixed(1);

export function jsonReport(articles: readonly Counts[]): string {
  const total = sum(articles);
  return JSON.stringify({
    articles: articles.length,
    quotes: total.get('quotes.gold') ?? 0,
    entities: total.get('entities.gold') ?? 0,
    ...Object.fromEntries(figuresOf(total)),
  });
}

export function textReport(articles: readonly Counts[]): string {
  const total = sum(articles);
  const both = (what: 'quotes' | 'entities', word: string): string =>
    `${total.get(`${what}.gold`) ?? 0} ${word} (${total.get(`${what}.predicted`) ?? 0} predicted)`;
  const intervals = intervalsOf(articles);
  return [
    `${articles.length} articles, ${both('quotes', 'quotations')}, ${both('entities', 'entities')}`,
    ...[...figuresOf(total)].map(([name, figure]) => {
      const [low, high] = intervals.get(name) ?? [0, 0];
      return `${name.padEnd(NAME_WIDTH)} ${percent(figure).padStart(5)}   [${percent(low)}, ${percent(high)}]`;
    }),
  ].join('\n');
}
