/**
 * Cases as text files: one field a line, the Arabic last on its line.
 *
 *     ## name of the case
 *     why: what it guards
 *     text: a paragraph (several lines are several paragraphs; \uXXXX stands for a character that cannot be seen)
 *     say: direct, indirect or mixed        a quotation that must come out; a case without one expects none
 *     who: its speaker's name               left out where no speaker can be known
 *     cue: its cue                          left out where there is none
 *     content: what was said                one line a piece
 *     to, via, within, how, gender, anonymous, stance, act, role: checked where they are given
 */
import { readdirSync, readFileSync } from 'node:fs';

/** The fields of a quotation that are only compared where a case names them. */
export const OPTIONAL = ['to', 'via', 'within', 'how', 'gender', 'anonymous', 'stance', 'act', 'role'] as const;
export type Optional = (typeof OPTIONAL)[number];

export interface ExpectedQuote {
  readonly kind: string;
  readonly who: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly optional: Readonly<Partial<Record<Optional, string>>>;
}

export interface Case {
  readonly group: string;
  readonly name: string;
  readonly why: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
}

const LINE = /^(\w+): ?(.*)$/u;

function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

type Field = readonly [key: string, value: string];

function fieldOf(line: string, where: string): Field {
  const match = LINE.exec(line);
  if (!match) throw new Error(`${where}: not a field: ${line}`);
  return [match[1] ?? '', unescaped(match[2] ?? '')];
}

function quoteOf(fields: readonly Field[], where: string): ExpectedQuote {
  const known = new Set<string>(['say', 'who', 'cue', 'content', ...OPTIONAL]);
  const stranger = fields.find(([key]) => !known.has(key));
  if (stranger) throw new Error(`${where}: unknown field ${stranger[0]}`);
  const one = (key: string): string => fields.find(([other]) => other === key)?.[1] ?? '';
  const content = fields.filter(([key]) => key === 'content').map(([, value]) => value);
  if (content.length === 0) throw new Error(`${where}: a quotation without content`);
  const optional = Object.fromEntries(fields.filter(([key]) => OPTIONAL.some((name) => name === key)));
  return { kind: one('say'), who: one('who'), cue: one('cue'), content, optional };
}

function caseOf(group: string, block: string): Case {
  const [name = '', ...lines] = block.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
  const where = `${group}/${name}`;
  const fields = lines.map((line) => fieldOf(line, where));
  const firsts = fields.flatMap(([key], at) => (key === 'say' ? [at] : []));
  const head = fields.slice(0, firsts[0] ?? fields.length);
  const of = (wanted: string): string[] => head.filter(([key]) => key === wanted).map(([, value]) => value);
  if (of('text').length === 0 || of('why').length !== 1) throw new Error(`${where}: needs a why and a text`);
  return {
    group,
    name,
    why: of('why')[0] ?? '',
    text: of('text').join('\n'),
    quotes: firsts.map((at, index) => quoteOf(fields.slice(at, firsts[index + 1]), where)),
  };
}

/** The cases of one file. */
export function parseCases(group: string, source: string): Case[] {
  return source
    .split(/^## /mu)
    .slice(1)
    .map((block) => caseOf(group, block));
}

/** All cases of a folder: `GROUP.txt` holds the cases of a group. */
export function readCases(folder: URL): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseCases(file.slice(0, -'.txt'.length), readFileSync(new URL(file, folder), 'utf8')));
}
