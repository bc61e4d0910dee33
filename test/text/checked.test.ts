import { describe, expect, it } from 'vitest';
import * as checked from '../../src/text/checked.js';

describe('what a wrong value is called', () => {
  it.each([
    [null, 'null', 'null'],
    [[1], 'an array', 'an array'],
    [{}, 'object', 'object'],
    [undefined, 'undefined', 'undefined'],
    [7, 'number', '7'],
    ['a"b', 'string', '"a\\"b"'],
    [true, 'boolean', 'boolean'],
  ])('%j', (value, name, shown) => {
    expect(checked.nameOf(value)).toBe(name);
    expect(checked.shown(value)).toBe(shown);
  });
});

describe('arguments', () => {
  it('that are right are given back', () => {
    const object = { a: 1 };
    const list = [1];
    expect(checked.checkedText('')).toBe('');
    expect(checked.checkedObject(object, 'it', ['a', 'b'])).toBe(object);
    expect(checked.checkedObject(object, 'it')).toBe(object);
    expect(checked.checkedList(list, 'it')).toBe(list);
    expect(checked.checkedString(' a ', 'it')).toBe(' a ');
    expect(checked.checkedChoice('b', 'it', ['a', 'b'])).toBe('b');
    expect([0, 0.5, 1].map((value) => checked.checkedNumber(value, 'it', 0, 1))).toEqual([0, 0.5, 1]);
  });

  it.each([
    ['text', () => checked.checkedText(null), new TypeError('text must be a string, got null')],
    ['no object', () => checked.checkedObject(null, 'it'), new TypeError('it must be an object, got null')],
    ['a list', () => checked.checkedObject([], 'it'), new TypeError('it must be an object, got an array')],
    ['a number', () => checked.checkedObject(7, 'it'), new TypeError('it must be an object, got number')],
    [
      'a key',
      () => checked.checkedObject({ c: 1 }, 'it', ['a', 'b']),
      new RangeError('unknown key "c" in it; known are a, b'),
    ],
    ['no number', () => checked.checkedNumber('1', 'it', 0, 1), new TypeError('it must be a number, got string')],
    [
      'too much',
      () => checked.checkedNumber(1.1, 'it', 0, 1),
      new RangeError('it must be a number from 0 to 1, got 1.1'),
    ],
    ['too little', () => checked.checkedNumber(-1, 'it', 0, 1), RangeError],
    ['no number at all', () => checked.checkedNumber(Number.NaN, 'it', 0, 1), RangeError],
    ['no list', () => checked.checkedList({}, 'it'), new TypeError('it must be an array, got object')],
    ['no string', () => checked.checkedString(1, 'it'), new TypeError('it must be a string, got number')],
    ['blanks', () => checked.checkedString(' \t', 'it'), new RangeError('it must not be empty, got " \\t"')],
    ['no choice', () => checked.checkedChoice(1, 'it', ['a']), new TypeError('it must be a string, got number')],
    ['another', () => checked.checkedChoice('c', 'it', ['a', 'b']), new RangeError('it must be one of a, b, got "c"')],
  ])('%s: the error says what was got', (_, check, error) => {
    expect(check).toThrow(error);
  });
});
