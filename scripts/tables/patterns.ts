import { writeFileSync } from 'node:fs';
import { compile } from '../grammar/compile.js';
import { exported, exportedPlain, grammar } from '../grammar/patterns.js';
import { plainCharacters, plainOf } from '../grammar/plain.js';

const TARGET = 'src/text/patterns.generated.ts';
const NO_WORD = '[^\\p{L}\\p{M}\\u0640]+';

/** Compiles the grammar of addresses, dates and quantities into native regular expressions. */
export function build(): void {
  const sources = compile(grammar);
  const sourceOf = (name: string): string => {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`no pattern ${name} in the grammar`);
    return source.replaceAll(/(?<!\\)\//g, '\\/');
  };
  const lines = [
    ...Object.entries(exported).map(([name, flags]) => `export const ${name} = /${sourceOf(name)}/${flags};`),
    `/** A line of which the plain patterns say the same. */\nexport const PLAIN = /^${plainCharacters()}*$/u;`,
    ...exportedPlain.map((name) => `export const PLAIN_${name} = /${plainOf(sourceOf(name))}/${exported[name]};`),
    `/** What stands between words, the tatweel one of their letters. */\nexport const NO_WORD = /${NO_WORD}/u;`,
    `export const PLAIN_NO_WORD = /${plainOf(NO_WORD)}/u;`,
  ];
  const head =
    '// Made from scripts/grammar/patterns.ts by npm run tables. Do not edit.\n' +
    '// For `matchAll`, `replace` and `search`: with the g flag, `test` and `exec` would keep a state.';
  writeFileSync(TARGET, `${head}\n\n${lines.join('\n')}\n`);
}
