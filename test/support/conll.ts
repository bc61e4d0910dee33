/** A reader of CoNLL-2003 columns with IOB2 labels, which aligns its words with the text. */

export interface ConllName {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface ConllFile {
  readonly sentences: readonly (readonly string[])[];
  readonly names: readonly ConllName[];
}

const HEAD = '-DOCSTART- -X- -X- O\n';
const LABEL = /^(?:O|([BI])-(PER|LOC|ORG))$/;

/** Place of the next word; what a column can't hold was written as U+FFFD. */
function placeOf(word: string, text: string, from: number): number {
  for (let at = from; at + word.length <= text.length; at++) {
    const here = Array.from({ length: word.length }, (_, i) => [word[i] ?? '', text[at + i] ?? ''] as const);
    if (here.every(([own, other]) => own === other || (own === '\ufffd' && /[\s\p{Cc}\p{Cs}]/u.test(other)))) return at;
  }
  throw new Error(`${JSON.stringify(word)} does not stand behind ${from}`);
}

/** Reads one document; throws where a row is not four columns or a label not IOB2. */
export function readConll(columns: string, text: string): ConllFile {
  if (!columns.startsWith(HEAD)) throw new Error('no head');
  const sentences: string[][] = [];
  const names: ConllName[] = [];
  let at = 0;
  for (const block of columns.slice(HEAD.length).split('\n\n')) {
    const rows = block.split('\n').filter((row) => row !== '');
    let inside = '';
    for (const row of rows) {
      const cells = row.split(' ');
      const [word = '', , , label = ''] = cells;
      const [, position, type] = LABEL.exec(label) ?? [];
      if (cells.length !== 4 || word === '' || !LABEL.test(label)) throw new Error(`not a row: ${JSON.stringify(row)}`);
      const start = placeOf(word, text, at);
      at = start + word.length;
      const last = names.at(-1);
      if (position === 'I') {
        if (inside !== type || !last) throw new Error(`IOB2 begins with B: ${row}`);
        names[names.length - 1] = { ...last, end: at };
      }
      if (position === 'B' && type) names.push({ label: type, start, end: at });
      inside = type ?? '';
    }
    if (rows.length > 0) sentences.push(rows);
  }
  return { sentences, names };
}
