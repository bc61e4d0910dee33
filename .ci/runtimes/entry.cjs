const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const qawl = require('qawl');
const language = require('qawl/language');
const { read } = require('./read.cjs');

process.stdout.write(read(qawl, language, JSON.parse(readFileSync(join(__dirname, 'texts.json'), 'utf8'))));
