/** A reader of brat's standoff format, as strict as brat's own: https://brat.nlplab.org/standoff.html */

export interface BratSpan {
  readonly type: string;
  readonly fragments: readonly (readonly [start: number, end: number])[];
  readonly text: string;
}

export interface BratFile {
  readonly spans: ReadonlyMap<string, BratSpan>;
  readonly relations: readonly { readonly type: string; readonly one: string; readonly other: string }[];
  readonly attributes: readonly { readonly type: string; readonly of: string; readonly value: string | null }[];
  readonly notes: ReadonlyMap<string, string>;
  readonly same: readonly (readonly string[])[];
}

const LINE = /^(?:[TRA#]\d+|\*)\t[^\t]+(?:\t[^\t]*)?$/u;

function spanOf(fields: string, text: string, points: readonly string[]): BratSpan {
  const [, type = '', offsets = ''] = /^([A-Za-z]+) (\d+ \d+(?:;\d+ \d+)*)$/u.exec(fields) ?? [];
  const fragments = offsets.split(';').map((pair) => {
    const [start = Number.NaN, end = Number.NaN] = pair.split(' ').map(Number);
    if (!(start < end && end <= points.length)) throw new Error(`no such fragment: ${fields}`);
    return [start, end] as const;
  });
  const surface = fragments.map(([start, end]) => points.slice(start, end).join('')).join(' ');
  const comparable = surface.replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Cc}/gu, ' ');
  if (comparable !== text) throw new Error(`${fields}: ${JSON.stringify(text)} is not ${JSON.stringify(surface)}`);
  return { type, fragments, text };
}

/** Reads an annotation file beside its text; throws at the first line that isn't as it should be. */
export function readBrat(annotations: string, text: string): BratFile {
  const points = Array.from(text);
  const spans = new Map<string, BratSpan>();
  const relations: BratFile['relations'][number][] = [];
  const attributes: BratFile['attributes'][number][] = [];
  const notes = new Map<string, string>();
  const same: string[][] = [];
  const known = (id = ''): string => {
    if (!spans.has(id)) throw new Error(`no annotation ${id}`);
    return id;
  };
  if (annotations !== '' && !annotations.endsWith('\n')) throw new Error('no line end at the end');
  // As Python's splitlines has it.
  for (const line of annotations.split(/[\n\r\v\f\x1c-\x1e\u0085\u2028\u2029]/u).slice(0, -1)) {
    if (!LINE.test(line)) throw new Error(`not a line of brat: ${JSON.stringify(line)}`);
    const [id = '', fields = '', tail = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, spanOf(fields, tail, points));
    else if (id.startsWith('R')) {
      const [, type = '', one, other] = /^(\w+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(fields) ?? [];
      relations.push({ type, one: known(one), other: known(other) });
    } else if (id.startsWith('A')) {
      const [type = '', of, value] = fields.split(' ');
      attributes.push({ type, of: known(of), value: value ?? null });
    } else if (id.startsWith('#')) notes.set(known(fields.replace('AnnotatorNotes ', '')), tail);
    else same.push(fields.replace('Same ', '').split(' ').map(known));
  }
  return { spans, relations, attributes, notes, same };
}
