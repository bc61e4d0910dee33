const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { analyze } = require('qawl');
const { detectLanguage } = require('qawl/language');

const text = readFileSync(process.argv[2], 'utf8');
const { quotes, entities } = analyze(text);
assert.ok(quotes.length > 0 && entities.length > 0);
assert.equal(detectLanguage(text).language, 'arb');
console.log(`CommonJS: ${quotes.length} quotations, ${entities.length} mentions`);
