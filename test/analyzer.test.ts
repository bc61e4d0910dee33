import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, extractPeople } from '../src/index.js';
import type { Entity } from '../src/types.js';
import { faultsOf } from './support/invariants.js';
import { articles } from './support/texts.js';

const texts = (entities: readonly Entity[]): string[] => entities.map(({ text }) => text);
const ruled = (entities: readonly Entity[]): string[] => entities.map(({ text, rule }) => `${rule} ${text}`);

const ZAYD = 'زيد الهلالي';
const NASAMAT = 'نسمات درويش';
const WINDS = 'مؤسسة الرياح الأربع';

describe('own names', () => {
  const own = createAnalyzer({
    people: [
      { name: ZAYD, aliases: ['أبو ماجد'] },
      { name: NASAMAT, aliases: ['نسمات'], gender: 'female' },
      'فلتان بن زعطوط',
    ],
    places: [{ name: 'وادي القوافل', link: { iso: 'SA-01', latitude: 24.5 } }],
    organizations: [{ name: WINDS, aliases: ['الرياح'] }],
  });

  it('are found with their type and rule, and nothing is surer', () => {
    const text = 'زار فلتان بن زعطوط وادي القوافل برفقة مؤسسة الرياح الأربع';
    const entities = own.extractEntities(text);
    expect(ruled(entities)).toEqual([
      'person/own فلتان بن زعطوط',
      'place/own وادي القوافل',
      'organization/own مؤسسة الرياح الأربع',
    ]);
    expect(entities.every(({ confidence }) => confidence === 1)).toBe(true);
    expect(texts(own.extractPeople(text))).toEqual(['فلتان بن زعطوط']);
    expect(texts(own.extractPlaces(text))).toEqual(['وادي القوافل']);
    expect(texts(own.extractOrganizations(text))).toEqual([WINDS]);
  });

  it('share the citation form and the chain of their aliases', () => {
    const { entities } = own.analyze('وصل أبو ماجد أمس. والتقى زيد الهلالي نسمات درويش، ثم سافر أبو ماجد وبقيت نسمات.');
    expect(entities.map(({ name, chain }) => `${chain} ${name}`)).toEqual([
      `0 ${ZAYD}`,
      `0 ${ZAYD}`,
      `1 ${NASAMAT}`,
      `0 ${ZAYD}`,
      `1 ${NASAMAT}`,
    ]);
  });

  it('are links for places, completed with null', () => {
    expect(own.extractPlaces('في وادي القوافل')[0]?.link).toEqual({
      iso: 'SA-01',
      geonames: null,
      latitude: 24.5,
      longitude: null,
    });
  });

  it.each([
    ['wa', 'وزيد الهلالي', 'زيد الهلالي'],
    ['li', 'لزيد الهلالي', 'زيد الهلالي'],
    ['fa and bi', 'فبزيد الهلالي', 'زيد الهلالي'],
    ['li and the article', 'للرياح', 'لرياح'],
    ['wa, li and the article', 'وللرياح', 'لرياح'],
    ['ka and the article', 'كالرياح', 'الرياح'],
    ['a clitic with its vowel', 'وَزيد الهلالي', 'زيد الهلالي'],
    ['vowels and tatweel', 'زَيْد الهـلالي', 'زَيْد الهـلالي'],
  ])('stand behind clitics: %s', (_, text, name) => {
    const document = own.analyze(text);
    expect(texts(document.entities)).toEqual([name]);
    expect(faultsOf(text, document)).toEqual([]);
  });

  it('are cited in full behind clitics', () => {
    expect(own.extractEntities('للرياح')[0]?.name).toBe(WINDS);
  });

  it('do not run over the end of a line', () => {
    expect(texts(own.extractPeople('زيد\nالهلالي'))).not.toContain('زيد\nالهلالي');
  });

  it('take the title that stands before them, and give it to the speaker', () => {
    const { entities, quotes } = own.analyze('وقال المدير فلتان بن زعطوط إن المخازن امتلأت.');
    expect(entities[0]?.title?.text).toBe('المدير');
    expect(quotes[0]?.speaker).toMatchObject({ name: 'فلتان بن زعطوط', role: 'المدير', how: 'named' });
  });

  it('say the gender of their bearer, which decides who a dropped subject is', () => {
    const { quotes } = own.analyze('قال زيد الهلالي إن نسمات درويش ستأتي. وأضافت أن الطريق طويل.');
    expect(quotes[1]?.speaker).toMatchObject({ name: NASAMAT, gender: 'female', how: 'dropped' });
  });

  it('stand in the titles of works too', () => {
    expect(texts(own.extractPeople('فيلم زيد الهلالي'))).toEqual([ZAYD]);
  });

  it('change nothing for those who have not brought them', () => {
    const text = 'وصل أبو ماجد إلى وادي القوافل';
    const before = JSON.stringify(analyze(text));
    own.analyze(text);
    createAnalyzer({ people: ['وصل'] }).analyze(text);
    expect(JSON.stringify(analyze(text))).toBe(before);
    expect(extractPeople(text).some(({ rule }) => rule === 'person/own')).toBe(false);
  });
});

