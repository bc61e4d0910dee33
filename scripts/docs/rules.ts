/** The constructions of quotations, each with the example of docs/how-it-works.md and what is found in it. */
import { writeFileSync } from 'node:fs';
import { escaped } from '../../src/formats/html/escape.js';
import { confidenceOf } from '../../src/quotes/confidence.js';
import { exampleOf, pageOf, tableOf } from './page.js';

export interface Rule {
  readonly rule: string;
  readonly construction: string;
  readonly example: string;
}

/** A row of a table whose first cell is the id of a rule and whose last one is an example. */
const ROW = /^\| `((?:\w|-)+\/\w+)` +\|([^|]*)\| ([^|]+?) +\|$/gmu;
const ENTITY = /^(?:person|place|organization)\//;
const NEW_LINE = ' \u23ce ';
const PER_CENT = 100;

export function rulesIn(page: string): readonly Rule[] {
  return Array.from(page.matchAll(ROW), ([, rule = '', construction = '', example = '']) => ({
    rule,
    construction: construction.trim(),
    example: example.replaceAll(NEW_LINE, '\n'),
  })).filter(({ rule }) => !ENTITY.test(rule));
}

/** How sure a construction is, with a speaker who is named. */
function surenessOf(rule: string): string {
  const speaker = { how: 'named', type: 'person' } as const;
  const confidence = confidenceOf({ rule, speaker, nested: false, short: false });
  return `${Math.round(confidence * PER_CENT)}%`;
}

export function writeRules(page: string, file: string): number {
  const rules = rulesIn(page);
  const rows = rules.map(({ rule, construction, example }) => [
    `<td><code>${escaped(rule)}</code></td>`,
    `<td>${escaped(construction).replace(/`([^`]+)`/g, '<code>$1</code>')}</td>`,
    `<td>${surenessOf(rule)}</td>`,
    `<td>${exampleOf(example)}</td>`,
  ]);
  const intro = '<p><a href="../index.html">qawl</a> · <a href="index.html">Tables</a></p>';
  const columns = ['rule', 'construction', 'confidence, speaker named', 'example, as it is read'];
  writeFileSync(file, pageOf('Rules for quotations', intro + tableOf(columns, rows)));
  return rules.length;
}
