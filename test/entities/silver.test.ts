import { describe, expect, it } from 'vitest';
import type { Mention, Type } from '../../training/corpora.js';
import { reconciled } from '../../training/silver.js';

const name = (type: Type, start: number, end: number): Mention => ({ start, end, type });

describe('marks of the library beside those of other annotators', () => {
  it('keep how far a name reaches where both see one', () => {
    const body = name('ORG', 0, 20);
    expect(reconciled([body], [name('ORG', 6, 20)])).toEqual([body]);
    expect(reconciled([body], [name('LOC', 12, 20)])).toEqual([body]);
  });

  it('keep a body that the others don’t count as a name, but no such person', () => {
    const body = name('ORG', 0, 10);
    expect(reconciled([body, name('PER', 12, 20)], [])).toEqual([body]);
  });

  it('give way to a person, and take in what was missed', () => {
    const person = name('PER', 5, 12);
    const place = name('LOC', 20, 25);
    expect(reconciled([name('LOC', 5, 12)], [person, place])).toEqual([person, place]);
  });
});
