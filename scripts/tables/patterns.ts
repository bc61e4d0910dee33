import { writeFileSync } from 'node:fs';
import { compile } from '../grammar/compile.js';
import { exported, grammar } from '../grammar/patterns.js';

const TARGET = 'src/text/patterns.generated.ts';

/** Compiles the grammar of addresses, dates and quantities into native regular expressions. */
export function build(): void {
  const sources = compile(grammar);
  const lines = Object.entries(exported).map(([name, flags]) => {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`no pattern ${name} in the grammar`);
    return `export const ${name} = /${source.replaceAll(/(?<!\\)\//g, '\\/')}/${flags};`;
  });
  const head =
    '// Made from scripts/grammar/patterns.ts by npm run tables. Do not edit.\n' +
    '// For `matchAll`, `replace` and `search`: with the g flag, `test` and `exec` would keep a state.';
  writeFileSync(TARGET, `${head}\n\n${lines.join('\n')}\n`);
}
