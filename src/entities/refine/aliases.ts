import { type Candidate, propose } from '../candidate.js';
import { opensName, quotedEnd } from '../grammar/marks.js';
import type { Scene } from '../scene.js';
import { has } from '../words.js';

const MOST_WORDS = 3;
const SCORE = 0.75;

/** Short names of bodies in brackets or marks behind the long one: منظمة الأغذية والزراعة (الفاو). */
export function aliases(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { type, first, last } of chosen) {
    // "المدار" بـ"…": marks behind a name in marks close it.
    if (type !== 'organization' || opensName(scene, first - 1)) continue;
    const end = quotedEnd(scene, last, MOST_WORDS);
    if (end === last) continue;
    let named = true;
    for (let i = last + 1; i < end - 1; i++) {
      const lexeme = scene.lex[i];
      // ليفربول (الثالثة), تشلسي (المرحلة الثانية): when it plays, or which it is.
      named &&=
        !!lexeme &&
        !has(lexeme.bareSets, 'ordinal') &&
        lexeme.key !== '' &&
        !lexeme.func &&
        !lexeme.verb &&
        !lexeme.noun &&
        !lexeme.demonym;
    }
    if (!named) continue;
    candidates.push(propose(scene, { type, first: last + 1, last: end - 1, score: SCORE, rule: 'organization/alias' }));
  }
  return candidates;
}

/** الشئون and الشؤون. */
const spelled = (key: string): string => key.replace(/\u0626\u0648/gu, '\u0624\u0648');
const LETTERS = /^[وفب]?ل?(?=ال)|^ل(?=ل)|^[وفبل](?=\S{4})/u;
const SHORT = 0.8;
const MOST_MARKED = 4;

/** By first word, what comes behind the heads of the bodies of the text: صوامع الغلال of المؤسسة العامة لصوامع الغلال. */
function tails(scene: Scene, chosen: readonly Candidate[]): Map<string, readonly string[][]> {
  const index = new Map<string, string[][]>();
  for (const { type, first, last } of chosen) {
    if (type !== 'organization' || scene.lex[first]?.noun?.class !== 'body') continue;
    const keys = scene.lex.slice(first, last).map((word) => spelled(word?.key ?? ''));
    for (let i = 1; i < keys.length && i <= MOST_MARKED; i++) {
      const key = keys[i] ?? '';
      for (const begin of new Set([key, key.replace(LETTERS, ''), key.replace(FOR_ALL, 'ال')])) {
        const list = index.get(begin) ?? [];
        if (list.length < MOST_MARKED) list.push([begin, ...keys.slice(i + 1)]);
        index.set(begin, list);
      }
    }
  }
  return index;
}

const FOR_ALL = /^[وف]?لل/u;

/** Bodies that the text names in full, by what comes behind their head, in marks: «الشئون الاجتماعية» of وزارة الشؤون الاجتماعية. */
export function shortened(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  const index = tails(scene, chosen);
  if (index.size === 0) return candidates;
  for (let i = 0; i < scene.view.size; i++) {
    const end = quotedEnd(scene, i, MOST_MARKED);
    if (end === i) continue;
    const keys = scene.lex.slice(i + 1, end - 1).map((word) => spelled(word?.key ?? ''));
    const known = index.get(keys[0] ?? '')?.some((tail) => keys.every((key, at) => key === tail[at]));
    if (!known || (keys.length === 1 && !scene.lex[i + 1]?.article)) continue;
    candidates.push(
      propose(scene, { type: 'organization', first: i + 1, last: end - 1, score: SHORT, rule: 'organization/alias' }),
    );
  }
  return candidates;
}
