// Writes the first sample of a page, and what it prints, into a folder: first.mjs and printed.txt.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [page, folder] = process.argv.slice(2);
const [, code, printed] = /```ts\n(.*?)```\s*```text\n(.*?)```/s.exec(readFileSync(page, 'utf8')) ?? [];
if (code === undefined) throw new Error(`no sample with its output in ${page}`);
writeFileSync(join(folder, 'first.mjs'), code);
writeFileSync(join(folder, 'printed.txt'), printed);
