import { HEAD, headOf } from './form-shelves.js';
import type { NounClass } from './nouns.js';

/** A written form of a noun, without article, clitics and pronouns. */
export interface NounForm {
  readonly lemma: string;
  readonly class: NounClass;
  readonly gender: 'male' | 'female';
  readonly number: 'singular' | 'dual' | 'plural';
  readonly anonymous: boolean;
  readonly takesOf: boolean;
  readonly ambiguous: boolean;
}

/** A row of the table: its class, its flags (data/nouns.tsv explains them), its lemma and its broken plurals. */
export interface NounRow {
  readonly class: NounClass;
  readonly flags: string;
  readonly lemma: string;
  readonly plurals: readonly string[];
}

type Number = NounForm['number'];
type Gender = NounForm['gender'];
type Put = (form: string, gender: Gender, number: Number) => void;

const TAA = 'ة';
const OPEN_TAA = 'ت';
const YAA = 'ي';
const ALIF = 'ا';
const HAMZA = 'ء';
const MAQSURA = 'ى';
const DUAL = ['ان', 'ين', 'ي'];
const SOUND_MASCULINE = ['ون', 'ين', 'و', 'ي'];
const SOUND_FEMININE = 'ات';

export function readNouns(text: string): NounRow[] {
  const rows: NounRow[] = [];
  for (const line of text.trim().split('\n')) {
    const [nounClass, flags = '', ...entries] = line.split(' ');
    for (const entry of entries) {
      const [lemma = '', ...plurals] = entry.split('/');
      rows.push({ class: nounClass as NounClass, flags, lemma, plurals });
    }
  }
  return rows;
}

/** خليفة and عمدة are men, for all their ending. */
function genderOf({ flags, lemma }: Pick<NounRow, 'flags' | 'lemma'>): Gender {
  return flags.includes('F') || (lemma.endsWith(TAA) && !flags.includes('M')) ? 'female' : 'male';
}

/** The stem that endings are added to: وزارة → وزارت, مستشفى → مستشفي. */
function beforeEnding(form: string): string {
  if (form.endsWith(TAA)) return form.slice(0, -1) + OPEN_TAA;
  if (form.endsWith(MAQSURA)) return form.slice(0, -1) + YAA;
  return form;
}

function putDual(form: string, gender: Gender, put: Put): void {
  const stem = beforeEnding(form);
  for (const ending of DUAL) put(stem + ending, gender, 'dual');
  if (form.endsWith(TAA)) put(stem + ALIF, gender, 'dual');
}

/** The four case forms of a sound masculine plural; a defective stem loses its yaa before them. */
function putSoundPlural(stem: string, put: Put): void {
  for (const ending of SOUND_MASCULINE) put(stem + ending, 'male', 'plural');
}

function putRow({ flags, lemma, plurals }: NounRow, put: Put): void {
  const gender = genderOf({ flags, lemma });
  const stem = flags.includes('y') ? lemma.slice(0, -1) : lemma;
  if (flags.includes('P')) {
    if (flags.includes('c')) putSoundPlural(lemma.slice(0, -2), put);
    return;
  }
  for (const plural of plurals) put(plural, gender, 'plural');
  if (flags.includes('s')) putSoundPlural(stem, put);
  if (flags.includes('t')) put((lemma.endsWith(TAA) ? lemma.slice(0, -1) : lemma) + SOUND_FEMININE, gender, 'plural');
  if (flags.includes('f')) {
    put(lemma + TAA, 'female', 'singular');
    put(lemma + SOUND_FEMININE, 'female', 'plural');
    putDual(lemma + TAA, 'female', put);
  }
  if (flags.includes('y')) put(stem, gender, 'singular');
  putDual(lemma, gender, put);
  if (!lemma.endsWith(TAA) && !lemma.endsWith(HAMZA)) put(lemma + ALIF, gender, 'singular');
}

/** The letters that the lemma shares with all forms but its broken plurals. */
function stable({ flags, lemma }: NounRow): number {
  if (flags.includes('c')) return lemma.length - SOUND;
  return lemma.length - (flags.includes('y') || lemma.endsWith(TAA) || lemma.endsWith(MAQSURA) ? 1 : 0);
}
/** Letters of the ending of a sound plural, which its row has and its other cases replace. */
const SOUND = 2;

/** The shelves of the forms of a row. */
export function nounHeads(row: NounRow): string[] {
  const forms = stable(row) < HEAD ? [...inflect([row]).keys()] : [row.lemma, ...row.plurals];
  return [...new Set(forms.map(headOf))];
}

/**
 * All written forms of nouns. A form that is a lemma of its own stays that lemma (محافظة is the
 * province, not the woman governor), and a plural with a row of its own keeps it (مسؤولون is a group).
 */
export function inflect(rows: readonly NounRow[]): Map<string, NounForm> {
  const forms = new Map<string, NounForm>();
  const putter = (row: NounRow): Put => {
    const shared = {
      lemma: row.lemma,
      class: row.class,
      anonymous: row.flags.includes('a') || row.class === 'group',
      takesOf: row.flags.includes('o'),
      ambiguous: row.flags.includes('x'),
    };
    return (form, gender, number) => {
      if (!forms.has(form)) forms.set(form, { ...shared, gender, number });
    };
  };
  for (const row of rows) {
    putter(row)(row.lemma, genderOf(row), row.flags.includes('P') ? 'plural' : 'singular');
  }
  for (const row of rows) if (row.flags.includes('P')) putRow(row, putter(row));
  for (const row of rows) if (!row.flags.includes('P')) putRow(row, putter(row));
  return forms;
}
