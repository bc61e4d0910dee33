/** The texts that were written for the tagger: their marks are sound, and nothing of them is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWritten, unmarked } from '../../training/written.js';

const FOLDERS = ['training/texts', 'training/texts/newswire'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `${folder}/${file}`),
);
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufeff]/u;

describe('marks of written texts', () => {
  it('become names of the plain text', () => {
    const { text, mentions } = unmarked('ل<بنك النيل> فرع في [سوهاج]', 'here');
    expect(text).toBe('لبنك النيل فرع في سوهاج');
    expect(mentions).toEqual([
      { start: 1, end: 10, type: 'ORG' },
      { start: 18, end: 23, type: 'LOC' },
    ]);
  });

  it.each(['قال {سامي [رشيد]}', 'قال {سامي]', 'قال {سامي', 'قال سامي}'])(
    'are refused where they do not match',
    (text) => {
      expect(() => unmarked(text, 'here')).toThrow(/^here: /u);
    },
  );
});

describe.each(FOLDERS)('%s', (folder) => {
  const articles = readWritten(folder);

  it('holds articles, each with a tag a token and names that are words', () => {
    expect(articles.length).toBeGreaterThan(100);
    for (const { id, view, tags, mentions } of articles) {
      expect(tags.length, id).toBe(view.size);
      for (const { start, end } of mentions) {
        const name = view.text.slice(start, end);
        expect(name.trim(), `${id}: ${name}`).toBe(name);
        expect(view.text.slice(end), `${id}: ${name}`).not.toMatch(/^\p{L}/u);
      }
    }
  });
});

describe.each(FILES)('%s', (file) => {
  it('has no invisible character', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(INVISIBLE);
  });
});
