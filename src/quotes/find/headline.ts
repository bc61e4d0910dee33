import type { Draft } from '../draft.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';

/** A headline names its speaker in few words: رئيس الوزراء لـ"الوطن": … */
const LONGEST_NAME = 14;

const QUESTION = /^!*[?\u061f][?\u061f!]*$/u;
/** شاهد: … asks the reader to watch. */
const WATCH = new Set(['شاهد', 'شاهدوا', 'فيديو', 'خبر']);

/** بوتين: لن نسمح …, a headline or caption whose first words name a person or a body. Places and topics speak not. */
export function findHeadlines(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  scene.view.lines.forEach((line, index) => {
    const role = scene.roles[index];
    if (role !== 'headline' && role !== 'caption' && role !== 'residue' && line.last - line.first > 30) return;
    const draft = headlineAt(scene, line.first, line.last);
    if (draft) drafts.push(draft);
  });
  return drafts;
}

function headlineAt(scene: Scene, first: number, last: number): Draft | null {
  const head = keyAt(scene, first + 1) === '/' ? first + 2 : first;
  const source = mentionAt(scene, head) ?? markedSource(scene, head);
  if (
    !source ||
    source.type === 'place' ||
    source.noun?.class === 'event' ||
    source.clitic !== '' ||
    WATCH.has(source.name)
  )
    return null;
  if (source.noun?.class === 'medium') return null;
  let at = source.last;
  let addressee = null;
  while (at < last && at - first < LONGEST_NAME && keyAt(scene, at) !== ':') {
    const next = mentionAt(scene, at);
    if (next?.clitic === 'ل' || (next && keyAt(scene, at - 1) === 'ل')) addressee = next;
    if (infoAt(scene, at).cues.some((cue) => cue.form === 'verb' && !cue.ambiguous)) return null;
    if (infoAt(scene, at).comp) return null;
    at = next ? Math.max(next.last, at + 1) : at + 1;
  }
  if (keyAt(scene, at) !== ':' || at + 1 >= last || at - source.last > 5) return null;
  // الصحيفة: كيف …؟ is the paper that asks.
  if (source.type === 'organization' && QUESTION.test(keyAt(scene, last - 1))) return null;
  const pair = scene.pairs[scene.opens[at + 1] ?? -1];
  const whole = pair !== undefined && pair.close >= last - 2;
  return {
    rule: 'headline/colon',
    cue: null,
    opener: 'colon',
    content: [whole && pair ? pair.inner : { first: at + 1, last }],
    closed: true,
    subject: source,
    agreement: null,
    inherit: 'none',
    addressee,
    via: null,
  };
}

/** «العمل»: … a body that the paper calls by one word in marks. */
function markedSource(scene: Scene, i: number): Mention | null {
  const pair = scene.pairs[scene.opens[i] ?? -1];
  if (
    !pair ||
    pair.repair === 'unclosed' ||
    pair.inner.last - pair.inner.first > 1 ||
    keyAt(scene, pair.close + 1) !== ':'
  )
    return null;
  const { view } = scene;
  const start = view.start[pair.inner.first] ?? 0;
  const end = view.end[pair.inner.last - 1] ?? start;
  return {
    first: i,
    last: pair.close + 1,
    start,
    end,
    entity: null,
    noun: null,
    type: 'organization',
    name: view.text.slice(start, end),
    role: null,
    gender: 'unknown',
    number: 'singular',
    definite: true,
    anonymous: false,
    clitic: '',
  };
}
