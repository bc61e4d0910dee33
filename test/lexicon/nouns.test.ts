import { describe, expect, it } from 'vitest';
import { nounOf } from '../../src/lexicon/nouns.js';
import { wordOf } from '../../src/text/vocabulary.js';

const read = (text: string) => nounOf(wordOf(text));

describe('nounOf', () => {
  it('reads the bare noun', () => {
    expect(read('وزير')).toMatchObject({
      lemma: 'وزير',
      class: 'office',
      gender: 'male',
      number: 'singular',
      definite: false,
    });
  });

  it.each([
    [1, 'وزير', 'والوزير'],
    [1, 'وزير', 'للوزير'],
    [2, 'وزير', 'وبالوزير'],
    [1, 'لجنة', 'للجنة'],
  ])('leaves out %i clitics of %s', (prefix, lemma, text) => {
    expect(read(text)).toMatchObject({ prefix, lemma, definite: true, article: true });
  });

  it.each([
    ['ها', 'وزير', 'وزيرها'],
    ['ه', 'وزارة', 'وزارته'],
    ['ها', 'رئيس', 'رؤسائها'],
    ['هم', 'محامون', 'محاموهم'],
  ])('reads the pronoun %s', (enclitic, lemma, text) => {
    expect(read(text)).toMatchObject({ enclitic, lemma, definite: true, article: false });
  });

  it.each([
    ['female', 'singular', 'الوزيرة'],
    ['female', 'plural', 'الوزيرات'],
    ['male', 'dual', 'الوزيران'],
    ['male', 'dual', 'وزيري'],
    ['male', 'plural', 'الوزراء'],
    ['female', 'dual', 'شركتا'],
    ['male', 'plural', 'مستشفيات'],
    ['male', 'plural', 'الباحثين'],
    ['male', 'plural', 'القضاة'],
  ])('knows %s %s', (gender, number, text) => {
    expect(read(text)).toMatchObject({ gender, number });
  });

  it('reads an indefinite accusative as the singular', () => {
    expect(read('رئيساً')).toMatchObject({ lemma: 'رئيس', number: 'singular', definite: false });
  });

  it('reads a defective noun without its yaa', () => {
    expect(read('محام')).toMatchObject({ lemma: 'محامي', class: 'profession' });
  });

  it('keeps a word with a row of its own: the province is not the woman governor', () => {
    expect(read('محافظة')).toMatchObject({ lemma: 'محافظة', class: 'site' });
    expect(read('مسؤولون')).toMatchObject({ class: 'group', anonymous: true });
  });

  it('reads wire copy without hamzas only as a second try', () => {
    expect(read('الاستاذ')).toMatchObject({ lemma: 'أستاذ' });
    expect(read('الأستاذ')).toMatchObject({ lemma: 'أستاذ' });
  });

  it('tells who speaks from what speaks', () => {
    expect(read('مصدر')).toMatchObject({ class: 'person', human: true, anonymous: true });
    expect(read('وزارة')).toMatchObject({ class: 'body', human: false, takesOf: true });
    expect(read('تقرير')).toMatchObject({ class: 'document', human: false });
    expect(read('كاتب')).toMatchObject({ class: 'profession', ambiguous: true });
  });

  it.each(['وفي', 'كما', 'والده_', 'ثم', '', 'ل', 'ال', 'xyz', 'بها'])('has no noun for %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('gives one object for one word', () => {
    const word = wordOf('الرئيس');
    expect(nounOf(word)).toBe(nounOf(word));
  });
});
