import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze, extractEntities, extractQuotes } from 'qawl';
import { extractQuotes as extractQuotesByRules } from 'qawl/core';
import { isArabic } from 'qawl/language';

const text = readFileSync(process.argv[2], 'utf8');
const { quotes, entities } = analyze(text);
assert.ok(quotes.length > 0 && entities.length > 0);
assert.deepEqual(extractQuotes(text), quotes);
assert.ok(extractQuotesByRules(text).length > 0);
assert.deepEqual(extractEntities(text), entities);
for (const { start, end, text: surface } of [...quotes, ...entities]) assert.equal(surface, text.slice(start, end));
assert.ok(isArabic(text));
console.log(`ESM: ${quotes.length} quotations, ${entities.length} mentions`);
