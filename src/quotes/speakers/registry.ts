/** Who is who in a text. */
import { wordOf } from '../../text/vocabulary.js';
import type { Entity, Gender } from '../../types.js';
import type { Scene } from '../scene.js';
import { type Description, type Descriptions, descriptionOf } from './described.js';
import { decided, firstWord, type Votes, voteAgreement, voteName, voteTitle } from './genders.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';
import { type Role, readApposition, readTitle } from './roles.js';

/** Who is who in a text, gathered once before any speaker is resolved. */
export interface Registry {
  /** Roles in the order of the text, by the chain they belong to and by their head noun. */
  readonly byChain: ReadonlyMap<number, readonly Role[]>;
  readonly byLemma: ReadonlyMap<string, readonly Role[]>;
  /** Whom and what the text only describes: وزير النقل, مصدر في الوزارة, دراسة للجامعة. */
  readonly described: Descriptions;
  readonly genders: ReadonlyMap<number, Gender>;
  /** First entity of each chain. */
  readonly chains: ReadonlyMap<number, Entity>;
  /** People by a definite family name: شوقي الطبيب by الطبيب. */
  readonly surnames: ReadonlyMap<string, Entity>;
  /** Organizations in the order of the text, by the first word of their name. */
  readonly bodies: ReadonlyMap<string, readonly Entity[]>;
}

export const ARTICLE = '\u0627\u0644';
const HOUSE = 'آل';

/** Reads titles before names, and appositions behind them: ديفيد توماس، أستاذ الدراسات في الجامعة. */
export function registryOf(scene: Scene): Registry {
  const roles: Role[] = [];
  const votes: Votes = new Map();
  const bodies = new Map<string, Entity[]>();
  const chains = new Map<number, Entity>();
  const surnames = new Map<string, Entity>();
  const described = new Map<string, Description[]>();
  for (const entity of scene.entities) {
    if (!chains.has(entity.chain)) chains.set(entity.chain, entity);
    if (entity.type === 'person') {
      voteName(votes, entity);
      const words = entity.name.split(' ');
      const family = wordOf(words.pop() ?? '').key;
      // السليم is one of the آل سليم.
      const known = words[words.length - 1] === HOUSE ? ARTICLE + family : family;
      if (words.length > 0 && !surnames.has(known)) surnames.set(known, entity);
    }
    if (entity.type === 'organization') collect(bodies, firstWord(entity).key.replace(/^\u0627\u0644/u, ''), entity);
  }
  for (let i = 0; i < scene.view.size; ) {
    const mention = mentionAt(scene, i);
    if (!mention) {
      i++;
      continue;
    }
    // Another phrase may hold a person and his office: رسالة محافظ الجنوب زياد القيسي.
    const told = descriptionOf(scene, mention);
    if (told) collect(described, told.head, told.description);
    const isPerson = mention.entity?.type === 'person';
    if (isPerson) readPerson(scene, mention, roles, votes);
    i = isPerson ? Math.max(mention.last, i + 1) : i + 1;
  }
  const byChain = new Map<number, Role[]>();
  const byLemma = new Map<string, Role[]>();
  for (const role of roles) {
    collect(byChain, role.chain, role);
    collect(byLemma, role.lemma, role);
  }
  return { byChain, byLemma, described, genders: decided(votes), chains, surnames, bodies };
}

function collect<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function readPerson(scene: Scene, mention: Mention, roles: Role[], votes: Votes): void {
  const { entity } = mention;
  if (!entity) return;
  voteTitle(votes, entity.chain, mention);
  readTitle(scene, mention, entity, roles);
  const apposition = readApposition(scene, mention, entity, roles);
  if (apposition) voteTitle(votes, entity.chain, apposition);
  voteAgreement(scene, votes, entity.chain, mention);
}
