import { demonymOf } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { span } from '../../text/span.js';
import { wordOf } from '../../text/vocabulary.js';
import type { Entity, Gender, Speaker } from '../../types.js';
import { lowerBound } from '../ranges.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import { describedBody, sameWords } from './describe-body.js';
import { HEADS, longerBefore } from './described.js';
import { introduced } from './introduced.js';
import { lastLike, MEMORY, OFFICIAL } from './last-like.js';
import type { Mention } from './mention.js';
import { kinsman, sameName } from './namesake.js';
import { bearer, isHeadline, onlyHolder } from './rare.js';
import type { Registry } from './registry.js';
import { headOf, type Role, roleWords } from './roles.js';

/** The speaker that a mention names or describes. */
export function speakerOf(
  scene: Scene,
  registry: Registry,
  mention: Mention,
  spoken: readonly Candidate[],
  at: number,
): Speaker {
  const here = span(scene.view.text, mention.start, mention.end);
  const { entity, noun } = mention;
  const bearing = bearer(scene, mention, spoken);
  if (bearing) return { ...bearing, mention: here, how: 'named' };
  if (entity) {
    const role = mention.role ?? latestRole(registry.byChain.get(entity.chain) ?? [], at, always)?.text ?? null;
    return {
      name: entity.name,
      type: entity.type,
      mention: here,
      how: 'named',
      gender: entity.type === 'person' ? (registry.genders.get(entity.chain) ?? 'unknown') : 'unknown',
      role,
      anonymous: false,
      chain: entity.chain,
    };
  }
  const kin = noun === null ? kinsman(scene, registry, mention) : undefined;
  const relative = kin ? personSpeaker(registry, kin.chain, kin.name, null) : null;
  const namesake = noun === null ? (sameName(mention, spoken) ?? relative) : null;
  if (namesake) return { ...namesake, mention: here, how: 'named' };
  const countryman = noun === null ? nationalOf(scene, mention, spoken) : null;
  if (countryman) return { ...countryman, mention: here, how: 'description' };
  const named = mention.type === 'person';
  const told = mention.definite || isHeadline(scene, mention);
  const known = noun && told && !named ? described(scene, registry, mention, spoken, at) : null;
  if (known) return { ...known, mention: here, how: 'description' };
  return {
    name: mention.name,
    type: mention.type,
    mention: here,
    how: named && mention.definite ? 'named' : 'description',
    gender: genderOf(mention),
    role: mention.role,
    anonymous: mention.anonymous,
    chain: null,
  };
}

/** وأضاف الإسباني: whoever spoke last, by where he is from. */
function nationalOf({ view }: Scene, { first, last }: Mention, spoken: readonly Candidate[]): Speaker | null {
  const word = last - first === 1 ? view.word[first] : undefined;
  const nation = word && demonymOf(word);
  if (!nation?.definite || nation.number !== 'singular') return null;
  const fits = ({ type, gender }: Speaker): boolean =>
    type === 'person' && (gender === 'unknown' || gender === nation.gender);
  return spoken.slice(-MEMORY).findLast(({ speaker }) => fits(speaker))?.speaker ?? null;
}

/** A document or a body is neither man nor woman, whatever its noun. */
function genderOf({ noun, number, gender }: Mention): Gender {
  if (number !== 'singular') return 'unknown';
  return noun && !noun.human ? 'unknown' : gender;
}

const always = (): boolean => true;
/** Roles of one noun that are looked through in each direction; the limit keeps long texts linear. */
const ROLES_LOOKED_AT = 40;

/** The last role before a token that fits, or else the first behind it. */
function latestRole(roles: readonly Role[], at: number, fits: (role: Role) => boolean, size = 1): Role | null {
  const behind = lowerBound(roles, (role) => role.at > at);
  const before = roles.slice(Math.max(0, behind - ROLES_LOOKED_AT), behind).reverse();
  // وزير الخارجية is he who was called so, and not وزير الخارجية الألماني.
  const exact = size > 1 ? before.find((role) => role.words.size === size && fits(role)) : undefined;
  return exact ?? before.find(fits) ?? roles.slice(behind, behind + ROLES_LOOKED_AT).find(fits) ?? null;
}

