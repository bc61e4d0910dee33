/**
 * Reads the labelled sentences of test/labels:
 *
 *     ## name
 *     text: one or more sentences
 *     cue: the cue of the quotation that is meant, the last one with these words
 *     label: act=… stance=… negated=yes|no gender=male|female|unknown by=… anonymous=yes|no
 *     role: what the text says the speaker is; left out where it says nothing
 *
 * `by` is what a reader decides the gender from: a verb or participle that agrees, a title, a noun, a name, or nothing.
 * Lines before the first `##` are comments.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FIELDS = ['act', 'stance', 'negated', 'gender', 'role', 'anonymous'] as const;
export type Field = (typeof FIELDS)[number];
export const GROUNDS = ['verb', 'title', 'noun', 'name', 'none'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Labelled {
  /** `group/name`. */
  readonly id: string;
  readonly text: string;
  readonly cue: string;
  readonly by: Ground;
  readonly fields: Readonly<Record<Field, string>>;
}

/** What stands for a field that is null. */
export const NOTHING = '-';

function groundOf(given: string | undefined, id: string): Ground {
  const found = GROUNDS.find((ground) => ground === given);
  if (!found) throw new Error(`${id}: by is ${given ?? 'missing'}, not ${GROUNDS.join(', ')}`);
  return found;
}

function readBlock(group: string, block: string): Labelled {
  const [name = '', ...lines] = block.trim().split('\n');
  const id = `${group}/${name.trim()}`;
  const values = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const labels = new Map((values.get('label') ?? '').split(' ').map((pair) => pair.split('=') as [string, string]));
  labels.set('role', values.get('role') ?? NOTHING);
  const field = (key: Field): string => {
    const value = labels.get(key);
    if (value === undefined) throw new Error(`${id}: ${key} is missing`);
    return value;
  };
  return {
    id,
    text: values.get('text') ?? '',
    cue: values.get('cue') ?? '',
    by: groundOf(labels.get('by'), id),
    fields: {
      act: field('act'),
      stance: field('stance'),
      negated: field('negated'),
      gender: field('gender'),
      role: field('role'),
      anonymous: field('anonymous'),
    },
  };
}

/** All labelled sentences of a folder, file by file. */
export function readLabels(folder: string): readonly Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const [, ...blocks] = `\n${readFileSync(join(folder, file), 'utf8')}`.split('\n## ');
      return blocks.map((block) => readBlock(file.slice(0, -'.txt'.length), block));
    });
}
