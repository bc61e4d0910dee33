import { span } from '../../text/span.js';
import type { Speaker } from '../../types.js';
import type { Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import type { Mention } from './mention.js';
import { type Registry, type Role, roleWords } from './registry.js';

/** How many speakers back a vague description (المصدر ذاته, اللاعب) is looked for. */
const MEMORY = 12;
const SOURCES = new Set(['مصدر', 'مصادر']);

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
    const role =
      mention.role ??
      latestRole(
        registry.roles.filter((r) => r.chain === entity.chain),
        at,
      )?.text ??
      null;
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
  const known = noun && mention.definite ? described(scene, registry, mention, spoken, at) : null;
  if (known) return { ...known, mention: here, how: 'description' };
  return {
    name: mention.name,
    type: mention.type,
    mention: here,
    how: 'description',
    gender: mention.number !== 'singular' ? 'unknown' : noun?.human ? noun.gender : mention.gender,
    role: mention.role,
    anonymous: mention.anonymous,
    chain: null,
  };
}

function latestRole(roles: readonly Role[], at: number): Role | null {
  const before = roles.filter((role) => role.at <= at);
  return before[before.length - 1] ?? roles[0] ?? null;
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
  if (!noun || mention.number !== 'singular') return null;
  const words = roleWords(scene, mention.first, mention.last);
  if (noun.human && noun.class !== 'group') {
    const matching = registry.roles.filter(
      (role) => role.lemma === noun.lemma && [...words].every((word) => role.words.has(word)),
    );
    const role = latestRole(matching, at);
    if (role) return personSpeaker(registry, role.chain, role.name, role.text);
    return words.size <= 1 || noun.class === 'honorific' ? lastLike(registry, mention, spoken) : null;
  }
  if (noun.human) return null;
  const bodies = scene.entities.filter((e) => e.type === 'organization' && e.name.split(' ')[0] === noun.lemma);
  const entity = bodies.filter((e) => e.start < mention.start).pop() ?? bodies[0];
  if (!entity || words.size > 1) return lastLike(registry, mention, spoken);
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

function personSpeaker(registry: Registry, chain: number, name: string, role: string): Speaker {
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

function sameHead(one: string, other: string): boolean {
  return one === other || (SOURCES.has(one) && SOURCES.has(other));
}

/** المصدر ذاته, اللاعب: the last one who spoke and fits; somebody whose office is known fits no other office. */
function lastLike(registry: Registry, mention: Mention, spoken: readonly Candidate[]): Speaker | null {
  const { noun } = mention;
  for (let i = spoken.length - 1; noun && i >= Math.max(0, spoken.length - MEMORY); i--) {
    const candidate = spoken[i];
    if (!candidate || candidate.mention.number !== mention.number) continue;
    if (sameHead(candidate.mention.noun?.lemma ?? '', noun.lemma)) return candidate.speaker;
    const { type, gender, chain } = candidate.speaker;
    const vague =
      noun.class === 'honorific' || noun.class === 'person' || !registry.roles.some((role) => role.chain === chain);
    const fits = gender === 'unknown' || gender === noun.gender;
    if (type === 'person' && noun.human && !noun.anonymous && vague && fits) return candidate.speaker;
  }
  return null;
}
