/** Runs one finder of quotations on a text and tells what it proposes in words. */
import { expect, it } from 'vitest';
import { entitiesOf } from '../../src/entities/entities.js';
import type { Draft } from '../../src/quotes/draft.js';
import { type Scene, sceneOf } from '../../src/quotes/scene.js';
import { rolesOf } from '../../src/segment/roles.js';
import { segmentsOf } from '../../src/segment/segments.js';
import { viewOf, WORD } from '../../src/text/view.js';

export type Finder = (scene: Scene) => readonly Draft[];

/** A proposal: its cue, its subject as it stands there, and the first word of its content; '-' for none. */
export type Proposal = readonly [cue: string, subject: string, opens: string];

/** What a finder proposes for a text, in order. */
export function proposals(find: Finder, text: string): Proposal[] {
  const view = viewOf(text);
  const scene = sceneOf(view, segmentsOf(view), rolesOf(view), entitiesOf(view));
  const slice = (first: number, last: number): string => text.slice(view.start[first], view.end[last - 1]);
  const firstWord = (first: number, last: number): string => {
    let at = first;
    while (at < last && view.kind[at] !== WORD) at++;
    return slice(at, at + 1);
  };
  return find(scene).map(({ cue, subject, content }) => [
    cue ? slice(cue.first, cue.last).slice(cue.prefix) : '-',
    subject ? text.slice(subject.start, subject.end) : '-',
    content[0] ? firstWord(content[0].first, content[0].last) : '-',
  ]);
}

/** Blocks of four lines: a text, its cue, its subject and the first word of its content. */
export function examples(block: string): (readonly [text: string, proposal: Proposal])[] {
  const lines = linesOf(block);
  return Array.from({ length: lines.length / 4 }, (_, at) => {
    const [text = '', cue = '', subject = '', opens = ''] = lines.slice(at * 4, at * 4 + 4);
    return [text, [cue, subject, opens]];
  });
}

/** The lines of a block, one case a line: Arabic literals side by side are shown in the wrong order. */
export function linesOf(block: string): string[] {
  return block.trim().split(/\n\s*/u);
}

/** What a finder must propose: blocks of four lines, as `examples` reads them. */
export function itFinds(find: Finder, block: string): void {
  it.each(examples(block))('finds %s', (text, proposal) => {
    expect(proposals(find, text)).toEqual([proposal]);
  });
}

/** What only looks like the construction of a finder: a text a line. */
export function itLeaves(find: Finder, block: string): void {
  it.each(linesOf(block))('leaves %s', (text) => {
    expect(proposals(find, text)).toEqual([]);
  });
}
