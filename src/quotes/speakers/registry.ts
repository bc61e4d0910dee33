import { wordEntries } from '../../lexicon/gazetteer.js';
import { foldKey, type Word, wordOf } from '../../text/word.js';
import type { Entity, Gender } from '../../types.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';

/** What the text says somebody is: the words of a title or of an apposition, by the chain of the name. */
export interface Role {
  readonly chain: number;
  readonly name: string;
  readonly lemma: string;
  readonly words: ReadonlySet<string>;
  readonly text: string;
  readonly at: number;
}

/** Who is who in a text, gathered once before any speaker is resolved. */
export interface Registry {
  /** Roles in the order of the text, by the chain they belong to and by their head noun. */
  readonly byChain: ReadonlyMap<number, readonly Role[]>;
  readonly byLemma: ReadonlyMap<string, readonly Role[]>;
  readonly genders: ReadonlyMap<number, Gender>;
  /** First entity of each chain. */
  readonly chains: ReadonlyMap<number, Entity>;
  /** Organizations in the order of the text, by the first word of their name. */
  readonly bodies: ReadonlyMap<string, readonly Entity[]>;
}

/** The words of a description without article and clitics, folded, so that رئيس النادي is found in رئيس نادي جدة. */
export function roleWords(scene: Scene, first: number, last: number): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < last; i++) {
    if (!isWord(scene, i) || infoAt(scene, i).func) continue;
    const { noun } = infoAt(scene, i);
    words.add(noun ? noun.lemma : stem(keyAt(scene, i)));
  }
  return words;
}

function stem(key: string): string {
  return foldKey(key).replace(/^(?:[وفبك]?ال|ولل|لل)/u, '');
}

function addRole(roles: Role[], scene: Scene, entity: Entity, mention: Mention, first: number, last: number): void {
  if (!mention.noun || first >= last) return;
  const text = scene.view.text.slice(mention.start, scene.view.end[last - 1] ?? mention.start);
  roles.push({
    chain: entity.chain,
    name: entity.name,
    lemma: mention.noun.lemma,
    words: roleWords(scene, first, last),
    text,
    at: first,
  });
}

/** Reads titles before names, and appositions behind them: ديفيد توماس، أستاذ الدراسات في الجامعة. */
export function registryOf(scene: Scene): Registry {
  const roles: Role[] = [];
  const votes: Votes = new Map();
  const bodies = new Map<string, Entity[]>();
  const chains = new Map<number, Entity>();
  for (const entity of scene.entities) {
    if (!chains.has(entity.chain)) chains.set(entity.chain, entity);
    if (entity.type === 'person') nameGender(votes, entity);
    if (entity.type === 'organization') collect(bodies, firstWord(entity).key, entity);
  }
  for (let i = 0; i < scene.view.size; ) {
    const mention = mentionAt(scene, i);
    if (!mention) {
      i++;
      continue;
    }
    if (mention.entity?.type === 'person') {
      readPerson(scene, mention, roles, votes);
    }
    i = Math.max(mention.last, i + 1);
  }
  const byChain = new Map<number, Role[]>();
  const byLemma = new Map<string, Role[]>();
  for (const role of roles) {
    collect(byChain, role.chain, role);
    collect(byLemma, role.lemma, role);
  }
  return { byChain, byLemma, genders: decided(votes), chains, bodies };
}

function collect<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function readPerson(scene: Scene, mention: Mention, roles: Role[], votes: Votes): void {
  const { entity } = mention;
  if (!entity) return;
  if (mention.noun) {
    vote(votes, entity.chain, mention.noun.gender, TITLE_VOTE);
    let first = mention.first;
    let nameFirst = mention.last;
    while (nameFirst > first && scene.entityAt[nameFirst - 1] === scene.entityAt[mention.last - 1]) nameFirst--;
    addRole(roles, scene, entity, mention, first, nameFirst);
    for (first++; first < nameFirst; first++) {
      const inner = infoAt(scene, first).noun;
      if (inner?.human)
        addRole(
          roles,
          scene,
          entity,
          { ...mention, noun: inner, start: scene.view.start[first] ?? 0 },
          first,
          nameFirst,
        );
    }
  }
  const behind = /^[,\u060c(\-\u2013]$/u.test(keyAt(scene, mention.last)) ? mention.last + 1 : mention.last;
  const apposition = mentionAt(scene, behind);
  if (
    apposition &&
    !apposition.entity &&
    apposition.noun?.human &&
    apposition.number === 'singular' &&
    apposition.clitic === ''
  ) {
    addRole(roles, scene, entity, apposition, apposition.first, apposition.last);
    vote(votes, entity.chain, apposition.noun.gender, TITLE_VOTE);
  }
  const verb = infoAt(scene, mention.first - 1).cues.find(
    (cue) => cue.form === 'verb' && cue.gender !== null && !cue.ambiguous,
  );
  if (verb?.gender && verb.person === 3 && mention.clitic === '') vote(votes, entity.chain, verb.gender, VERB_VOTE);
}

/** The first word of a name, which may be written with tatweel, with unusual blanks or with direction marks. */
function firstWord({ name }: Entity): Word {
  return wordOf(/^\S+/u.exec(name)?.[0] ?? '');
}

function nameGender(votes: Votes, entity: Entity): void {
  const given = wordEntries(firstWord(entity)).find(
    (entry) => entry.kind === 'given-name' && entry.gender !== 'unknown',
  );
  if (given && given.gender !== 'unknown') vote(votes, entity.chain, given.gender, NAME_VOTE);
}

/** Evidence for a gender, by chain: a title and a verb that agrees weigh more than a given name. */
type Votes = Map<number, { male: number; female: number }>;
const TITLE_VOTE = 3;
const VERB_VOTE = 3;
const NAME_VOTE = 1;

function vote(votes: Votes, chain: number, gender: 'male' | 'female', weight: number): void {
  const count = votes.get(chain) ?? { male: 0, female: 0 };
  count[gender] += weight;
  votes.set(chain, count);
}

function decided(votes: Votes): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const [chain, { male, female }] of votes)
    if (male !== female) genders.set(chain, male > female ? 'male' : 'female');
  return genders;
}
