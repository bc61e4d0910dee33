/** Names and stretches of text by token. */
import type { Entity } from '../../types.js';
import type { Scene } from '../scene.js';

/** The entity whose first word is token `i`. */
export function entityStartingAt(scene: Scene, i: number): Entity | null {
  const index = scene.entityAt[i] ?? -1;
  if (index < 0 || (i > 0 && scene.entityAt[i - 1] === index)) return null;
  return scene.entities[index] ?? null;
}

export function entityEnd(scene: Scene, i: number): number {
  const index = scene.entityAt[i] ?? -1;
  let j = i;
  while (j < scene.view.size && scene.entityAt[j] === index) j++;
  return j;
}

/** One blank between words, however they are written: what somebody is called is no span of the text. */
export const evenly = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text);

/** The words from a code unit to before a token, as somebody is called by them. */
export function phraseText(scene: Scene, start: number, last: number): string {
  return evenly(scene.view.text.slice(start, scene.view.end[last - 1] ?? start));
}

/** A blank that is none of one space. */
const UNEVEN = /[^\S ]|\s{2}/u;

/** The clitic before a word that makes it no subject: ل in للوكالة. */
export function cliticOf(key: string, prefix: number): string {
  if (key.startsWith('لل')) return 'ل';
  return key.slice(0, prefix).replace(/^[\u0648\u0641]/u, '');
}

/** True where nothing is written before the name but و or ف. */
export function isProper(scene: Scene, i: number, entity: Entity): boolean {
  return (scene.view.start[i] ?? 0) === entity.start;
}
