/** When a predicted name stands for a gold source. */
import { bare } from './words.js';

export interface Source {
  readonly name: string;
  readonly aliases: readonly string[];
}

function nameWords(name: string): string[] {
  return bare(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word of the source's full name is in the predicted one: not only a surname or an office. */
export function holdsFullName(predicted: string, source: Source): boolean {
  const given = new Set(nameWords(predicted));
  const name = nameWords(source.name);
  return name.length > 0 && name.every((word) => given.has(word));
}

/** The name or an alias of the source, the name with a title around it, or a part that holds a word of the name. */
export function isSource(predicted: string, source: Source): boolean {
  const given = nameWords(predicted);
  if (given.length === 0) return false;
  const names = [source.name, ...source.aliases].map(nameWords);
  if (names.some((name) => name.join(' ') === given.join(' '))) return true;
  if (holdsFullName(predicted, source)) return true;
  const own = new Set(names[0]);
  if (!given.some((word) => own.has(word))) return false;
  return names.some((name) => given.every((word) => name.includes(word)) && name.length >= given.length);
}
