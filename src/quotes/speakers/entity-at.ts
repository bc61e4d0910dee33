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

export function phraseText(scene: Scene, start: number, last: number): string {
  return scene.view.text.slice(start, scene.view.end[last - 1] ?? start);
}

/** The clitic before a word that makes it no subject: ل in للوكالة. */
export function cliticOf(key: string, prefix: number): string {
  if (key.startsWith('لل')) return 'ل';
  return key.slice(0, prefix).replace(/^[\u0648\u0641]/u, '');
}

/** True where nothing is written before the name but و or ف. */
export function isProper(scene: Scene, i: number, entity: Entity): boolean {
  return (scene.view.start[i] ?? 0) === entity.start;
}