describe('of several names', () => {
  it('an own one wins over everything that lies over it', () => {
    const text = 'وصل الوفد إلى الولايات المتحدة';
    expect(ruled(analyze(text).entities)).toEqual(['place/gazetteer الولايات المتحدة']);
    const own = createAnalyzer({ organizations: ['المتحدة'] });
    expect(ruled(own.extractEntities(text))).toEqual(['organization/own المتحدة']);
  });

  it('an own one has the type that its owner says', () => {
    const own = createAnalyzer({ people: ['بكين'] });
    expect(ruled(own.extractEntities('في بكين'))).toEqual(['person/own بكين']);
  });

  it('the longest counts', () => {
    const own = createAnalyzer({ people: ['سرحان', 'سرحان الوادي', 'الوادي الكبير', 'سرحان الوادي الكبير الأول'] });
    expect(texts(own.extractPeople('سرحان الوادي الكبير'))).toEqual(['سرحان الوادي']);
    expect(texts(own.extractPeople('سرحان الوادي الكبير الأول'))).toEqual(['سرحان الوادي الكبير الأول']);
  });

  it('one that is spelled exactly so counts before one that is not', () => {
    const own = createAnalyzer({
      people: [
        { name: 'first', aliases: ['ازهر'] },
        { name: 'second', aliases: ['أزهر'] },
      ],
    });
    expect(own.extractPeople('جاء أزهر').map(({ name }) => name)).toEqual(['second']);
    expect(own.extractPeople('جاء ازهر').map(({ name }) => name)).toEqual(['first']);
  });

  it('the first of two alike counts', () => {
    const own = createAnalyzer({ people: ['الميزان'], organizations: ['الميزان'] });
    expect(ruled(own.extractEntities('الميزان'))).toEqual(['person/own الميزان']);
  });

  it('two that are alike in part stay two', () => {
    const own = createAnalyzer({ people: ['سرحان الوادي', 'سرحان الوادي الكبير'] });
    const found = own.extractPeople('التقى سرحان الوادي الكبير سرحان الوادي');
    expect(found.map(({ name, chain }) => `${chain} ${name}`)).toEqual(['0 سرحان الوادي الكبير', '1 سرحان الوادي']);
  });
});

describe('spelling', () => {
  const own = createAnalyzer({ people: ['أُسامة القيروانى', 'علي صالح', 'علي', 'زير'] });

  it('is compared without hamzas, vowels, ى and ة where nothing is spelled so', () => {
    expect(texts(own.extractPeople('اسامه القيرواني'))).toEqual(['اسامه القيرواني']);
  });

  it('makes no name of another word', () => {
    expect(texts(own.extractPeople('على صالح'))).not.toContain('على صالح');
    expect(texts(own.extractPeople('على'))).toEqual([]);
    expect(texts(own.extractPeople('وزير'))).toEqual([]);
  });

  it('of names with marks, digits and foreign letters is that of the text', () => {
    const marked = createAnalyzer({ organizations: ['كوك-لينارد', 'أ.ف.ب', 'قناة 24', 'iPhone', '  فرقة   الشمس '] });
    const text = 'كوك-لينارد، أ.ف.ب، قناة 24، iPhone، فرقة الشمس';
    expect(texts(marked.extractOrganizations(text))).toEqual([
      'كوك-لينارد',
      'أ.ف.ب',
      'قناة 24',
      'iPhone',
      'فرقة الشمس',
    ]);
  });
});

describe('own titles', () => {
  const own = createAnalyzer({
    titles: ['خولي', { title: 'قهرمانة', gender: 'female' }, { title: 'شهبندر', plural: 'شهبندرات' }, 'همهمة'],
  });

  it.each([
    ['وقال الخولي إن القمح نفد.', 'الخولي', 'male'],
    ['وقالت القهرمانة إن القمح نفد.', 'القهرمانة', 'female'],
    ['وقالت خولية المزرعة إن القمح نفد.', 'خولية المزرعة', 'female'],
    ['وقال الهمهمة إن القمح نفد.', 'الهمهمة', 'male'],
  ])('speak: %s', (text, name, gender) => {
    expect(own.extractQuotes(text)[0]?.speaker).toMatchObject({ name, gender });
  });

  it('announce a name, and stand for it later', () => {
    const { entities, quotes } = own.analyze('قال الخولي جرير الشمري إن القمح نفد. وأكد الخولي أن المطر قريب.');
    expect(entities[0]).toMatchObject({ text: 'جرير الشمري', title: { text: 'الخولي' } });
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['جرير الشمري', 'جرير الشمري']);
    expect(quotes[1]?.speaker).toMatchObject({ how: 'description', role: 'الخولي', gender: 'male' });
  });
});

