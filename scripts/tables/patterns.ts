import { writeFileSync } from 'node:fs';
import { compile } from '../grammar/compile.js';
import { exported, exportedPlain, grammar } from '../grammar/patterns.js';
import { plainCharacters, plainClasses } from '../grammar/plain.js';

const TARGET = 'src/text/patterns.generated.ts';
/** What stands for a date in a pattern that holds one, since it is long. */
const DATE = '{{DATE}}';
const NO_WORD = '[^\\p{L}\\p{M}\\u0640]+';

/** Compiles the grammar of addresses, dates and quantities into native regular expressions. */
export function build(): void {
  const sources = compile(grammar);
  const sourceOf = (name: string): string => {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`no pattern ${name} in the grammar`);
    return source;
  };
  const raw = (source: string): string => `String.raw\`${source}\``;
  const date = sourceOf('DATE');
  const line = (name: string, flags: string): string => {
    const source = sourceOf(name);
    return source.includes(date)
      ? `export const ${name} = patternOf(${raw(source.replaceAll(date, DATE))}, '${flags}', [['${DATE}', DATE_SOURCE]]);`
      : `export const ${name} = patternOf(${raw(source)}, '${flags}');`;
  };
  const lines = [
    ...Object.entries(exported).map(([name, flags]) =>
      exportedPlain.includes(name)
        ? [
            `const ${name}_SOURCE = ${raw(sourceOf(name))};`,
            `export const ${name} = patternOf(${name}_SOURCE, '${flags}');`,
            `export const PLAIN_${name} = patternOf(${name}_SOURCE, '${flags}', CLASSES);`,
          ].join('\n')
        : line(name, flags),
    ),
    `/** A line of which the plain patterns say the same. */\nexport const PLAIN = patternOf(${raw(`^${plainCharacters()}*$`)}, 'u');`,
    `/** What stands between words, the tatweel one of their letters. */\nexport const NO_WORD = patternOf(${raw(NO_WORD)}, 'u');`,
    `export const PLAIN_NO_WORD = patternOf(${raw(NO_WORD)}, 'u', CLASSES);`,
  ];
  const classes = plainClasses().map(([name, ranges]) => `  [String.raw\`${name}\`, ${raw(ranges)}],`);
  const head =
    '// Made from scripts/grammar/patterns.ts by npm run tables. Do not edit.\n' +
    '// For `matchAll`, `replace` and `search`: with the g flag, `test` and `exec` would keep a state.\n' +
    "import { patternOf } from './pattern.js';\n\n" +
    `/** Classes of Unicode and their plain characters. */\nconst CLASSES: readonly (readonly [string, string])[] = [\n${classes.join('\n')}\n];`;
  writeFileSync(TARGET, `${head}\n\n${lines.join('\n')}\n`);
}
