/** Whether somebody is a man or a woman, by what the text agrees with. */
import { wordEntries } from '../../lexicon/gazetteer.js';
import { wordOf } from '../../text/vocabulary.js';
import type { Word } from '../../text/word.js';
import type { Entity, Gender } from '../../types.js';
import { infoAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';

/** Evidence for a gender, by chain: a title and a verb that agrees weigh more than a given name. */
export type Votes = Map<number, { male: number; female: number }>;
const TITLE_VOTE = 3;
const VERB_VOTE = 3;
const NAME_VOTE = 2;
/** عضو المجلس فوزية سعد, النائب نجوى نادر: a woman's office is often named by the man's word, so it says little. */
const COMMON_VOTE = 1;

/** A title votes, before a name or behind it. */
export function voteTitle(votes: Votes, chain: number, { noun }: Mention): void {
  if (noun)
    vote(votes, chain, noun.gender, noun.gender === 'male' && noun.class === 'office' ? COMMON_VOTE : TITLE_VOTE);
}

/** And so do the verb before a name, and the pronoun behind it: نقلت الصحيفة عن تشين قولها. */
export function voteAgreement(scene: Scene, votes: Votes, chain: number, { first, last, clitic }: Mention): void {
  const noun = infoAt(scene, last).cues.find((cue) => cue.form === 'noun');
  if (noun?.enclitic === HIS || noun?.enclitic === HERS)
    vote(votes, chain, noun.enclitic === HIS ? 'male' : 'female', VERB_VOTE);
  const verb = infoAt(scene, first - 1).cues.find(
    (cue) => cue.form === 'verb' && cue.gender !== null && !cue.ambiguous,
  );
  if (verb?.gender && verb.person === 3 && clitic === '') vote(votes, chain, verb.gender, VERB_VOTE);
}

const HIS = 'ه';
const HERS = 'ها';

function vote(votes: Votes, chain: number, gender: 'male' | 'female', weight: number): void {
  const count = votes.get(chain) ?? { male: 0, female: 0 };
  count[gender] += weight;
  votes.set(chain, count);
}

export function decided(votes: Votes): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const [chain, { male, female }] of votes)
    if (male !== female) genders.set(chain, male > female ? 'male' : 'female');
  return genders;
}

/** The first word of a name, which may be written with tatweel, with unusual blanks or with direction marks. */
export function firstWord({ name }: Entity): Word {
  return wordOf(/^\S+/u.exec(name)?.[0] ?? '');
}

export function voteName(votes: Votes, entity: Entity): void {
  const given = wordEntries(firstWord(entity)).find(
    (entry) => entry.kind === 'given-name' && entry.gender !== 'unknown',
  );
  if (given && given.gender !== 'unknown') vote(votes, entity.chain, given.gender, NAME_VOTE);
}
