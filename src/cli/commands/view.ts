import { writeFile } from 'node:fs/promises';
import { articlesOf } from '../input.js';
import { FAILED, type Given, OK, type Subcommand, type World, type WrongUsage, write } from '../subcommand.js';

const LANGUAGES = ['ar', 'en'] as const;

/** What is asked for is one page of one article. */
function faultOf({ values, operands }: Given): string | null {
  if (operands.length > 1) return `a view is of one article: got ${operands.length} files`;
  if (typeof values.title === 'string' && values.title.trim() === '') return '--title must not be empty';
  return null;
}

async function run(given: Given, { stdin, stdout, stderr, library }: World): Promise<number | WrongUsage> {
  const fault = faultOf(given);
  if (fault !== null) return { usage: fault };
  const { values, operands } = given;
  const [file = '-'] = operands;
  const language = LANGUAGES.find((one) => one === values.language) ?? 'ar';
  const title = typeof values.title === 'string' ? { title: values.title } : {};
  if (file === '-' && stdin.isTTY) await write(stderr, 'qawl: reading from the terminal, Ctrl-D ends\n');
  const { analyze, renderHtml } = await library();
  let pages = 0;
  for await (const input of articlesOf({ operands: [file], kind: null, encoding: null }, stdin)) {
    if ('fault' in input) {
      await write(stderr, `qawl: ${input.fault}\n`);
      return FAILED;
    }
    if (pages++ > 0) return { usage: `a view is of one article: ${file} holds more` };
    const page = renderHtml(analyze(input.text), { language, ...title });
    if (typeof values.output === 'string') await writeFile(values.output, page);
    else await write(stdout, page);
  }
  return OK;
}

export const view: Subcommand = {
  name: 'view',
  operands: '[FILE]',
  summary: 'an HTML page to look at',
  about:
    'One article as an HTML page: its quotations with their cues and speakers, the names in it, and who speaks\nhow much. It needs no network. FILE is a text in UTF-8 or a page (.html);\n- or no file at all is standard input.',
  examples: [
    'qawl view article.txt -o page.html',
    'qawl view article.txt --title "Desk copy" --language en > page.html',
  ],
  options: {
    output: { type: 'string', short: 'o', value: 'PAGE', help: 'where the page is written, if not to standard output' },
    title: { type: 'string', short: 't', value: 'TITLE', help: 'title and heading of the page' },
    language: {
      type: 'string',
      short: 'l',
      value: 'LANGUAGE',
      choices: LANGUAGES,
      help: 'of everything around the article; ar if left out',
    },
  },
  run,
};
