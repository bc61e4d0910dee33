/**
 * Counts how often quotations are right by the evidence for them, and writes docs/reliability.md; with --write also the
 * rates that the library ships (src/quotes/confidence.generated.ts):
 *
 *     npm run reliability -- [--write] FOLDER …
 *
 * The shipped rates are counted on articles whose licence allows it; those of newspapers (MEASURED) only measure them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyze } from '../src/analyze.js';
import { confidenceOf, isShort, type Rates } from '../src/quotes/confidence.js';
import { tableOf } from './accuracy/section.js';
import { type GoldArticle, readGoldFolder } from './gold.js';
import { fitRates, type Outcome } from './reliability/fit.js';
import { type Believed, binsOf, calibrationError, pointsOf } from './reliability/table.js';
import { pair } from './score/match.js';
import { isSource } from './score/names.js';
import { contentWords, wordsOf } from './score/words.js';

const PAGE = new URL('../docs/reliability.md', import.meta.url);
const TABLE = new URL('../src/quotes/confidence.generated.ts', import.meta.url);
/** Newspapers of which nothing may be shipped, not even a count. */
const MEASURED = /^(?:JA-|saudi-)/u;
const THRESHOLD = 0.8;
const FOLDS = 10;
const BARS = [0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92];
const ASKED = 0.95;

/** Every quotation that the library reads in an article, with what came of it. */
function outcomesOf(article: GoldArticle): Outcome[] {
  const words = wordsOf(article.text);
  const gold = article.quotes.map((quote) => ({ ...quote, words: contentWords(words, quote.content) }));
  const read = analyze(article.text)
    .quotes.map((quote) => ({ ...quote, said: contentWords(words, quote.content) }))
    .filter(({ said }) => said.size > 0);
  const matched = pair(
    gold.map((quote) => quote.words),
    read.map(({ said }) => said),
    THRESHOLD,
  );
  const goldAt = new Map([...matched].map(([goldIndex, index]) => [index, gold[goldIndex]]));
  return read.map(({ rule, speaker, within, content }, index) => {
    const quote = goldAt.get(index);
    const source = article.sources.find(({ name }) => name === quote?.who);
    const both = source !== undefined && isSource(speaker?.name ?? '', source);
    return {
      article: article.id,
      rule,
      speaker,
      nested: within !== null,
      short: isShort(content),
      content: quote !== undefined,
      both,
    };
  });
}

const believed = (outcomes: readonly Outcome[], rates: Rates): Believed[] =>
  outcomes.map((outcome) => ({ confidence: confidenceOf(outcome, rates), right: outcome.both }));

/** Each article is judged by rates that were counted on the others. */
function crossValidated(outcomes: readonly Outcome[]): Believed[] {
  const articles = [...new Set(outcomes.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isInside = ({ article }: Outcome): boolean => foldOf.get(article) === fold;
    return believed(outcomes.filter(isInside), fitRates(outcomes.filter((outcome) => !isInside(outcome))));
  }).flat();
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function binTable(all: readonly Believed[]): string {
  const rows = binsOf(all).map(({ from, count, believed: belief, right }) => [
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
    count,
    percent(belief),
    percent(right),
  ]);
  return tableOf(['confidence', 'quotations', 'believed', 'right'], rows);
}

function pointTable(all: readonly Believed[]): string {
  const right = all.filter((one) => one.right).length;
  const rows = pointsOf(all, BARS).map(({ bar, kept, precision }) => [
    bar.toFixed(2),
    kept,
    percent(precision),
    percent((kept * precision) / right),
  ]);
  return tableOf(['`minConfidence`', 'quotations left', 'right, with the speaker', 'of all that are right'], rows);
}

/** The lowest bar above which the asked precision is reached, in steps of a hundredth. */
function lowestBar(all: readonly Believed[]): string {
  const bars = Array.from({ length: 60 }, (_, at) => (at + 40) / 100);
  const found = pointsOf(all, bars).find(({ precision, kept }) => precision >= ASKED && kept > 0);
  if (!found) return `No bar reaches ${percent(ASKED)}.`;
  const share = percent((found.kept * found.precision) / all.filter(({ right }) => right).length);
  return `\`minConfidence: ${found.bar}\` is the lowest bar at which ${percent(ASKED)} are right with their speaker; it keeps ${share} of all that are right.`;
}

function page(outcomes: readonly Outcome[], rates: Rates): string {
  const crossed = crossValidated(outcomes);
  const others = believed(
    outcomes.filter(({ article }) => MEASURED.test(article)),
    rates,
  );
  return [
    '# How far a confidence can be trusted',
    '',
    'Written by `npm run reliability -- FOLDER …` from annotated articles. A quotation counts as right where what was said is that of a',
    'gold quotation (Jaccard index of words 0.8 or more) **and** the speaker is the right one.',
    '',
    '## Counted on the other articles',
    '',
    `${outcomes.length} quotations, each judged by rates that were counted on nine tenths of the articles without its own. Expected calibration error: **${percent(calibrationError(crossed))}**.`,
    '',
    binTable(crossed),
    '',
    lowestBar(crossed),
    '',
    pointTable(crossed),
    '',
    '## The shipped rates',
    '',
    `\`src/quotes/confidence.generated.ts\`, counted on the fixtures, Wikinews and the news of two translation sets, here on the ${others.length} quotations of other newspapers, from which nothing was counted. Expected calibration error: **${percent(calibrationError(others))}**.`,
    '',
    binTable(others),
    '',
    pointTable(others),
    '',
  ].join('\n');
}

/** As the formatter writes it: names bare where they can be. */
function source(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, item]) => {
    const name = /^\w+$/u.test(key) ? key : `'${key}'`;
    return `${indent}  ${name}: ${source(item, `${indent}  `)},\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function ratesFile(rates: Rates): string {
  return [
    '// Generated by scripts/reliability.ts: run npm run reliability, do not edit this file.',
    "import type { Rates } from './confidence.js';",
    '',
    `export const RATES: Rates = ${source(rates, '')};`,
    '',
  ].join('\n');
}

function measure(folders: readonly string[], writes: boolean): void {
  const outcomes = folders.flatMap((folder) => readGoldFolder(folder).flatMap(outcomesOf));
  const rates = fitRates(outcomes.filter(({ article }) => !MEASURED.test(article)));
  writeFileSync(PAGE, page(outcomes, rates));
  if (writes) writeFileSync(TABLE, ratesFile(rates));
  console.log(readFileSync(PAGE, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    console.error('npm run reliability -- [--write] FOLDER …');
    process.exitCode = 2;
  } else measure(positionals, values.write);
}
