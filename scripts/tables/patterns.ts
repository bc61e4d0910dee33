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
    return source;
  };
  const line = (name: string, source: string, flags: string): string =>
    `export const ${name} = patternOf(String.raw\`${source}\`, '${flags}');`;
  const lines = [
    ...Object.entries(exported).map(([name, flags]) => line(name, sourceOf(name), flags)),
    `/** A line of which the plain patterns say the same. */\n${line('PLAIN', `^${plainCharacters()}*$`, 'u')}`,
    ...exportedPlain.map((name) => line(`PLAIN_${name}`, plainOf(sourceOf(name)), exported[name] ?? '')),
    `/** What stands between words, the tatweel one of their letters. */\n${line('NO_WORD', NO_WORD, 'u')}`,
    line('PLAIN_NO_WORD', plainOf(NO_WORD), 'u'),
  ];
  const head =
    '// Made from scripts/grammar/patterns.ts by npm run tables. Do not edit.\n' +
    '// For `matchAll`, `replace` and `search`: with the g flag, `test` and `exec` would keep a state.\n' +
    "import { patternOf } from './pattern.js';";
  writeFileSync(TARGET, `${head}\n\n${lines.join('\n')}\n`);
}
