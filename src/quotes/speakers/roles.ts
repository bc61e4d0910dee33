/** What people are in a text: their titles and what stands behind their names. */
import type { Noun } from '../../lexicon/nouns.js';
import { foldKey } from '../../text/word.js';
import type { Entity } from '../../types.js';
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
const COUNTERPART = 'نظير';

/** Notes the office that the words `[first, last)` of a mention give to somebody. */
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

/** The title before a name: all of it, and each office in it that is his own. */
export function readTitle(scene: Scene, mention: Mention, entity: Entity, roles: Role[]): void {
  if (!mention.noun) return;
  const { first } = mention;
  let last = mention.last;
  while (last > first && scene.entityAt[last - 1] === scene.entityAt[mention.last - 1]) last--;
  const within = (noun: Noun, at: number): Mention => ({ ...mention, noun, start: scene.view.start[at] ?? 0 });
  // معالي رئيس الهيئة سعد الناصر is معاليه too.
  const address = infoAt(scene, first).noun;
  if (address?.class === 'honorific' && address !== mention.noun)
    addRole(roles, scene, entity, within(address, first + 1), first, last);
  addRole(roles, scene, entity, mention, first, last);
  for (let i = first + 1; i < last; i++) {
    const { noun } = infoAt(scene, i);
    // نائب رئيس الوزراء is not رئيس الوزراء.
    if (noun?.human && !isPossessor(scene, i)) addRole(roles, scene, entity, within(noun, i), i, last);
  }
}

const PARTING = /^[,\u060c\u061b(\-\u2013]$/u;

/** ديفيد توماس، أستاذ الدراسات: what stands behind a name and says who he is, or null. */
export function readApposition(scene: Scene, { last }: Mention, entity: Entity, roles: Role[]): Mention | null {
  const apposition = mentionAt(scene, PARTING.test(keyAt(scene, last)) ? last + 1 : last);
  if (!apposition || apposition.entity || apposition.clitic !== '') return null;
  if (!apposition.noun?.human || apposition.number !== 'singular') return null;
  addRole(roles, scene, entity, apposition, apposition.first, apposition.last);
  return apposition;
}

/** A noun right behind the office that is held under it. */
function isPossessor(scene: Scene, i: number): boolean {
  // إمام وخطيب الجامع: the second office is his own.
  if ((infoAt(scene, i).noun?.prefix ?? 0) > 0) return false;
  const { noun } = infoAt(scene, i - 1);
  return noun?.human === true && noun.class !== 'honorific' && !noun.article;
}