/** Finds who a definite description stands for: by title, by the body of the same head, by the last of that gender. */
function described(
  scene: Scene,
  registry: Registry,
  mention: Mention,
  spoken: readonly Candidate[],
  at: number,
): Speaker | null {
  const { noun } = mention;
  if (!noun) return null;
  // نفس المصدر, ذات المصادر, هذه الشركة
  const address = infoAt(scene, mention.first).noun;
  // معالي الوزير
  const addressed = address?.class === 'honorific' && noun.class === 'office' && address.lemma !== noun.lemma;
  const led = addressed || LEADING.test(keyAt(scene, mention.first)) ? 1 : 0;
  const words = roleWords(scene, mention.first + led, mention.last);
  // المصادر, الباحثون: several of whom nothing more is said are those who spoke before.
  const known = { scene, registry, spoken, at };
  const heard = heardBefore(known, mention, noun, words);
  // وأظهر الاستطلاع, قال الضابط: what has not been heard yet, but has been told of.
  const longer = heard === null && words.size === 1 ? introduced(scene, registry.described, mention) : null;
  return longer ? speakerOf(scene, registry, longer, spoken, longer.first) : heard;
}

/** Whom a description means of those who have spoken, and of those who are named. */
function heardBefore(known: Known, mention: Mention, noun: Noun, words: ReadonlySet<string>): Speaker | null {
  const { scene, registry, spoken } = known;
  if (mention.number !== 'singular')
    return words.size > 1 ? sameWords(scene, words, mention.number, spoken) : lastLike(registry, mention, spoken);
  if (noun.human) return noun.class === 'group' ? null : describedPerson(known, mention, noun, words);
  return describedBody(known, mention, noun, words);
}

const LEADING = /^[\u0648\u0641]?\u0644?(?:نفس|ذات|هذا|هذه)$/u;

/** What the text has told up to a description. */
interface Known {
  readonly scene: Scene;
  readonly registry: Registry;
  readonly spoken: readonly Candidate[];
  readonly at: number;
}

/** Whom الوزير, المحامية or سيادته means: the dead man, a namesake, who was given the office, who was described at length. */
function describedPerson(
  { scene, registry, spoken, at }: Known,
  mention: Mention,
  noun: Noun,
  words: ReadonlySet<string>,
): Speaker | null {
  const mourned = DEAD.has(noun.lemma) && words.size === 1 ? firstPerson(scene, registry) : null;
  if (mourned) return mourned;
  const namesake = namesakeOf(scene, registry, mention, words.size);
  if (namesake) return personSpeaker(registry, namesake.chain, namesake.name, null);
  const fits = (role: Role): boolean =>
    (role.gender === noun.gender || registry.genders.get(role.chain) === noun.gender) &&
    // التقى نظيره إيغور سوكولوف. وقال الوزير: not his counterpart.
    (role.text !== null || words.size > 1) &&
    [...words].every((word) => role.words.has(word));
  const roles = registry.byLemma.get(headOf(noun)) ?? [];
  const hosts = noun.class === 'honorific' && noun.enclitic !== '' ? hostsOf(roles, spoken) : roles;
  const role = latestRole(hosts, at, fits, words.size);
  const longer = noun.class === 'office' || noun.anonymous ? longerBefore(registry.described, mention, words) : null;
  if (longer && (!role || (role.at > at && words.size <= 1)))
    return speakerOf(scene, registry, longer, spoken, longer.first);
  const plain = withoutNations(scene, mention);
  const nation = role ?? (plain.size < words.size ? national(registry, noun, at, plain) : null);
  const known =
    (mention.definite ? nation : null) ?? onlyHolder(scene, roles, mention, HEADS.has(noun.lemma) ? plain : NOTHING);
  if (known) return personSpeaker(registry, known.chain, known.name, known.text);
  // زوجها, محاميه: somebody of whom the text has only said whose he is.
  if (noun.enclitic !== '' && noun.class !== 'honorific') return null;
  // المسؤول الحكومي: what kind of office he holds, and not which.
  // سيد الكبير عميري: behind an address words that no table knows are a name; سمو أمير المنطقة has none.
  const addressed = noun.class === 'honorific' && isAddress(scene, mention);
  const size = noun.class === 'office' ? words.size : plain.size;
  const vague = size <= 1 || addressed || (noun.lemma === OFFICIAL && words.size <= 3);
  // قال النائب إن …. أما الوزير فقال: another than who spoke last.
  return vague && !TURN.test(keyAt(scene, mention.first - 1)) ? lastLike(registry, mention, spoken) : null;
}