describe('own cues', () => {
  const own = createAnalyzer({
    cues: [
      'شقلب',
      { verb: 'صاح', present: 'يصيح', act: 'demand' },
      { verb: 'قرطم', act: 'claim', stance: 'neutral', frames: ['bi-an'] },
      { verb: 'قرقش', forms: ['قرقشت', 'نقرقش', 'مقرقشا'] },
    ],
  });
  const cueIn = (text: string) => own.extractQuotes(text)[0]?.cue ?? null;

  it('report in all their forms', () => {
    expect(cueIn('شقلب المدير: "لن أحضر معكم غدا"')).toMatchObject({ text: 'شقلب', lemma: 'شقلب', act: 'say' });
    expect(cueIn('وشقلبت الوزيرة: "لن أحضر معكم غدا"')).toMatchObject({ text: 'شقلبت', lemma: 'شقلب' });
    expect(cueIn('ويشقلب المدير بأن الباب مغلق')).toMatchObject({ text: 'يشقلب' });
    expect(cueIn('وصيح المدير بأن الباب مغلق')?.lemma).not.toBe('شقلب');
  });

  it('have the act that is given, and its stance', () => {
    expect(cueIn('وتصيح الوزيرة: "افتحوا لنا الباب الآن"')).toMatchObject({
      lemma: 'صاح',
      act: 'demand',
      stance: 'demanding',
    });
    expect(cueIn('وقرطم المدير بأن الباب مغلق')).toMatchObject({ act: 'claim', stance: 'neutral' });
  });

  it('take what their frames say', () => {
    expect(cueIn('شقلب المدير "الباب مغلق اليوم يا سادة".')?.lemma).toBe('شقلب');
    expect(cueIn('قرطم المدير "الباب مغلق اليوم يا سادة".')?.lemma).not.toBe('قرطم');
    expect(cueIn('وقرطم المدير بأن الباب مغلق')?.lemma).toBe('قرطم');
    expect(cueIn('وقرطم المدير إلى أن الباب مغلق')?.lemma).not.toBe('قرطم');
  });

  it('may be given form by form', () => {
    expect(cueIn('وقرقشت الوزيرة بأن الباب مغلق')).toMatchObject({ text: 'قرقشت', lemma: 'قرقش' });
    expect(cueIn('وقرقش الوزير بأن الباب مغلق')).toMatchObject({ text: 'قرقش' });
    expect(cueIn('ويقرقش الوزير بأن الباب مغلق')).toBeNull();
  });

  it('agree with their subject', () => {
    const { quotes } = own.analyze('وصل زيد الهلالي ومعه الوزيرة هدى سالم. وشقلبت: "لن نبقى هنا طويلا".');
    expect(quotes[0]?.speaker?.name).toBe('هدى سالم');
  });

  it('are nothing to those who have not brought them', () => {
    expect(analyze('شقلب المدير "الباب مغلق اليوم يا سادة".').quotes).toEqual([]);
  });
});

describe('without anything of its own', () => {
  it.each(articles)('an analyzer reads %s as the library does', (_, text) => {
    expect(createAnalyzer().analyze(text)).toEqual(analyze(text));
    expect(createAnalyzer({ people: [], cues: [] }).extractQuotes(text)).toEqual(analyze(text).quotes);
  });
});

