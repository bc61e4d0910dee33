import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Field, readLabels } from '../scripts/labels/read.js';
import { scoreLabels } from '../scripts/labels/score.js';
import { tables } from '../scripts/labels/table.js';

/** Percent that each field must not fall below; a quotation that is not found counts as wrong. */
const FLOOR: Readonly<Record<Field, number>> = {
  act: 97,
  stance: 97,
  negated: 97,
  gender: 96,
  role: 92,
  anonymous: 96,
};
const FEWEST = 120;

const labels = readLabels(fileURLToPath(new URL('./labels', import.meta.url)));
const score = scoreLabels(labels);

describe('labelled sentences', () => {
  it('are many, have names of their own, and hold the cue that they label', () => {
    expect(labels.length).toBeGreaterThanOrEqual(FEWEST);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(labels.filter(({ text, cue }) => cue === '' || !text.includes(cue))).toEqual([]);
  });

  it.each(FIELDS)('%s stays above its floor', (field) => {
    const { right, all } = score.fields.get(field) ?? { right: 0, all: 0 };
    expect(all).toBe(labels.length);
    expect((100 * right) / all, score.errors.join('\n')).toBeGreaterThanOrEqual(FLOOR[field]);
  });

  it('hold both sides of every field', () => {
    for (const field of FIELDS)
      expect(new Set(labels.map((label) => label.fields[field])).size, field).toBeGreaterThan(1);
  });

  it('give the figures of docs/fields.md', () => {
    const page = readFileSync(new URL('../docs/fields.md', import.meta.url), 'utf8');
    expect(page.replace(/ +/gu, ' ').replace(/-+/gu, '-')).toContain(
      tables(score).replace(/ +/gu, ' ').replace(/-+/gu, '-'),
    );
  });
});
