import type { Command } from './arguments.js';

const OPTIONS = `Options:
  -f, --format FORMAT   text (for reading), json, ndjson, csv
      --ndjson          the input is lines of JSON, {"id":"…","text":"…"}; the output too,
                        one line for each, in order, unless --format says otherwise
  -h, --help
  -v, --version

FILE is plain text in UTF-8; - or no file at all is standard input. Offsets are UTF-16 code
units of the text, as JavaScript's slice takes them.

Exit status: 0 all was read; 1 some input could not be read (the rest was) or the output
not be written; 2 wrong usage.
`;

const HELP: Readonly<Record<Command, string>> = {
  quotes: `qawl quotes [FILE…]

Who said what: the quotations of Arabic news, with their speakers.

Examples:
  qawl quotes article.txt
  qawl quotes --format csv *.txt > quotes.csv
  curl -s https://example.com/article.txt | qawl quotes --format json

${OPTIONS}`,
  entities: `qawl entities [FILE…]

Who and what is named: the people, places and organizations of Arabic news.

Examples:
  qawl entities article.txt
  qawl entities --format csv *.txt > entities.csv

${OPTIONS}`,
  analyze: `qawl analyze [FILE…]

Quotations and names together.

Examples:
  qawl analyze article.txt
  qawl analyze --format json article.txt > article.json
  qawl analyze --ndjson < articles.ndjson > analyzed.ndjson

With --ndjson each line {"id","text"} gives a line {"id","entities","quotes"}. A line that cannot be
read is named on standard error, and the rest goes on. CSV holds one table and is for qawl quotes
and qawl entities only.

${OPTIONS}`,
  view: `qawl view [FILE] [-o PAGE]

An HTML page of an article, to look at in a browser: its quotations, their cues and speakers, the names in it,
and who speaks how much. It needs no network.

Examples:
  qawl view article.txt -o page.html
  qawl view article.txt --title "Desk copy" --language en > page.html

Options:
  -o, --output PAGE     where the page is written; standard output if left out
  -t, --title TITLE     title and heading of the page
  -l, --language LANG   of everything around the article: ar (if left out) or en
  -h, --help
  -v, --version

FILE is plain text in UTF-8; - or no file at all is standard input.

Exit status: 0 the page is written; 1 the input could not be read or the page not be written; 2 wrong usage.
`,
};

const OVERVIEW = `qawl reads Arabic news and says who said what.

  qawl quotes [FILE…]     the quotations, with their speakers
  qawl entities [FILE…]   the people, places and organizations that are named
  qawl analyze [FILE…]    both
  qawl view [FILE]        an HTML page to look at

qawl COMMAND --help shows examples.

${OPTIONS}`;

/** The help of a command, or of the whole program. */
export function helpOf(command: Command | null): string {
  return command === null ? OVERVIEW : HELP[command];
}
