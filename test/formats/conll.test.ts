import { describe, expect, it } from 'vitest';
import { analyze, type ConllSplit, toConll } from '../../src/index.js';
import type { Document } from '../../src/types.js';
import { readConll } from '../support/conll.js';
import { onDocuments } from '../support/documents.js';

const LABELS = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;
const SPLITS: readonly ConllSplit[] = ['names', 'clitics'];

function expectSame(document: Document): void {
  const { text, entities, tokens } = document;
  for (const split of SPLITS) {
    const { names, sentences } = readConll(toConll(document, { split }), text);
    expect(names).toEqual(entities.map(({ type, start, end }) => ({ label: LABELS[type], start, end })));
    const words = sentences.flat().map((row) => row.slice(0, row.indexOf(' ')));
    const visible = tokens.filter(({ kind }) => kind !== 'other');
    expect(words.join('')).toHaveLength(visible.map((token) => token.text).join('').length);
  }
}

describe('toConll is read back to the same names', () => {
  onDocuments(expectSame);
});

describe('toConll', () => {
  const document = analyze('سافر زيد الهلالي من لندن.\nووصل إلى بيروت وبغداد.');
  const words = (split?: ConllSplit): string[] =>
    toConll(document, split && { split })
      .split('\n')
      .filter((row) => row !== '')
      .slice(1)
      .map((row) => row.replace(/ .* /, ' '));

  it('cuts a word only where a name begins in it', () => {
    expect(words().slice(-4)).toEqual(
      `
      بيروت B-LOC
      و O
      بغداد B-LOC
      . O
      `
        .trim()
        .split(/\n\s*/u),
    );
    expect(words()).toContain('ووصل O');
  });
  it('cuts at every clitic where it is asked to', () => {
    expect(words('clitics')).not.toContain('ووصل O');
    expect(words('clitics')).toContain('وصل O');
  });
  it('has an empty line between sentences', () => {
    expect(toConll(document).split('\n\n')).toHaveLength(3);
  });
  it('names a wrong option', () => {
    expect(() => Reflect.apply(toConll, undefined, [document, { split: 'no' }])).toThrow(
      'options.split must be one of',
    );
    expect(() => Reflect.apply(toConll, undefined, [document, { cut: 1 }])).toThrow('unknown key "cut" in options');
  });
});
