import { describe, expect, it } from 'vitest';
import { findInterviews } from '../../../src/quotes/find/interview.js';
import { linesOf, proposals } from '../../support/finders.js';

const turns = linesOf(`
  التقينا المخرج وائل النجار في مكتبه.
  - ما الذي يشغلك الآن؟
  - يشغلني فيلم عن البحر.
  - ومتى نراه؟
  - بعد عام كامل.
`);

describe('findInterviews', () => {
  it('takes the answers for the words of whoever is named before the first question', () => {
    const subjects = proposals(findInterviews, turns.join('\n')).map(([, subject]) => subject);
    expect(subjects).toHaveLength(2);
    expect(new Set(subjects)).toEqual(new Set([turns[0]?.slice('التقينا '.length, -' في مكتبه.'.length)]));
  });

  it('leaves an article that asks its reader once', () => {
    expect(proposals(findInterviews, turns.slice(0, 3).join('\n'))).toEqual([]);
  });

  it('leaves turns where nobody is named before them', () => {
    expect(proposals(findInterviews, turns.slice(1).join('\n'))).toEqual([]);
  });

  it('leaves a list without questions', () => {
    expect(proposals(findInterviews, turns.map((line) => line.replace('؟', '.')).join('\n'))).toEqual([]);
  });
});
