/**
 * Scores what qawl says of cues and speakers (act, stance, negation, gender, role, anonymity) against labelled sentences:
 *
 *     npm run labels [-- --errors] [--write]
 *
 * `--write` puts the figures into docs/fields.md; `npm run format` lines them up.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLabels } from './labels/read.js';
import { scoreLabels } from './labels/score.js';
import { tables, withTables } from './labels/table.js';

const page = new URL('../docs/fields.md', import.meta.url);
const score = scoreLabels(readLabels(fileURLToPath(new URL('../test/labels', import.meta.url))));
if (process.argv.includes('--errors')) for (const line of score.errors) console.log(line);
console.log(tables(score));
if (process.argv.includes('--write')) writeFileSync(page, withTables(readFileSync(page, 'utf8'), tables(score)));
