import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/entities/candidate.js';
import { VETOES, vetoOf } from '../../src/entities/refine/veto/veto.js';
import { sceneOf } from '../../src/entities/scene.js';
import { viewOf } from '../../src/text/view.js';
import type { EntityType } from '../../src/types.js';

/** An example of three lines: the rule and what the words are taken for, the text, and the words. */
const EXAMPLES = readFileSync(new URL('vetoes.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [head = '', text = '', words = ''] = block.split('\n');
    const { not, rule, type } = /^(?<not>not )?(?<rule>\S+) (?<type>\S+)$/u.exec(head)?.groups ?? {};
    return { fires: not === undefined, rule: rule ?? '', type: type as EntityType, text, words };
  });

/** The words of the text as the model would name them. */
function candidateOf(text: string, words: string, type: EntityType): Candidate {
  const { start, end } = viewOf(text);
  const from = text.indexOf(words);
  const to = from + words.length;
  const first = end.findIndex((at) => at > from);
  const behind = start.findIndex((at) => at >= to);
  const last = behind < 0 ? start.length : behind;
  return { type, first, last, start: from, end: to, score: 1, rule: `${type}/model`, title: null, entry: null };
}

describe('what the model names against the grammar', () => {
  it.each(EXAMPLES.filter(({ fires }) => fires))('$rule: $words', ({ rule, type, text, words }) => {
    expect(vetoOf(sceneOf(viewOf(text)), candidateOf(text, words, type))).toBe(rule);
  });

  it.each(EXAMPLES.filter(({ fires }) => !fires))('not $rule: $words', ({ rule, type, text, words }) => {
    expect(vetoOf(sceneOf(viewOf(text)), candidateOf(text, words, type))).not.toBe(rule);
  });

  it.each(VETOES)('$rule has examples of the types it is asked of', ({ rule, types }) => {
    const shown = EXAMPLES.filter((example) => example.rule === rule && types.includes(example.type));
    expect(shown.map(({ fires }) => fires)).toEqual([true, false]);
  });
});
