import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conjugate, type Inflected } from '../../src/lexicon/conjugate.js';
import { shapeOf } from '../../src/lexicon/cue-forms.js';
import { conjugateLike } from '../../src/lexicon/verb-shapes.js';

const rows = readFileSync(new URL('../../data/verbs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

function presentOf(forms: readonly Inflected[]): string {
  const present = forms.find(
    ({ inflection: { tense, passive, person, gender, number } }) =>
      tense === 'present' && !passive && person === 3 && gender === 'male' && number === 'singular',
  );
  return present?.key ?? '';
}

/** Whether all of the forms are among others. */
function areAmong(forms: readonly Inflected[], others: readonly Inflected[]): boolean {
  const keys = new Set(others.map(({ key }) => key));
  return forms.every(({ key }) => keys.has(key));
}

describe('the verbs of the table', () => {
  it('are all conjugated as the table has them, from their past and present', () => {
    const wrong = rows.filter(([, , , form = '', , lemma = '', root = '']) => {
      const forms = conjugate(shapeOf(form, root));
      const found = conjugateLike(lemma, presentOf(forms));
      return !('forms' in found) || !areAmong(forms, found.forms);
    });
    expect(wrong.map((row) => row[5])).toEqual([]);
  });

  it('are mostly conjugated from their past alone, and never otherwise than the table has them', () => {
    let open = 0;
    const wrong = rows.filter(([, , , form = '', , lemma = '', root = '']) => {
      const found = conjugateLike(lemma, null);
      if ('forms' in found) return !areAmong(conjugate(shapeOf(form, root)), found.forms);
      open++;
      return !found.presents.includes(presentOf(conjugate(shapeOf(form, root))));
    });
    expect(wrong.map((row) => row[5])).toEqual([]);
    expect(open).toBeLessThan(rows.length / 10);
  });
});

const list = (text: string): string[] => text.trim().split(/\s+/u);

describe('conjugateLike', () => {
  it('gives the presents where the past leaves them open', () => {
    expect(conjugateLike('قال', null)).toEqual({ presents: list('يقول يقيل يقال') });
    expect(conjugateLike('رمى', null)).toEqual({ presents: list('يرمي يرمى') });
    expect(conjugateLike('آمن', null)).toEqual({ presents: list('يؤامن يؤمن') });
  });

  it('reads the shadda', () => {
    expect(conjugateLike('أسر', null)).toEqual({ presents: list('يأسر يسر يؤسر') });
    const secret = conjugateLike('أسرّ', null);
    expect('forms' in secret && presentOf(secret.forms)).toBe('يسر');
    const plain = conjugateLike('أكّد', null);
    expect('forms' in plain && presentOf(plain.forms)).toBe('يؤكد');
  });

  it.each(
    list(`
      زمجر يزمجر
      استجوب يستجوب
      استجاب يستجيب
      اصطحب يصطحب
      اضطر يضطر
      ازدرى يزدري
      ادعى يدعي
      انحاز ينحاز
      تلكأ يتلكأ
      تحدى يتحدى
      ردّ يرد
      دعا يدعو
    `).reduce<string[][]>((pairs, word, at) => {
      if (at % 2 === 0) pairs.push([word]);
      else pairs.at(-1)?.push(word);
      return pairs;
    }, []),
  )('knows the present of %s', (past = '', present = '') => {
    const found = conjugateLike(past, null);
    expect('forms' in found && presentOf(found.forms)).toBe(present);
  });

  it.each(['', 'كتاب', 'ترجمان', 'abc', '"', 'قالوا'])('conjugates no verb from %j', (word) => {
    expect(conjugateLike(word, null)).toEqual({ presents: [] });
  });

  it('takes no present that the verb has not', () => {
    expect(conjugateLike('قال', 'يكتب')).toEqual({ presents: [] });
  });
});
