import { readingCommand } from '../reading.js';

export const quotes = readingCommand({
  name: 'quotes',
  formats: ['text', 'json', 'ndjson', 'csv', 'jsonld', 'annotations', 'brat', 'tei'],
  summary: 'the quotations, with their speakers',
  about: 'Who said what: the quotations of Arabic news, with their speakers.',
  examples: [
    'qawl quotes article.txt',
    'qawl quotes page.html --text --format json',
    'qawl quotes --format csv --bom articles/ > quotes.csv',
    'curl -s https://example.com/article.txt | qawl quotes --format json',
  ],
});
