import { COMMON } from './arguments.js';
import { SUBCOMMANDS } from './commands.js';
import type { Option, Options, Subcommand } from './subcommand.js';

const EXIT_STATUS = `Exit status:
  0  all was read
  1  some input could not be read and is named on standard error (the rest was), or the output
     not be written
  2  wrong usage
`;

/** Column of the explanations. */
const WIDTH = 24;
const LINE_WIDTH = 96;

function flagOf(name: string, { short, value }: Option): string {
  return `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` ${value}`}`;
}

/** Words behind a flag, over several lines where they need them. */
function hanging(words: string): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && WIDTH + line.length + word.length >= LINE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(WIDTH)}`);
}

function optionLines(options: Options): string {
  return Object.entries({ ...options, ...COMMON })
    .map(([name, option]) => {
      const choices = option.choices === undefined ? '' : `: ${option.choices.join(', ')}`;
      return `${flagOf(name, option).padEnd(WIDTH)}${hanging(option.help + choices)}\n`;
    })
    .join('');
}

function usageOf({ name, operands }: Subcommand): string {
  return operands === '' ? `qawl ${name}` : `qawl ${name} ${operands}`;
}

function commandHelp(command: Subcommand): string {
  const examples = command.examples.map((example) => `  ${example}\n`).join('');
  return [
    `${usageOf(command)}\n`,
    `${command.about}\n`,
    `Examples:\n${examples}`,
    `Options:\n${optionLines(command.options)}`,
    EXIT_STATUS,
  ].join('\n');
}

function overview(): string {
  const usages = SUBCOMMANDS.map((command) => ({ usage: `  ${usageOf(command)}`, summary: command.summary }));
  const width = Math.max(...usages.map(({ usage }) => usage.length)) + 2;
  const list = usages.map(({ usage, summary }) => `${usage.padEnd(width)}${summary}\n`).join('');
  return [
    'qawl reads Arabic news and says who said what.\n',
    list,
    'qawl COMMAND --help shows examples and options.\n',
    `Options:\n${optionLines({})}`,
    EXIT_STATUS,
  ].join('\n');
}

/** The help of a command, or of the whole program. */
export function helpOf(command: Subcommand | null): string {
  return command === null ? overview() : commandHelp(command);
}
