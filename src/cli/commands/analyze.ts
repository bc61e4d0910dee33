import { readingCommand } from '../reading.js';

export const analyze = readingCommand({
  name: 'analyze',
  formats: ['text', 'json', 'ndjson', 'jsonld', 'annotations', 'brat', 'conll', 'tei'],
  summary: 'both',
  about: `Quotations and names together.

With --ndjson each line {"id","text"} gives a line {"id","entities","quotes"}. A line that cannot be
read is named on standard error, and the rest goes on. CSV holds one table and is for qawl quotes
and qawl entities only.`,
  examples: [
    'qawl analyze article.txt',
    'qawl analyze --format json --offsets code-points article.txt > article.json',
    'qawl analyze --ndjson < articles.ndjson > analyzed.ndjson',
    'qawl analyze --format tei --out tei/ articles/',
  ],
});