const NOTHING: ReadonlySet<string> = new Set();
const TURN = /^\u0648?[\u0623\u0627]\u0645\u0627$/u;

/** Of several who are addressed so, سعادته is who spoke last, or else the first: the host before his guest. */
function hostsOf(roles: readonly Role[], spoken: readonly Candidate[]): readonly Role[] {
  const heard = spoken.slice(-MEMORY).reverse();
  const chain = heard.find(({ speaker }) => roles.some((role) => role.chain === speaker.chain))?.speaker.chain;
  return roles.filter((role) => role.chain === (chain ?? roles[0]?.chain));
}

/** The words of a description but for where somebody is from: المدرب of المدرب الإسباني. */
function withoutNations(scene: Scene, { first, last }: Mention): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = first; i < last; i++) {
    const word = scene.view.word[i];
    if (word && demonymOf(word) === null && !LEADING.test(word.key))
      for (const one of roleWords(scene, i, i + 1)) words.add(one);
  }
  return words;
}

/** الرئيس الأمريكي for الرئيس دونالد ترامب: the text has not told yet of which nation he is. */
function national(
  registry: Registry,
  { lemma, gender, class: kind }: Noun,
  at: number,
  words: ReadonlySet<string>,
): Role | null {
  const fits = (role: Role): boolean =>
    (role.gender === gender || registry.genders.get(role.chain) === gender) &&
    // رئيس اللجنة is not the president.
    (kind !== 'office' || role.words.size === words.size) &&
    [...words].every((word) => role.words.has(word)) &&
    (role.text ?? '').split(' ').every((word) => demonymOf(wordOf(word)) === null);
  const holders = (registry.byLemma.get(lemma) ?? []).slice(0, ROLES_LOOKED_AT).filter(fits);
  // التقى الرئيس سعد نظيره: of two the nation tells which, and the text has not told it.
  return new Set(holders.map(({ chain }) => chain)).size === 1 ? latestRole(holders, at, always) : null;
}

function isAddress(scene: Scene, { first, last }: Mention): boolean {
  return scene.info.slice(first + 1, last).some(({ noun }) => noun !== null) || last - first <= 2;
}

/** الراحل, الفقيد: an article has one dead man, and opens with him. */
const DEAD = new Set(['راحل', 'فقيد', 'فقيدة', 'مرحوم']);

function firstPerson(scene: Scene, registry: Registry): Speaker | null {
  const entity = scene.entities.find(({ type }) => type === 'person');
  return entity ? personSpeaker(registry, entity.chain, entity.name, null) : null;
}

/** Words of a form of address or office with a family name: الوزير السلوم. */
const WITH_NAME = 2;

/** الوزير السلوم, and الطبيب where somebody is called so and nobody is a doctor: by the family name in it. */
function namesakeOf(scene: Scene, registry: Registry, mention: Mention, words: number): Entity | undefined {
  const { noun, first, last } = mention;
  const size = last - first;
  const named = registry.surnames.get(keyAt(scene, last - 1).replace(/^\u0648/u, ''));
  if (size === 1) return words === 1 && !registry.byLemma.has(noun?.lemma ?? '') ? named : undefined;
  return size === WITH_NAME ? named : undefined;
}

function personSpeaker(registry: Registry, chain: number, name: string, role: string | null): Speaker {
  return {
    name,
    type: 'person',
    mention: null,
    how: 'description',
    gender: registry.genders.get(chain) ?? 'unknown',
    role,
    anonymous: false,
    chain,
  };
}
