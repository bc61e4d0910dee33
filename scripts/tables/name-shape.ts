import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { BUCKETS, LARGEST, SCALE, shapeFeatures, unitOf } from '../../src/entities/shape-features.js';
import { inflect, readNouns } from '../../src/lexicon/noun-forms.js';
import { foldKey } from '../../src/text/word.js';
import { nounRows } from './nouns.js';

const TARGET = 'src/entities/shape.generated.ts';
const ARAB_STATES = new Set('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE'.split(' '));
/** Patterns of nouns and adjectives over a root ف ع ل, with the affixes that written Arabic hangs on them. */
const PATTERNS =
  'فعل فعال فعيل فعول فاعل مفعول مفعل مفعال تفعيل تفاعل تفعل افتعال انفعال استفعال افعال مفاعل مفعل متفاعل مستفعل منفعل مفتعل فواعل فعائل افعل فعلاء فعلى تفاعيل مفاعيل فعالل يفعل تفعل نفعل يفتعل يستفعل تستفعل ينفعل فعلت فعلوا يفعلون تفعلون';
const PREFIXES = ['', '', '', 'و', 'ب', 'ل', 'ف', 'س', 'بال', 'وال', 'لل', 'كال'];
const SUFFIXES = ['', '', '', 'ه', 'ات', 'ي', 'يه', 'ين', 'ون', 'ها', 'هم', 'ا', 'ته', 'هما', 'نا'];
const EPOCHS = 14;
const RATE = 0.12;
const DECAY = 1e-6;
const MOST_PATTERNS = 14;

const rowsOf = (file: string): string[][] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t'))
    : [];

/** A generator of the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function wordsOf(forms: string): string[] {
  return forms
    .replace(/[!=]/gu, '')
    .split(/[|\s-]+/u)
    .filter((word) => word.length > 2 && !word.startsWith('ال') && /^[\u0620-\u064a]+$/u.test(word));
}

function foreignWords(): Set<string> {
  const words = new Set<string>();
  for (const [kind = '', iso = '', , forms = ''] of rowsOf('data/places.tsv')) {
    if (ARAB_STATES.has(iso.slice(0, 2)) || kind === 'water' || kind === 'site' || kind === 'mountain') continue;
    for (const word of wordsOf(forms)) words.add(foldKey(word));
  }
  for (const row of [...rowsOf('data/given-names.tsv'), ...rowsOf('data/family-names.tsv')]) {
    if (!row.includes('arab')) for (const word of wordsOf(row.at(-1) ?? '')) words.add(foldKey(word));
  }
  return words;
}

function nativeWords(random: () => number): Set<string> {
  const words = new Set<string>();
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  for (const form of inflect(readNouns(nounRows())).keys()) words.add(foldKey(form));
  for (const table of ['data/function-words.tsv', 'data/entity-words.tsv', 'data/common-words.tsv']) {
    for (const row of rowsOf(table)) for (const word of wordsOf(row.at(-1) ?? '')) words.add(foldKey(word));
  }
  for (const row of rowsOf('data/given-names.tsv')) {
    if (row.includes('arab')) for (const word of wordsOf(row.at(-1) ?? '')) words.add(foldKey(word));
  }
  const patterns = PATTERNS.split(' ');
  for (const root of (rowsOf('data/roots.tsv')[0]?.[1] ?? '').split(' ')) {
    const [first = '', second = '', third = ''] = foldKey(root.replace(/ء/gu, 'أ'));
    for (let n = 0; n < MOST_PATTERNS; n++) {
      const stem = (pick(patterns) ?? '').replace('ف', first).replace('ع', second).replace('ل', third);
      words.add((pick(PREFIXES) ?? '') + stem + (pick(SUFFIXES) ?? ''));
    }
  }
  return words;
}

/** Logistic regression over hashed runs of letters, by stochastic gradient descent. */
function train(foreign: ReadonlySet<string>, native: ReadonlySet<string>): Float64Array {
  const random = randomFrom(7);
  const examples = [
    ...[...foreign]
      .sort()
      .filter((word) => !native.has(word))
      .map((word) => ({ features: shapeFeatures(word), label: 1 })),
    ...[...native].sort().map((word) => ({ features: shapeFeatures(word), label: 0 })),
  ];
  const weights = new Float64Array(BUCKETS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 3);
    for (let n = 0; n < examples.length; n++) {
      const example = examples[Math.floor(random() * examples.length)];
      if (!example) continue;
      let sum = 0;
      for (const feature of example.features) sum += weights[feature] ?? 0;
      const slope = example.label - 1 / (1 + Math.exp(-sum));
      for (const feature of example.features) {
        weights[feature] = (weights[feature] ?? 0) * (1 - DECAY) + rate * slope;
      }
    }
  }
  return weights;
}

/** Trains the shape of foreign names from the tables and writes its weights, one character each. */
export function build(): void {
  const weights = train(foreignWords(), nativeWords(randomFrom(3)));
  const whole = Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * SCALE))));
  const text = whole.map((weight) => String.fromCharCode(unitOf(weight))).join('');
  writeFileSync(
    TARGET,
    `// Trained from data/*.tsv by npm run tables. Do not edit.\n\nexport const SHAPE_WEIGHTS =\n  '${text}';\n`,
  );
}
