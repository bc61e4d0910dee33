/**
 * What the reader of noun phrases makes of a text, in lines:
 *
 *     text: قال وزير النقل سامي رشيد في بيان للصحيفة إن
 *     phrase: person male singular definite named: وزير النقل سامي رشيد
 *     name: سامي رشيد
 *     role: وزير النقل
 *     phrase: unnamed male singular indefinite: بيان
 *     governed: في
 *
 * A line `phrase` for each phrase behind the first word: type, gender, number, definite or not, then what is not always so
 * (`named` by an entity, `anonymous`), and the phrase as it stands there. `name` and `role` follow where they are other
 * words, `governed` where a preposition, a relative or the ending of an object governs it, `near` where the preposition stands right before.
 */
import { readFileSync } from 'node:fs';
import { entitiesOf } from '../../src/entities/entities.js';
import { sceneOf } from '../../src/quotes/scene.js';
import { type Complement, complements } from '../../src/quotes/speakers/subject.js';
import { rolesOf } from '../../src/segment/roles.js';
import { segmentsOf } from '../../src/segment/segments.js';
import { viewOf } from '../../src/text/view.js';

export interface Phrases {
  readonly text: string;
  readonly lines: readonly string[];
}

function linesOf(text: string, { mention, governor, direct }: Complement): string[] {
  const here = text.slice(mention.start, mention.end);
  const flags = [
    mention.definite ? 'definite' : 'indefinite',
    mention.entity && 'named',
    mention.anonymous && 'anonymous',
  ];
  const words = [mention.type, mention.gender, mention.number, ...flags].filter((word) => typeof word === 'string');
  return [
    `phrase: ${words.join(' ')}: ${here}`,
    ...(mention.name === here ? [] : [`name: ${mention.name}`]),
    ...(mention.role === null || mention.role === here ? [] : [`role: ${mention.role}`]),
    ...(governor === '' ? [] : [`${direct ? 'near' : 'governed'}: ${governor}`]),
  ];
}

export function readPhrases({ text }: Phrases): Phrases {
  const view = viewOf(text);
  const scene = sceneOf(view, segmentsOf(view), rolesOf(view), entitiesOf(view));
  return { text, lines: complements(scene, { first: 1, last: view.size }).flatMap((part) => linesOf(text, part)) };
}

/** The blocks of a file, between blank lines; a line that begins with # is a remark. */
export function phrasesIn(file: URL): Phrases[] {
  const blocks = readFileSync(file, 'utf8').split(/\n{2,}/u);
  return blocks
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(([first = '', ...lines]) => ({ text: first.replace(/^text: /u, ''), lines }));
}
