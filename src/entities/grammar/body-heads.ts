import type { Noun } from '../../lexicon/nouns.js';
import type { Lexeme } from '../lexeme.js';
import { type Scene, sameLine } from '../scene.js';

/** A generic head that may begin the name of a body. */
export interface Head {
  /** Its token. */
  readonly at: number;
  readonly noun: Noun;
  /** It makes a name with any definite noun behind it: وزارة. */
  readonly strong: boolean;
  /** How many heads stand around this one. */
  readonly depth: number;
}

/** No name of a body is longer: الجمعية المغربية لحماية المستهلك والدفاع عن حقوقه has nine. */
export const LONGEST = 12;
/** Lexeme.name of an unknown word that may be a name. */
export const UNKNOWN = 0.2;
/** ل before a complement. */
export const LAM = /^(?:لل|ل)/u;
/** Titles in the names of bodies that bear a person's name: مستشفى الملك فيصل. */
export const HUMAN_HEADS = new Set([
  'الملك',
  'الأمير',
  'الأميرة',
  'الشيخ',
  'الإمام',
  'الشهيد',
  'السلطان',
  'الرئيس',
  'القديس',
  'سيدي',
  'الدكتور',
]);

/** Heads that with a proper name mean its managers and rooms. */
export const OFFICES = new Set([
  'قسم',
  'فرع',
  'غرفة',
  'مصنع',
  'معمل',
  'دور',
  'متجر',
  'مكتب',
  'قيادة',
  'رئاسة',
  'إدارة',
  'بعثة',
  'وحدة',
  'سرية',
  'خلية',
]);
/** What the courts of a city judge: محكمة جنايات القاهرة, محكمة استئناف بيروت. */
const MATTERS = /^(?:جنح|جنايات|جناح|استئناف|أسرة|بداية|صلح|تمييز|قضاء)$/u;
export const OF_MATTERS: ReadonlyMap<string, RegExp> = new Map([
  ['محكمة', MATTERS],
  ['غرفة', /^(?:تجارة|صناعة)$/u],
]);

/** The lexeme of a token that stands in the line of the head. */
export const lexAt = (scene: Scene, head: number, i: number): Lexeme | null =>
  sameLine(scene, head, i) ? (scene.lex[i] ?? null) : null;