describe('what is wrong is named', () => {
  const wrong: readonly (readonly [options: unknown, type: ErrorConstructor, message: string])[] = [
    [null, TypeError, 'options must be an object, got null'],
    [[], TypeError, 'options must be an object, got an array'],
    ['people', TypeError, 'options must be an object, got string'],
    [{ persons: [] }, RangeError, 'unknown key "persons" in options; known are people, places'],
    [{ people: 'x' }, TypeError, 'people must be an array, got string'],
    [{ people: [7] }, TypeError, 'people[0] must be a string or an object, got 7'],
    [{ people: ['a', null] }, TypeError, 'people[1] must be a string or an object, got null'],
    [{ people: [''] }, RangeError, 'people[0] must not be empty, got ""'],
    [{ people: [{}] }, TypeError, 'people[0].name must be a string, got undefined'],
    [{ people: [{ name: ' ' }] }, RangeError, 'people[0].name must not be empty, got " "'],
    [{ people: [{ name: 'x', alias: [] }] }, RangeError, 'unknown key "alias" in people[0]'],
    [{ people: [{ name: 'x', aliases: 'y' }] }, TypeError, 'people[0].aliases must be an array, got string'],
    [{ people: [{ name: 'x', aliases: ['y', 3] }] }, TypeError, 'people[0].aliases[1] must be a string, got number'],
    [{ people: [{ name: 'x', gender: 'man' }] }, RangeError, 'people[0].gender must be one of male, female'],
    [{ people: [{ name: 'x', link: {} }] }, RangeError, 'unknown key "link" in people[0]'],
    [{ people: ['\u200f'] }, RangeError, 'a name must be words on one line'],
    [{ people: ['--'] }, RangeError, 'a name must be words on one line, got "--"'],
    [{ people: ['a\nb'] }, RangeError, 'a name must be words on one line, got "a\\nb"'],
    [{ people: ['a '.repeat(33)] }, RangeError, 'a name has at most 32 words'],
    [{ places: [{ name: 'x', gender: 'male' }] }, RangeError, 'unknown key "gender" in places[0]'],
    [{ places: [{ name: 'x', link: { iso: 'sa' } }] }, RangeError, 'places[0].link.iso must be a code of ISO 3166'],
    [{ places: [{ name: 'x', link: { latitude: 91 } }] }, RangeError, 'places[0].link.latitude must be a number from'],
    [{ places: [{ name: 'x', link: { geonames: '1' } }] }, TypeError, 'places[0].link.geonames must be a number'],
    [
      { places: [{ name: 'x', link: { geonames: 1.5 } }] },
      RangeError,
      'places[0].link.geonames must be a whole number',
    ],
    [{ titles: ['كبير الطهاة'] }, RangeError, 'titles[0] must be one word'],
    [{ titles: ['العمدة'] }, RangeError, 'titles[0] must be written without article'],
    [{ titles: [{ title: 'خولي', gender: 'unknown' }] }, RangeError, 'titles[0].gender must be one of male, female'],
    [{ cues: ['قال'] }, RangeError, 'leaves its present open'],
    [{ cues: ['كتاب'] }, RangeError, 'no regular verb is written "كتاب": give its forms'],
    [{ cues: [{ verb: 'زمجر', act: 'roar' }] }, RangeError, 'cues[0].act must be one of say, add'],
    [{ cues: [{ verb: 'زمجر', stance: 'wild' }] }, RangeError, 'cues[0].stance must be one of neutral'],
    [{ cues: [{ verb: 'زمجر', frames: ['an', 'anna'] }] }, RangeError, 'cues[0].frames[1] must be one of an, bi-an'],
    [{ cues: [{ verb: 'زمجر', forms: 'زمجرت' }] }, TypeError, 'cues[0].forms must be an array'],
    [{ cues: [{ verb: 'زمجر بقوة' }] }, RangeError, 'cues[0].verb must be one word'],
  ];

  it.each(wrong)('%j', (options, type, message) => {
    const call = (): unknown => Reflect.apply(createAnalyzer, undefined, [options]);
    expect(call).toThrow(type);
    expect(call).toThrow(message);
  });

  it('in what is read too', () => {
    const { analyze: read, extractPeople: people } = createAnalyzer({ people: [ZAYD] });
    expect(() => Reflect.apply(read, undefined, [7])).toThrow('text must be a string, got number');
    expect(() => people('', { minConfidence: 2 })).toThrow('options.minConfidence must be a number from 0 to 1, got 2');
  });
});

/** Time of this process, not of the clock. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('many names', () => {
  const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهي';
  /** Names of three words, no two alike. */
  function namesOf(count: number): string[] {
    const word = (n: number): string => [n, n * 7, n * 31, n * 101].map((k) => LETTERS[k % LETTERS.length]).join('');
    return Array.from({ length: count }, (_, n) => `${word(n % 97)} ${word((n >> 6) % 211)} ${word(n)}${word(n >> 9)}`);
  }

  it('are made ready in time, and found', () => {
    const names = namesOf(100_000);
    let own = createAnalyzer();
    // A second without others at work on the machine.
    expect(cpu(() => (own = createAnalyzer({ people: names })))).toBeLessThan(4_000);
    for (const name of [names[0], names[50_000], names[99_999]]) {
      expect(texts(own.extractPeople(`حضر ${name} المعرض`))).toContain(name);
    }
  });

  it('are looked for in time that grows with the text alone', () => {
    const first = 'سرحان';
    const many = Array.from({ length: 20_000 }, (_, n) => `${first} ${namesOf(1)[0]} ${n}`);
    const long = [...Array.from({ length: 31 }, () => first), 'الوادي'].join(' ');
    const own = createAnalyzer({ people: [...many, long] });
    const text = `${first} `.repeat(20_000);
    expect(cpu(() => own.extractEntities(text))).toBeLessThan(10_000);
  });
});
