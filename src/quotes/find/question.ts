import { keyAt, type Scene } from '../scene.js';

const QUESTIONS = new Set(['كيف', 'لماذا', 'متى', 'أين', 'اين', 'هل', 'ماذا', 'كم', 'لم']);

/** تساءل عما إذا كان, استفسر كيف: the first word of an indirect question, or -1. The particle "whether" is left out. */
export function questionAt(scene: Scene, at: number): number {
  const key = keyAt(scene, at);
  if (/^(?:عما|ما|فيما)$/u.test(key) && /^[\u0625\u0627]\u0630\u0627$/u.test(keyAt(scene, at + 1))) return at + 2;
  if (/^[\u0625\u0627]\u0646$/u.test(key) && /^(?:كان|كانت)$/u.test(keyAt(scene, at + 1))) return at + 1;
  return QUESTIONS.has(key) ? at : -1;
}
