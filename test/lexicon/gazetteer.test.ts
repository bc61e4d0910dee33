import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  demonymOf,
  type GazetteKind,
  type GazetteMatch,
  gazetteAt,
  isCommonWord,
  isDateWord,
  wordEntries,
} from '../../src/lexicon/gazetteer.js';
import { viewOf } from '../../src/text/view.js';
import { wordOf } from '../../src/text/vocabulary.js';
import { foldKey, keyOf } from '../../src/text/word.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Cells of data/NAME.tsv. */
function rowsOf(name: string): string[][] {
  return read(`data/${name}.tsv`)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** Spellings of a cell, without their marks. */
const formsOf = (cell = ''): string[] => cell.split('|').map((form) => form.replace(/^[=+]|!$/gu, ''));
const last = (row: readonly string[]): string => row[row.length - 1] ?? '';

const TABLES = ['places', 'cities', 'organizations', 'given-names', 'family-names', 'people', 'demonyms', 'dates'];

/** The match at the first token that has one, with the text that it covers. */
function find(text: string): (GazetteMatch & { text: string }) | null {
  const view = viewOf(text);
  for (let i = 0; i < view.size; i++) {
    const match = gazetteAt(view, i);
    if (match) return { ...match, text: text.slice(match.start, match.end) };
  }
  return null;
}
const kinds = (text: string): GazetteKind[] => find(text)?.entries.map((entry) => entry.kind) ?? [];

describe('the tables', () => {
  it.each(TABLES)('%s holds plain letters: no diacritics, tatweel, presentation forms, stray blanks', (name) => {
    const odd = rowsOf(name)
      .flatMap((row) => formsOf(last(row)))
      .filter((form) => form !== form.trim() || form.includes('  ') || form === '' || keyOf(form) !== form);
    expect(odd).toEqual([]);
  });

  it.each(['given-names', 'family-names', 'people'])('%s has no name twice', (name) => {
    const seen = new Set<string>();
    const twice = rowsOf(name).flatMap((row) =>
      formsOf(last(row)).filter((form) => {
        const id = name === 'given-names' ? `${row[0]} ${form}` : form;
        return seen.has(id) || !seen.add(id);
      }),
    );
    expect(twice).toEqual([]);
  });

  it.each(['places', 'organizations'])('%s has no spelling twice, nor two that fold to one, of one thing', (name) => {
    const seen = new Set<string>();
    const twice = rowsOf(name).flatMap((row) =>
      formsOf(last(row)).filter((form) => {
        const id = `${row[0]} ${row[1]} ${foldKey(form)}`;
        return seen.has(id) || !seen.add(id);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('has small generated tables', () => {
    const bytes = gzipSync(read('src/lexicon/gazetteers.generated.ts'), { level: 9 }).length;
    expect(bytes).toBeLessThan(100_000);
  });
});

describe('every row is reached', () => {
  const expectFound = (form: string, kind: string): string[] => {
    const view = viewOf(`في ${form} .`);
    const match = gazetteAt(view, 1);
    const whole = match?.last === view.size - 1 && match.entries.some((entry) => entry.kind === kind);
    return whole ? [] : [`${kind} ${form}`];
  };

  it('of the places', () => {
    expect(
      rowsOf('places').flatMap((row) => formsOf(row[3]).flatMap((form) => expectFound(form, row[0] ?? ''))),
    ).toEqual([]);
    const cities = rowsOf('cities').filter((row) => row[4] !== '-');
    expect(cities.flatMap((row) => expectFound(row[4] ?? '', 'city'))).toEqual([]);
  });

  it('of the organizations', () => {
    const lost = rowsOf('organizations').flatMap((row) =>
      formsOf(row[2]).flatMap((form) => expectFound(form, row[0] ?? '')),
    );
    expect(lost).toEqual([]);
  });

  it('of the names', () => {
    const given = rowsOf('given-names').filter((row) => row[0] !== 'abd');
    expect(given.flatMap((row) => formsOf(row[2]).flatMap((form) => expectFound(form, 'given-name')))).toEqual([]);
    const family = rowsOf('family-names');
    expect(family.flatMap((row) => formsOf(row[1]).flatMap((form) => expectFound(form, 'family-name')))).toEqual([]);
    const people = rowsOf('people');
    expect(people.flatMap((row) => formsOf(row[2]).flatMap((form) => expectFound(form, 'person')))).toEqual([]);
  });
});

describe('gazetteAt', () => {
  it('leaves the clitic out, and the first ل where it swallows the alif', () => {
    expect(find('لبكين')?.text).toBe('بكين');
    expect(find('للأمم المتحدة')?.text).toBe('لأمم المتحدة');
    expect(find('وللصين')?.text).toBe('لصين');
    expect(find('والولايات المتحدة')?.text).toBe('الولايات المتحدة');
    expect(find('بالقاهرة')?.text).toBe('القاهرة');
    expect(find('للبنان')?.text).toBe('لبنان');
    expect(find('فرنسا')?.text).toBe('فرنسا');
  });

  it('counts code units of the text with its marks', () => {
    const text = 'سافر لِبَكين أمس';
    const match = find(text);
    expect(match?.text).toBe('بَكين');
    expect(match?.start).toBe(7);
  });

  it('takes the longest spelling', () => {
    expect(find('مجلس الأمن الدولي')?.text).toBe('مجلس الأمن الدولي');
    expect(find('جامعة القاهرة')?.entries[0]?.kind).toBe('organization');
    expect(find('كوريا الشمالية')?.entries[0]?.link?.iso).toBe('KP');
  });

  it('does not run over the end of a line', () => {
    expect(find('الولايات\nالمتحدة')).toBeNull();
  });

  it('reads careless spellings, and no others', () => {
    expect(find('اثينا')?.entries[0]?.name).toBe('أثينا');
    expect(find('القاهره')?.entries[0]?.name).toBe('القاهرة');
    expect(find('الامم المتحده')?.entries[0]?.name).toBe('الأمم المتحدة');
    expect(find('رأيت')).toBeNull();
  });

  it('reads a foreign g as غ or ج, an Arabic غ only as itself', () => {
    expect(find('شيكاجو')?.entries[0]?.name).toBe('شيكاغو');
    expect(find('ريجان')?.entries[0]).toMatchObject({ kind: 'family-name', name: 'ريغان' });
    expect(find('المجرب')?.entries.some((entry) => entry.kind === 'country') ?? false).toBe(false);
  });

  it('does not make names of common words', () => {
    for (const word of ['على', 'وزير', 'كبيرا', 'للحج', 'ان', 'انه', 'وكان', 'صديقه', 'بيانا']) {
      expect([word, find(word)?.text ?? null]).toEqual([word, null]);
    }
  });

  it('gives everything that is spelled so', () => {
    expect(kinds('برشلونة').sort()).toEqual(['city', 'club']);
    expect(find('طرابلس')?.entries.map((entry) => entry.link?.iso)).toEqual(['LY', 'LB']);
    expect(find('عمان')?.entries.map((entry) => entry.link?.iso)).toEqual(['OM', 'JO']);
  });

  it('knows acronyms and what they stand for', () => {
    expect(find('الناتو')?.entries[0]).toMatchObject({ name: 'الناتو', acronymOf: 'حلف شمال الأطلسي' });
    expect(find('(أ.ف.ب)')?.text).toBe('أ.ف.ب');
    expect(find('رويترز')?.entries[0]).toMatchObject({ kind: 'agency', ambiguous: false, acronymOf: null });
  });

  it.each([
    ['EG', 360630, 30, 31, 'القاهرة'],
    ['RU', 524901, 55, 37, 'موسكو'],
    ['CN', 1816670, 39, 116, 'بكين'],
    ['US', 4140963, 38, -78, 'واشنطن'],
    ['FR', 2988507, 48, 2, 'باريس'],
    ['GB', 2643743, 51, -1, 'لندن'],
    ['DE', 2950159, 52, 13, 'برلين'],
    ['IQ', 98182, 33, 44, 'بغداد'],
    ['SY', 170654, 33, 36, 'دمشق'],
    ['LB', 276781, 33, 35, 'بيروت'],
    ['SA', 108410, 24, 46, 'الرياض'],
    ['TN', 2464470, 36, 10, 'تونس العاصمة'],
    ['DZ', 2507480, 36, 3, 'الجزائر العاصمة'],
    ['MA', 2538475, 34, -7, 'الرباط'],
    ['SD', 379252, 15, 32, 'الخرطوم'],
    ['YE', 71137, 15, 44, 'صنعاء'],
    ['IR', 112931, 35, 51, 'طهران'],
    ['TR', 323786, 39, 32, 'أنقرة'],
    ['JP', 1850147, 35, 139, 'طوكيو'],
    ['IN', 1261481, 28, 77, 'نيودلهي'],
  ])('links the capital of %s', (iso, geonames, latitude, longitude, name) => {
    const link = find(name)?.entries.find((entry) => entry.kind === 'capital')?.link;
    expect(link).toMatchObject({ iso, geonames });
    expect([Math.floor(link?.latitude ?? 0), Math.floor(link?.longitude ?? 0)]).toEqual([latitude, longitude]);
  });
});

describe('wordEntries', () => {
  it('gives the gender of a name, and none for a name of both', () => {
    expect(wordEntries(wordOf('فاطمة'))[0]).toMatchObject({ kind: 'given-name', gender: 'female', ambiguous: false });
    expect(wordEntries(wordOf('خالد'))[0]).toMatchObject({ kind: 'given-name', gender: 'male', ambiguous: false });
    expect(wordEntries(wordOf('نور'))[0]).toMatchObject({ gender: 'unknown', ambiguous: true });
    expect(wordEntries(wordOf('عبدالله'))[0]).toMatchObject({ name: 'عبد الله', gender: 'male' });
  });

  it('marks names that are words too', () => {
    for (const name of ['أمل', 'سلام', 'علي', 'كريم', 'جميل', 'سعيد', 'منى', 'هدى', 'وسام', 'كريمة']) {
      expect([name, wordEntries(wordOf(name)).every((entry) => entry.ambiguous)]).toEqual([name, true]);
    }
    for (const name of ['البحرين', 'طالبان', 'سليمان', 'محمد']) {
      expect([name, wordEntries(wordOf(name)).some((entry) => entry.ambiguous)]).toEqual([name, false]);
    }
  });

  it('takes no clitics off', () => {
    expect(wordEntries(wordOf('لبكين'))).toEqual([]);
  });
});

describe('demonymOf', () => {
  it.each([
    ['RU', 'male', 'singular', false, 'روسي'],
    ['RU', 'male', 'singular', true, 'الروسي'],
    ['RU', 'female', 'singular', true, 'والروسية'],
    ['RU', 'male', 'plural', true, 'الروس'],
    ['RU', 'male', 'plural', false, 'روسيين'],
    ['FR', 'male', 'plural', true, 'بالفرنسيين'],
    ['US', 'male', 'singular', true, 'للأمريكي'],
    ['US', 'female', 'singular', true, 'الاميركية'],
    ['US', 'female', 'dual', true, 'الأميركيتين'],
    ['EG', 'male', 'dual', false, 'مصريان'],
    ['SA', 'female', 'plural', false, 'سعوديات'],
    ['TR', 'male', 'plural', false, 'أتراك'],
    ['GB', 'male', 'plural', false, 'إنجليز'],
  ])('%s %s %s, definite %s: %s', (iso, gender, number, definite, word) => {
    expect(demonymOf(wordOf(word))).toMatchObject({ iso, gender, number, definite });
  });

  it('gives a people of no one country without a code', () => {
    expect(demonymOf(wordOf('الأوروبي'))).toMatchObject({ iso: null, country: 'أوروبا' });
  });

  it('marks forms that are other words too, and leaves other adjectives alone', () => {
    expect(demonymOf(wordOf('مالي'))).toMatchObject({ iso: 'ML', ambiguous: true });
    expect(demonymOf(wordOf('المالية'))).toMatchObject({ ambiguous: true });
    for (const word of ['وطني', 'بحري', 'سياسي', 'كبير', 'وزاري']) expect(demonymOf(wordOf(word))).toBeNull();
  });

  it('names a country that the places have, for every code', () => {
    const known = new Set(
      rowsOf('places')
        .filter((row) => row[0] === 'country')
        .map((row) => row[1]),
    );
    expect(
      rowsOf('demonyms')
        .map((row) => row[0])
        .filter((iso) => iso !== '-' && !known.has(iso)),
    ).toEqual([]);
  });
});

describe('word lists', () => {
  it('knows months and days of all calendars', () => {
    for (const word of ['يناير', 'والثلاثاء', 'شباط', 'جانفي', 'جويلية', 'غشت', 'شوال', 'بالجمعة', 'اكتوبر']) {
      expect([word, isDateWord(wordOf(word))]).toEqual([word, true]);
    }
    for (const word of ['محمد', 'القاهرة', 'يوم']) expect([word, isDateWord(wordOf(word))]).toEqual([word, false]);
  });

  it('knows common words with article, clitics and endings', () => {
    for (const word of ['وبالحكومة', 'رئيسا', 'الحكومات', 'كبيرة', 'قال', 'وزيرهم', 'أمل']) {
      expect([word, isCommonWord(wordOf(word))]).toEqual([word, true]);
    }
    for (const word of ['خالد', 'شويغو', 'نتنياهو', 'بكين']) {
      expect([word, isCommonWord(wordOf(word))]).toEqual([word, false]);
    }
  });
});
