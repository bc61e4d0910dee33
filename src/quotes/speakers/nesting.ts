import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** Where a quotation stands in the text: its cue, or its content where it has none. */
export function position(draft: Draft): number {
  return draft.cue?.first ?? draft.content[0]?.first ?? 0;
}

/** By token, how many contents hold it. */
export function depthOf(scene: Scene, drafts: readonly Draft[]): Int32Array {
  const depth = new Int32Array(scene.view.size + 1);
  for (const draft of drafts) {
    if (draft.rule.startsWith('according')) continue;
    for (const { first, last } of draft.content) {
      depth[first] = (depth[first] ?? 0) + 1;
      depth[last] = (depth[last] ?? 0) - 1;
    }
  }
  for (let i = 1; i < depth.length; i++) depth[i] = (depth[i] ?? 0) + (depth[i - 1] ?? 0);
  return depth;
}

function closeBefore(open: { readonly last: number }[], at: number): void {
  while (open.length > 0 && (open[open.length - 1]?.last ?? 0) <= at) open.pop();
}

/** By draft, the index of the innermost draft in whose content its cue stands, or -1. */
export function holdersOf(drafts: readonly Draft[]): Int32Array {
  const holders = new Int32Array(drafts.length).fill(-1);
  const contents = drafts
    .flatMap((draft, index) => draft.content.map((range) => ({ index, first: range.first, last: range.last })))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const order = drafts.map((draft, index) => ({ index, at: position(draft) })).sort((a, b) => a.at - b.at);
  const open: { index: number; last: number }[] = [];
  let next = 0;
  for (const { index, at } of order) {
    for (let content = contents[next]; content && content.first <= at; content = contents[++next]) {
      // What has closed goes before another lies on it, or it would be passed again and again.
      closeBefore(open, content.first);
      open.push(content);
    }
    closeBefore(open, at);
    for (let i = open.length - 1; i >= 0; i--) {
      const content = open[i];
      if (!content || content.index === index || content.last <= at) continue;
      holders[index] = content.index;
      break;
    }
  }
  return holders;
}
