/** What the tagger is trained on: the corpora, and the texts that were written for it. */
import { fileURLToPath } from 'node:url';
import { type Article, readAnercorp, readGold, readWikifane, readWojood } from './corpora.js';
import { readWritten } from './written.js';

const TEXTS = fileURLToPath(new URL('texts', import.meta.url));

/** Newswire first, then what our own guidelines mark, then Wikipedia. */
export function readTraining(shared: string): Article[] {
  return [
    ...readAnercorp(shared, 'train'),
    ...readWritten(`${TEXTS}/newswire`, 'news'),
    ...readGold(shared, 'train'),
    ...readWritten(TEXTS, 'written'),
    ...readWojood(shared),
    ...readWikifane(shared),
  ];
}
