import { type Noun, nounOf } from '../../lexicon/nouns.js';
import { span } from '../../text/span.js';
import { wordOf } from '../../text/vocabulary.js';
import type { Entity, Gender, Speaker } from '../../types.js';
import { lowerBound } from '../ranges.js';
import { keyAt, type Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import { lastLike, MEMORY, OFFICIAL } from './last-like.js';
import type { Mention } from './mention.js';
import { type Registry, type Role, roleWords } from './registry.js';

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
  const namesake = noun === null ? sameName(mention, spoken) : null;
  if (namesake) return { ...namesake, mention: here, how: 'named' };
  const named = mention.type === 'person';
  const known = noun && mention.definite && !named ? described(scene, registry, mention, spoken, at) : null;
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
  const led = LEADING.test(keyAt(scene, mention.first)) ? 1 : 0;
  const words = roleWords(scene, mention.first + led, mention.last);
  // المصادر, الباحثون: several of whom nothing more is said are those who spoke before.
  if (mention.number !== 'singular') return words.size > 1 ? null : lastLike(registry, mention, spoken);
  const known = { scene, registry, spoken, at };
  if (noun.human) return noun.class === 'group' ? null : describedPerson(known, mention, noun, words);
  return describedBody(known, mention, noun, words);
}

const LEADING = /^[\u0648\u0641]?(?:نفس|ذات|هذا|هذه)$/u;

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
    [...words].every((word) => role.words.has(word));
  const role = latestRole(registry.byLemma.get(noun.lemma) ?? [], at, fits, words.size);
  const longer = noun.class === 'office' || noun.anonymous ? longerBefore(registry, mention, words) : null;
  if (longer && (!role || (role.at > at && words.size <= 1)))
    return speakerOf(scene, registry, longer, spoken, longer.first);
  if (role) return personSpeaker(registry, role.chain, role.name, role.text);
  // زوجها, محاميه: somebody of whom the text has only said whose he is.
  if (noun.enclitic !== '' && noun.class !== 'honorific') return null;
  // المسؤول الحكومي: what kind of office he holds, and not which.
  // سيد الكبير عميري: behind an address words that no table knows are a name; سمو أمير المنطقة has none.
  const addressed = noun.class === 'honorific' && isAddress(scene, mention);
  const vague = words.size <= 1 || addressed || (noun.lemma === OFFICIAL && words.size <= 3);
  return vague ? lastLike(registry, mention, spoken) : null;
}

function isAddress(scene: Scene, { first, last }: Mention): boolean {
  return scene.info.slice(first + 1, last).some(({ noun }) => noun !== null) || last - first <= 2;
}

/** Which body الوزارة or الشركة means. */
function describedBody(
  { scene, registry, spoken }: Known,
  mention: Mention,
  noun: Noun,
  words: ReadonlySet<string>,
): Speaker | null {
  const bodies = registry.bodies.get(noun.lemma) ?? [];
  const entity = bodies[lowerBound(bodies, (body) => body.start >= mention.start) - 1] ?? bodies[0];
  if (words.size > 1) return sameWords(scene, words, spoken);
  const speaking = isInSentence(scene, entity, mention) ? null : spokenBody(noun, spoken);
  if (speaking) return speaking;
  if (!entity) return lastLike(registry, mention, spoken);
  return {
    name: entity.name,
    type: 'organization',
    mention: null,
    how: 'description',
    gender: 'unknown',
    role: null,
    anonymous: false,
    chain: entity.chain,
  };
}

/** الراحل, الفقيد: an article has one dead man, and opens with him. */
const DEAD = new Set(['راحل', 'فقيد', 'فقيدة', 'مرحوم']);

function firstPerson(scene: Scene, registry: Registry): Speaker | null {
  const entity = scene.entities.find(({ type }) => type === 'person');
  return entity ? personSpeaker(registry, entity.chain, entity.name, null) : null;
}

/** لا مفر لشركة النور من ذلك، وفقا لما أعلنته الشركة */
function isInSentence(scene: Scene, entity: Entity | undefined, mention: Mention): boolean {
  const sentence = scene.segments[scene.segmentOf[mention.first] ?? 0]?.first ?? 0;
  return entity !== undefined && entity.start >= (scene.view.start[sentence] ?? 0) && entity.start < mention.start;
}

/** وأضافت الجامعة, وقالت الشرطة: before any body of that kind the one that has spoken (إدارة شرطة النور). */
function spokenBody(noun: Noun, spoken: readonly Candidate[]): Speaker | null {
  const ofKind = ({ speaker }: Candidate): boolean =>
    speaker.type === 'organization' &&
    speaker.chain !== null &&
    speaker.name.split(' ').some((word) => nounOf(wordOf(word))?.lemma === noun.lemma);
  return spoken.slice(-MEMORY).reverse().find(ofKind)?.speaker ?? null;
}

/** الوزير is no رئيس الوزراء: these head so many offices that the bare word takes up none of them. */
const HEADS = new Set(['رئيس', 'عضو', 'ممثل', 'مرشح', 'قائد']);
/** Descriptions of one noun that are looked through; the limit keeps long texts linear. */
const DESCRIPTIONS_LOOKED_AT = 20;

/** سألت وزير النقل …، وأجاب الوزير: whom the text has described before in more words, or without the article. */
function longerBefore(registry: Registry, mention: Mention, words: ReadonlySet<string>): Mention | null {
  const { noun, first } = mention;
  if (!noun || (HEADS.has(noun.lemma) && words.size === 1)) return null;
  const all = registry.described.get(noun.lemma) ?? [];
  const behind = lowerBound(all, (one) => one.at >= first);
  const longer = (one: (typeof all)[number]): boolean =>
    one.mention.noun?.gender === noun.gender &&
    (one.words.size > words.size || !one.mention.definite) &&
    [...words].every((word) => one.words.has(word));
  return (
    all
      .slice(Math.max(0, behind - DESCRIPTIONS_LOOKED_AT), behind)
      .reverse()
      .find(longer)?.mention ?? null
  );
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

/** وأضافت قعلول behind بدرة قعلول: a name that no table knows is known by its last words. */
function sameName({ name, number, definite, type }: Mention, spoken: readonly Candidate[]): Speaker | null {
  if (number !== 'singular' || (type === 'person' && !definite)) return null;
  // "أوباما": in marks even a name that the text knows stands for itself.
  const match = ({ speaker }: Candidate): boolean =>
    (type === 'organization' || (speaker.type === 'person' && speaker.chain === null)) &&
    speaker.name.endsWith(` ${name}`);
  return spoken.slice(-MEMORY).reverse().find(match)?.speaker ?? null;
}

/** تقرير الوزارة: a longer description means who was called by all of its words. */
function sameWords(scene: Scene, words: ReadonlySet<string>, spoken: readonly Candidate[]): Speaker | null {
  for (const { mention, speaker } of spoken.slice(-MEMORY).reverse()) {
    const known = mention.entity ? null : roleWords(scene, mention.first, mention.last);
    if (known && [...words].every((word) => known.has(word))) return speaker;
  }
  return null;
}
