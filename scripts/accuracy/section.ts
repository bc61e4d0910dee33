/** The tables of one gold folder, as Markdown. */
import type { Document } from '../../src/types.js';
import type { GoldArticle } from '../gold.js';
import { scoreArticle } from '../score/article.js';
import { type Counts, KINDS, sum } from '../score/counts.js';
import { figuresOf, intervalsOf } from '../score/figures.js';
import { binsOf, calibrationError, type Outcome, outcomesOf, type Tally, tallied } from './outcomes.js';

/** The figures of the first table, in order; each is a name of score/figures.ts. */
const FIGURES = [
  'quote+speaker F1 (0.8)',
  'quote F1 (0.8)',
  'quote precision (0.8)',
  'quote recall (0.8)',
  'quote F1 (0.5)',
  'quote F1 (exact)',
  'quoted-word F1',
  'speaker accuracy on matched (0.5)',
  'speaker with full name on matched (0.5)',
  'kind accuracy on matched (0.5)',
  'cue accuracy on matched (0.5)',
  'entity F1',
  'entity precision',
  'entity recall',
  'PER F1',
  'LOC F1',
  'ORG F1',
];
const OF_KIND = ['recall (0.8)', 'precision (0.8)', 'recall with speaker (0.8)'];

const percent = (figure: number): string => (100 * figure).toFixed(1);
const share = (part: number, whole: number): string => (whole === 0 ? '-' : percent(part / whole));

/** A table whose first column is text and whose others are numbers, padded as the formatter of the project has it. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) => Math.max(SHORTEST_RULE, ...lines.map((cells) => cells[column]?.length ?? 0)));
  const [first = '', ...more] = lines.map((cells) => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  });
  const rules = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [first, `| ${rules.join(' | ')} |`, ...more].join('\n');
}
/** `---` and `--:` are the shortest that every reader of Markdown takes for a table. */
const SHORTEST_RULE = 3;

function figuresTable(articles: readonly Counts[]): string {
  const figures = figuresOf(sum(articles));
  const intervals = intervalsOf(articles);
  const rows = FIGURES.map((name) => {
    const [low, high] = intervals.get(name) ?? [0, 0];
    return [name, percent(figures.get(name) ?? 0), `${percent(low)} to ${percent(high)}`];
  });
  return tableOf(['figure', '%', '95% interval'], rows);
}

function kindsTable(articles: readonly Counts[]): string {
  const total = sum(articles);
  const figures = figuresOf(total);
  const rows = KINDS.map((kind) => [
    kind,
    total.get(`quotes.gold.${kind}`) ?? 0,
    ...OF_KIND.map((what) => percent(figures.get(`${kind} ${what}`) ?? 0)),
  ]);
  return tableOf(['kind', 'quotations', 'recall', 'precision', 'recall with speaker'], rows);
}

/** What the names of articles begin with: a style of our own, or the outlet of a published one. */
const styleOf = ({ id }: GoldArticle): string => id.replace(/[-_.]?\d.*$/u, '');

/** Quotations by style of article, since a mean hides a style that is read badly. */
function stylesTable(scored: readonly { readonly gold: GoldArticle; readonly counts: Counts }[]): string {
  const styles = [...new Set(scored.map(({ gold }) => styleOf(gold)))].sort();
  const rows = styles.map((style) => {
    const own = scored.filter(({ gold }) => styleOf(gold) === style).map(({ counts }) => counts);
    const total = sum(own);
    const figures = figuresOf(total);
    const wanted = total.get('quotes.gold') ?? 0;
    const figure = (name: string): string => (wanted === 0 ? '-' : percent(figures.get(name) ?? 0));
    return [style, own.length, wanted, figure('quote F1 (0.8)'), figure('quote+speaker F1 (0.8)')];
  });
  return tableOf(['style or outlet', 'articles', 'quotations', 'F1', 'F1 with speaker'], rows);
}

function rulesTable(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ name, all, content, both }) => [
    `\`${name}\``,
    all,
    content,
    both,
    share(content, all),
    share(both, all),
  ]);
  return tableOf(['construction', 'found', 'right content', 'and speaker', '% right content', '% and speaker'], rows);
}

function howTable(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ name, all, content, both }) => [name, all, content, both, share(both, content)]);
  return tableOf(['speaker', 'found', 'right content', 'and speaker', '% speaker where content is right'], rows);
}

function reliabilityTable(outcomes: readonly Outcome[]): string {
  const bins = binsOf(outcomes);
  const rows = bins.map(({ from, to, all, confidence, right }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    all,
    confidence.toFixed(2),
    (right / all).toFixed(2),
  ]);
  const error = `Expected calibration error: ${calibrationError(bins).toFixed(3)}`;
  return `${tableOf(['confidence', 'quotations', 'mean confidence', 'right'], rows)}\n\n${error}`;
}

function countsLine(articles: readonly Counts[]): string {
  const total = sum(articles);
  const both = (what: 'quotes' | 'entities'): string =>
    `${total.get(`${what}.gold`) ?? 0} (${total.get(`${what}.predicted`) ?? 0} found)`;
  return `Articles: ${articles.length}. Quotations: ${both('quotes')}. Mentions of entities: ${both('entities')}.`;
}

/** All tables of a folder as the library reads it now. The same articles and the same library give the same text. */
export function sectionOf(articles: readonly GoldArticle[], analyze: (text: string) => Document): string {
  const read = articles.map((gold) => ({ gold, document: analyze(gold.text) }));
  const scored = read.map(({ gold, document }) => ({
    gold,
    counts: scoreArticle(gold, { id: gold.id, ...document }).counts,
  }));
  const counts = scored.map((one) => one.counts);
  const outcomes = read.flatMap(({ gold, document }) => outcomesOf(gold, document.quotes));
  return [
    countsLine(counts),
    figuresTable(counts),
    'By kind of quotation:',
    kindsTable(counts),
    'By style of article (fixtures) or outlet:',
    stylesTable(scored),
    'By construction (`Quote.rule`):',
    rulesTable(tallied(outcomes, ({ rule }) => rule)),
    'By how the speaker was found (`Speaker.how`; none: no speaker was found):',
    howTable(tallied(outcomes, ({ how }) => how)),
    'Reliability of `Quote.confidence` (right: content and speaker):',
    reliabilityTable(outcomes),
  ].join('\n\n');
}
