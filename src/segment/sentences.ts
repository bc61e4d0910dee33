import { checkedText } from '../text/checked.js';
import { span } from '../text/span.js';
import { type View, viewOf } from '../text/view.js';
import type { ParagraphRole, Sentence } from '../types.js';
import { rolesOf } from './roles.js';
import { type Segment, segmentsOf } from './segments.js';

/** The sentences of a view as spans of its text. */
export function sentencesOf(
  view: View,
  segments: readonly Segment[] = segmentsOf(view),
  roles: readonly ParagraphRole[] = rolesOf(view),
): Sentence[] {
  return segments.map(({ first, last, line }) => ({
    ...span(view.text, view.start[first] ?? 0, view.end[last - 1] ?? 0),
    paragraph: line,
    role: roles[line] ?? 'body',
  }));
}

/**
 * Splits a text into sentences, in order; together they cover everything but white space and invisible characters
 * between them. Knows abbreviations, initials, decimals, addresses and closing marks; a line break always ends one.
 *
 * @throws TypeError if `text` is no string.
 * @example
 * segmentSentences('قال د. خالد: نعم. ثم غادر.').length
 * //=> 2
 */
export function segmentSentences(text: string): Sentence[] {
  return sentencesOf(viewOf(checkedText(text)));
}
