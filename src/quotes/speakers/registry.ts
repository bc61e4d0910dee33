import { wordEntries } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { wordOf } from '../../text/vocabulary.js';
import { foldKey, type Word } from '../../text/word.js';
import type { Entity, Gender } from '../../types.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import { phraseText } from './entity-at.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';
import { isMunicipal } from './of-place.js';

/** What the text says somebody is: the words of a title or of an apposition, by the chain of the name. */
export interface Role {
  readonly chain: number;
  readonly name: string;
  readonly lemma: string;
  /** Of the noun as it stands there: female for الكاتبة. */
  readonly gender: 'male' | 'female';
  readonly words: ReadonlySet<string>;
  /** As it stands there; null where the text gives the office to somebody else: نظيره. */
  readonly text: string | null;
  readonly at: number;
}

/** Somebody without a name: what the text calls him at length, which a short form behind it takes up. */
export interface Description {
  readonly mention: Mention;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}

/** Who is who in a text, gathered once before any speaker is resolved. */
export interface Registry {
  /** Roles in the order of the text, by the chain they belong to and by their head noun. */
  readonly byChain: ReadonlyMap<number, readonly Role[]>;
  readonly byLemma: ReadonlyMap<string, readonly Role[]>;
  /** People whom the text only describes (وزير النقل, مصدر في الوزارة), in its order, by their head noun. */
  readonly described: ReadonlyMap<string, readonly Description[]>;
  readonly genders: ReadonlyMap<number, Gender>;
  /** First entity of each chain. */
  readonly chains: ReadonlyMap<number, Entity>;
  /** People by a definite family name: شوقي الطبيب by الطبيب. */
  readonly surnames: ReadonlyMap<string, Entity>;
  /** Organizations in the order of the text, by the first word of their name. */
  readonly bodies: ReadonlyMap<string, readonly Entity[]>;
}

/** The words of a description without article and clitics, folded, so that رئيس النادي is found in رئيس نادي جدة. */
export function roleWords(scene: Scene, first: number, last: number): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < last; i++) {
    if (!isWord(scene, i) || infoAt(scene, i).func || isMunicipal(scene, i)) continue;
    const { noun } = infoAt(scene, i);
    // مصدر أمني is of security, and has no two of them.
    words.add(noun && (i === first || noun.number !== 'dual') ? headOf(noun) : stem(keyAt(scene, i)));
  }
  return words;
}

/** The office that a noun stands for: الناطق is المتحدث. */
export function headOf({ lemma }: Noun): string {
  return lemma === 'ناطق' ? 'متحدث' : lemma;
}

function stem(key: string): string {
  // الأميركي is الأمريكي.
  return foldKey(key)
    .replace(/^(?:[وفبك]?ال|ولل|لل)/u, '')
    .replace(/^اميرك/u, 'امريك');
}

const CALLED = / \u0648?[يت]دعى.*$/su;
const HIS = 'ه';
const HERS = 'ها';
export const ARTICLE = '\u0627\u0644';
const HOUSE = 'آل';
const COUNTERPART = 'نظير';

function addRole(roles: Role[], scene: Scene, entity: Entity, mention: Mention, first: number, last: number): void {
  if (!mention.noun || first >= last) return;
  // التقى الرئيس التركي نظيره الروسي إيغور سوكولوف: the counterpart has the office that was named last.
  const like = mention.noun.lemma === COUNTERPART ? roles[roles.length - 1] : undefined;
  if (like) {
    const words = roleWords(scene, first + 1, last);
    roles.push({
      ...like,
      chain: entity.chain,
      name: entity.name,
      words: words.add(like.lemma),
      text: null,
      at: first,
    });
    return;
  }
  // معلمة تدعى نجوى سعد is معلمة.
  const text = phraseText(scene, mention.start, last).replace(CALLED, '');
  roles.push({
    chain: entity.chain,
    name: entity.name,
    lemma: headOf(mention.noun),
    gender: mention.noun.gender,
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
  const surnames = new Map<string, Entity>();
  const described = new Map<string, Description[]>();
  for (const entity of scene.entities) {
    if (!chains.has(entity.chain)) chains.set(entity.chain, entity);
    if (entity.type === 'person') {
      nameGender(votes, entity);
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
    describe(scene, mention, described);
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

/** Keeps a man or woman without a name whose description is longer than the short form that may take it up. */
function describe(scene: Scene, mention: Mention, described: Map<string, Description[]>): void {
  const { noun, entity, first, last, number } = mention;
  if (!noun?.human || entity || number !== 'singular' || noun.class === 'honorific' || noun.enclitic !== '') return;
  const words = roleWords(scene, first, last);
  if (words.size > 1 || !mention.definite) collect(described, headOf(noun), { mention, words, at: first });
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
    vote(votes, entity.chain, mention.noun.gender, titleVote(mention));
    let first = mention.first;
    let nameFirst = mention.last;
    while (nameFirst > first && scene.entityAt[nameFirst - 1] === scene.entityAt[mention.last - 1]) nameFirst--;
    // معالي رئيس الهيئة سعد الناصر is معاليه too.
    const address = infoAt(scene, first).noun;
    if (address?.class === 'honorific' && address !== mention.noun)
      addRole(
        roles,
        scene,
        entity,
        { ...mention, noun: address, start: scene.view.start[first + 1] ?? 0 },
        first,
        nameFirst,
      );
    addRole(roles, scene, entity, mention, first, nameFirst);
    for (first++; first < nameFirst; first++) {
      const inner = infoAt(scene, first).noun;
      // نائب رئيس الوزراء is not رئيس الوزراء.
      if (inner?.human && !isPossessor(scene, first))
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
  const behind = /^[,\u060c\u061b(\-\u2013]$/u.test(keyAt(scene, mention.last)) ? mention.last + 1 : mention.last;
  const apposition = mentionAt(scene, behind);
  if (
    apposition &&
    !apposition.entity &&
    apposition.noun?.human &&
    apposition.number === 'singular' &&
    apposition.clitic === ''
  ) {
    addRole(roles, scene, entity, apposition, apposition.first, apposition.last);
    vote(votes, entity.chain, apposition.noun.gender, titleVote(apposition));
  }
  // نقلت الصحيفة عن تشين قولها: the pronoun agrees.
  const noun = infoAt(scene, mention.last).cues.find((cue) => cue.form === 'noun');
  if (noun?.enclitic === HIS || noun?.enclitic === HERS)
    vote(votes, entity.chain, noun.enclitic === HIS ? 'male' : 'female', VERB_VOTE);
  const verb = infoAt(scene, mention.first - 1).cues.find(
    (cue) => cue.form === 'verb' && cue.gender !== null && !cue.ambiguous,
  );
  if (verb?.gender && verb.person === 3 && mention.clitic === '') vote(votes, entity.chain, verb.gender, VERB_VOTE);
}

/** A noun right behind the office that is held under it. */
function isPossessor(scene: Scene, i: number): boolean {
  // إمام وخطيب الجامع: the second office is his own.
  if ((infoAt(scene, i).noun?.prefix ?? 0) > 0) return false;
  const { noun } = infoAt(scene, i - 1);
  return noun?.human === true && noun.class !== 'honorific' && !noun.article;
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
const NAME_VOTE = 2;
/** عضو المجلس فوزية سعد, النائب نجوى نادر: a woman's office is often named by the man's word, so it says little. */
const COMMON_VOTE = 1;

function titleVote({ noun }: Mention): number {
  return noun?.gender === 'male' && noun.class === 'office' ? COMMON_VOTE : TITLE_VOTE;
}

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
