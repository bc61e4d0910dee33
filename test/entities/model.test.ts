import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAGS, UNIT } from '../../src/entities/tagger/lattice.js';
import { EDGES, readWord } from '../../src/entities/tagger/reading.js';
import { decodeModel, tag } from '../../src/entities/tagger/tagger.js';
import { WEIGHTS } from '../../src/entities/tagger/weights.generated.js';
import { viewOf } from '../../src/text/view.js';

const bytes = readFileSync(new URL('../../model/tagger.bin', import.meta.url));
const card = readFileSync(new URL('../../model/CARD.md', import.meta.url), 'utf8');

describe('the shipped model', () => {
  it('is the one of its card', () => {
    expect(card).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(card).toContain(`${bytes.length.toLocaleString('en')} bytes`);
  });

  it('is what the library carries, up to the line of another style', () => {
    expect(bytes.toString('latin1').split('\n')[0]).toBe(WEIGHTS);
  });

  it('stands in a source without an escape', () => {
    expect(WEIGHTS).toMatch(/^QWL4[(-[\]-~]+$/);
  });

  it('finds a person that no rule introduces', () => {
    const text = 'وقال كوفي أنان في نيويورك إن الأزمة طويلة';
    const names = tag(viewOf(text), decodeModel(bytes)).map(
      ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
    );
    expect(names).toContain('person كوفي أنان');
  });

  it('leans to organizations in the style of newswire, and there alone', () => {
    const own = decodeModel(bytes).agreementMoves.scores;
    const other = decodeModel(bytes, 'newswire').agreementMoves.scores;
    const more = Array.from(own, (score, at) => (other[at] ?? 0) - score);
    expect(new Set(more.filter((_, at) => at % TAGS < 5))).toEqual(new Set([0]));
    expect(new Set(more.filter((_, at) => at % TAGS >= 5))).toEqual(new Set([0.375 * UNIT]));
  });

  it('has transitions of their own for words with a clitic', () => {
    const { lexicon } = decodeModel(bytes);
    const { word, kind } = viewOf('موناكو وموناكو');
    const edges = word.map((one, at) => readWord(one, kind[at] ?? 0, lexicon).facts.edge);
    expect((edges[1] ?? 0) - (edges[0] ?? 0)).toBe(24);
    expect(Math.max(...edges)).toBeLessThan(EDGES);
  });

  it('is a poor model, not an exception, when it is cut short', () => {
    expect(() => tag(viewOf('وقال كوفي أنان'), decodeModel(bytes.subarray(0, 1000)))).not.toThrow();
  });
});
