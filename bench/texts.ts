import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { arabicArticles, englishArticles } from './generate.js';

const NEWS = new URL('../../shared/news/saudi-2015.ndjson.gz', import.meta.url);
/** Thirty megabytes of Arabic in UTF-8. */
const CHARACTERS = 16_500_000;

export interface Texts {
  readonly name: string;
  readonly articles: readonly string[];
}

/** The corpus where it is there, else as much generated text; no more than so many characters. */
export function arabicTexts(most = Number.POSITIVE_INFINITY, generated = false): Texts {
  if (generated || !existsSync(NEWS)) {
    return { name: 'generated', articles: arabicArticles(Math.min(most, CHARACTERS)) };
  }
  const lines = gunzipSync(readFileSync(NEWS)).toString('utf8').trim().split('\n');
  const articles = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  return { name: 'news', articles: upTo(articles, most) };
}

/** English of the same number of characters. */
export function englishTexts(most = CHARACTERS): Texts {
  return { name: 'generated English', articles: englishArticles(Math.min(most, CHARACTERS)) };
}

function upTo(articles: readonly string[], most: number): readonly string[] {
  let left = most;
  return articles.filter((article) => {
    const fits = left > 0;
    left -= article.length;
    return fits;
  });
}
