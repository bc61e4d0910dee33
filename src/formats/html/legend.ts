import type { Words } from './words.js';

/** What the marks mean, shown by the marks themselves. */
export function legendOf(words: Words): string {
  const kinds = Object.entries(words.spoken).map(
    ([kind, name]) => `<li><span class="qawl-quote qawl-${kind}">${name}</span></li>`,
  );
  const types = Object.entries(words.types).map(
    ([type, name]) => `<li><span class="qawl-entity qawl-${type}">${name}</span></li>`,
  );
  const roles = (['cue', 'speaker', 'addressee', 'via'] as const).map(
    (role) => `<li><span class="qawl-${role}">${words[role]}</span></li>`,
  );
  const verbatim = `<li><span class="qawl-quote qawl-mixed"><span class="qawl-verbatim">${words.verbatim}</span></span></li>`;
  const items = [...kinds, verbatim, ...roles, ...types].join('');
  return `<section class="qawl-legend" aria-label="${words.legend}"><h2>${words.legend}</h2><ul>${items}</ul></section>`;
}
