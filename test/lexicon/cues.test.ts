import { describe, expect, it } from 'vitest';
import { conjugate, conjugateByStem } from '../../src/lexicon/conjugate.js';
import { shapeOf, wholeRows } from '../../src/lexicon/cue-forms.js';
import { type CueReading, cueReadings } from '../../src/lexicon/cues.js';
import { VERBS as ROWS } from '../../src/lexicon/verbs.generated.js';
import { viewOf } from '../../src/text/view.js';
import { wordOf } from '../../src/text/vocabulary.js';
import { foldKey, keyOf } from '../../src/text/word.js';
import { tableOf } from './tables.js';

const VERBS = tableOf('verbs').map((cells) => {
  const [act = '', stance = '', weak = '', form = '', frames = '', lemma = '', root = '', homographs = ''] = cells;
  const [example = '', counterexample = ''] = cells.slice(8);
  return { act, stance, weak, form, frames, lemma: keyOf(lemma), root, homographs, example, counterexample };
});
const NOUNS = tableOf('saying-nouns').map(([act = '', , , , lemma = '', forms = '', example = '']) => ({
  act,
  lemma,
  forms,
  example,
}));

const readingsIn = (text: string): CueReading[] => viewOf(text).word.flatMap((word) => [...cueReadings(word)]);
const readingOf = (surface: string): CueReading | undefined => cueReadings(wordOf(surface))[0];

