import { describe, expect, it } from 'vitest';
import { type Case, readCases } from '../support/cases.js';
import { agrees, compare } from '../support/reading.js';
import { KNOWN_FAILURES } from './known-failures.js';

const cases = readCases(new URL('./cases/', import.meta.url));
const id = ({ group, name }: Case): string => `${group}/${name}`;
const failsFor = new Map(KNOWN_FAILURES.map((failure) => [failure.id, failure.reason]));
const groups = [...new Set(cases.map((item) => item.group))];

describe('the suite', () => {
  it('holds at least 150 cases with names of their own, a third of which expect nothing', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(id)).size).toBe(cases.length);
    expect(cases.filter((item) => item.quotes.length === 0).length).toBeGreaterThanOrEqual(cases.length / 3);
  });

  it('knows its failures by the names of cases, each once and with a reason', () => {
    const names = new Set(cases.map(id));
    expect(KNOWN_FAILURES.filter((failure) => !names.has(failure.id) || failure.reason.length < 10)).toEqual([]);
    expect(failsFor.size).toBe(KNOWN_FAILURES.length);
  });
});

describe.each(groups)('%s', (group) => {
  const own = cases.filter((item) => item.group === group);
  const sound = own.filter((item) => !failsFor.has(id(item)));
  const failing = own.filter((item) => failsFor.has(id(item)));

  for (const item of sound) {
    it(item.name, () => {
      const { expected, actual } = compare(item);
      expect(actual, item.why).toEqual(expected);
    });
  }

  /** Strict: a case that has been mended must leave the list. */
  for (const item of failing) {
    it(`fails until mended: ${item.name}`, () => {
      expect(agrees(compare(item)), `mended, take it from known-failures.ts: ${id(item)}`).toBe(false);
    });
  }
});
