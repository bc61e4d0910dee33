import { readingCommand } from '../reading.js';

export const entities = readingCommand({
  name: 'entities',
  formats: ['text', 'json', 'ndjson', 'csv', 'jsonld', 'annotations', 'brat', 'conll', 'tei'],
  summary: 'the people, places and organizations that are named',
  about: 'Who and what is named: the people, places and organizations of Arabic news.',
  examples: [
    'qawl entities article.txt',
    "qawl entities --format csv 'articles/**/*.txt' > entities.csv",
    'qawl entities --format conll article.txt',
  ],
});