describe('the table of verbs', () => {
  it('holds at least 250 verbs', () => {
    expect(new Set(VERBS.map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(250);
  });

  it.each(VERBS)('$lemma ($act) is the past of its root, and its example fires', (row) => {
    expect(conjugate(shapeOf(row.form, row.root))[0]?.key).toBe(row.lemma);
    const fired = readingsIn(row.example).filter(({ lemma, act }) => lemma === row.lemma && act === row.act);
    expect(fired.some(({ form }) => form !== 'noun')).toBe(true);
    const [first] = fired;
    expect(first?.stance).toBe(row.stance);
    expect(first?.weak).toBe(row.weak === 'weak');
    expect([...(first?.frames ?? [])].join(',')).toBe(row.frames);
  });

  it.each(VERBS.filter(({ counterexample }) => counterexample !== '-'))(
    '$lemma ($act) keeps out of its counterexample',
    (row) => {
      const clear = readingsIn(row.counterexample).filter(
        ({ lemma, act, form, ambiguous }) => lemma === row.lemma && act === row.act && form !== 'noun' && !ambiguous,
      );
      expect(clear).toEqual([]);
    },
  );

  it('has a counterexample where it has a homograph that is no participle', () => {
    const bare = VERBS.filter(
      ({ homographs, counterexample }) => /[^*!]$/u.test(homographs) && homographs !== '-' && counterexample === '-',
    );
    expect(bare.map(({ lemma, homographs }) => `${lemma}: ${homographs}`)).toEqual([]);
  });

  it('has a core in every form, behind the alif that ل swallows before the article', () => {
    const lost = wholeRows(ROWS).flatMap((row) => {
      const [, , form = '', , lemma = '', root = '', others = ''] = row.split(' ');
      const cores = [foldKey(lemma), ...others.split(',')];
      const folds = conjugate(shapeOf(form, root)).map(({ key, inflection }) => {
        const fold = foldKey(key);
        return inflection.definite ? fold.slice(1) : fold;
      });
      return folds.filter((fold) => !cores.some((core) => core !== '' && fold.includes(core)));
    });
    expect(lost).toEqual([]);
  });

  it('has the letters of its stem in every form', () => {
    const lost = VERBS.flatMap(({ form, root }) =>
      conjugateByStem(shapeOf(form, root)).flatMap(({ letters, forms }) =>
        forms().filter(({ key }) => letters === '' || !foldKey(key).includes(foldKey(letters))),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('has no verb twice for one act', () => {
    const names = VERBS.map(({ act, form, root }) => `${act} ${form.split(':')[0]} ${root}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const lemmas = VERBS.map(({ act, lemma }) => `${act} ${lemma}`);
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
  });

  it('is written in plain letters', () => {
    for (const table of ['verbs', 'saying-nouns', 'according']) {
      const text = tableOf(table).flat().join('\n');
      expect(text.replace(/(?<=[\u0628\u0644])\u0640(?="|$)/gmu, '')).not.toMatch(
        /[\ufb50-\ufdff\ufe70-\ufeff\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
    }
  });

  it('has as many cells in every row', () => {
    expect(new Set(tableOf('verbs').map((row) => row.length))).toEqual(new Set([10]));
    expect(new Set(tableOf('saying-nouns').map((row) => row.length))).toEqual(new Set([7]));
    expect(new Set(tableOf('according').map((row) => row.length))).toEqual(new Set([5]));
  });
});

describe('the table of nouns', () => {
  it.each(NOUNS)('$lemma ($act) fires in its example', ({ act, lemma, example }) => {
    expect(
      readingsIn(example).some((reading) => reading.form === 'noun' && reading.lemma === lemma && reading.act === act),
    ).toBe(true);
  });

  it('lists each noun once', () => {
    const lemmas = NOUNS.map(({ lemma }) => lemma);
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
  });
});

describe('cueReadings', () => {
  it('reads a verb with its clitics', () => {
    expect(readingOf('وقالت')).toMatchObject({
      form: 'verb',
      tense: 'past',
      person: 3,
      gender: 'female',
      number: 'singular',
      prefix: 1,
      lemma: 'قال',
      conjunction: 'و',
    });
    expect(readingOf('سيعلنون')).toMatchObject({ future: true, number: 'plural', prefix: 0, lemma: 'أعلن' });
    expect(readingOf('فقالوه')).toMatchObject({ number: 'plural', prefix: 1, enclitic: 'ه' });
    expect(readingOf('ليؤكد')).toMatchObject({ tense: 'present', preposition: 'ل' });
  });

  it.each([
    ['رآه', 'رأى'],
    ['يراها', 'رأى'],
    ['سماه', 'سمى'],
    ['أسموه', 'أسمى'],
    ['وصفوها', 'وصف'],
    ['أبلغته', 'أبلغ'],
    ['أخبروني', 'أخبر'],
  ])('finds the verb before a pronoun: %s', (surface, lemma) => {
    expect(readingOf(surface)).toMatchObject({ lemma, form: 'verb' });
    expect(readingOf(surface)?.enclitic).not.toBe('');
  });

  it.each(['قائلا', 'قائلاً', 'قائلًا', 'قائلة', 'قائلين'])('reads the participle %s as an accusative', (surface) => {
    expect(readingOf(surface)).toMatchObject({ form: 'participle', accusative: true, ambiguous: false });
  });

  it('knows a definite participle', () => {
    expect(readingOf('القائلة')).toMatchObject({ form: 'participle', definite: true, accusative: false });
  });

  it('reads nouns with pronouns, prepositions and the article', () => {
    expect(readingOf('قولها')).toMatchObject({ form: 'noun', enclitic: 'ها', lemma: 'قول' });
    expect(readingOf('بقوله')).toMatchObject({ form: 'noun', preposition: 'ب', lemma: 'قول' });
    expect(readingOf('للقول')).toMatchObject({ form: 'noun', definite: true, preposition: 'ل' });
    expect(readingOf('ادعاؤه')).toMatchObject({ form: 'noun', enclitic: 'ه', lemma: 'ادعاء' });
    expect(readingOf('إشارتها')).toMatchObject({ form: 'noun', enclitic: 'ها', lemma: 'إشارة' });
  });

  it.each([
    ['اكد', 'أكد'],
    ['واضاف', 'أضاف'],
    ['اعلنت', 'أعلن'],
    ['اشار', 'أشار'],
    ['راى', 'رأى'],
  ])('takes %s without its hamza', (surface, lemma) => {
    expect(readingOf(surface)?.lemma).toBe(lemma);
  });

  it('takes ى for ي and a needless hamza only where nothing exact is known', () => {
    expect(readingOf('ينفى')?.passive).toBe(true);
    expect(readingOf('إعتبر')?.lemma).toBe('اعتبر');
    expect(cueReadings(wordOf('أعتبر')).map(({ person }) => person)).toEqual([1, 3]);
  });

  it('believes the diacritics', () => {
    expect(cueReadings(wordOf('بَيْنَ'))).toEqual([]);
    expect(readingOf('بَيَّنَ')).toMatchObject({ ambiguous: false, lemma: 'بين' });
    expect(readingOf('بين')).toMatchObject({ ambiguous: true });
    expect(cueReadings(wordOf('تَحْدُثُ'))).toEqual([]);
    expect(readingOf('أُعْلِنَ')?.passive).toBe(true);
    expect(readingOf('قَالَتِ')?.lemma).toBe('قال');
    expect(readingOf('وَأَكَّدَ')).toMatchObject({ prefix: 2, lemma: 'أكد' });
  });

  it.each(['قال', 'وأضاف', 'أكدت', 'يقول', 'مشيرا', 'قائلة', 'نفى', 'اتهم'])(
    'reads %s fully vowelled as it reads it bare',
    (bare) => {
      const vowelled: Readonly<Record<string, string>> = {
        قال: 'قَالَ',
        وأضاف: 'وَأَضَافَ',
        أكدت: 'أَكَّدَتْ',
        يقول: 'يَقُولُ',
        مشيرا: 'مُشِيرًا',
        قائلة: 'قَائِلَةً',
        نفى: 'نَفَى',
        اتهم: 'اتَّهَمَ',
      };
      const { prefix: _bare, ...expected } = readingOf(bare) ?? { prefix: 0 };
      const { prefix: _vowelled, ...found } = readingOf(vowelled[bare] ?? '') ?? { prefix: 0 };
      expect(found).toEqual(expected);
    },
  );

  it.each([
    'يجب',
    'تبين',
    'تقرر',
    'ثبت',
    'منه',
    'أنه',
    'هناك',
    'فترة',
    'فيها',
    'لندن',
    'اسم',
    'لاعب',
    'كنت',
    'سير',
    'قلم',
    'مدرسة',
    '',
    'Reuters',
    '2015',
  ])('finds nothing in %s', (surface) => {
    expect(cueReadings(wordOf(surface))).toEqual([]);
  });

  it('gives the same readings in whatever order words are looked up', () => {
    const words = ['نبه', 'نوه', 'أنبأ', 'وعد', 'وعدت', 'أعلم', 'يعلم', 'أبلغ', 'أكمل'];
    const first = words.map((word) => cueReadings(wordOf(word)));
    expect([...words].reverse().map((word) => cueReadings(wordOf(word)))).toEqual([...first].reverse());
  });

  it('takes any string', () => {
    for (const surface of ['و', 'وو', 'س', '\u064e', '\ud800', 'ﷺ', 'و'.repeat(10_000), 'ووسسللككه']) {
      expect(Array.isArray(cueReadings(wordOf(surface)))).toBe(true);
    }
  });
});
