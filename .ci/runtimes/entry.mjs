import { readFileSync } from 'node:fs';
import * as qawl from 'qawl';
import * as language from 'qawl/language';
import { read } from './read.mjs';

process.stdout.write(read(qawl, language, JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'))));
