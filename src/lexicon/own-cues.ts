import { foldKey, keyOf, type Word } from '../text/word.js';
import type { SpeechAct, Stance } from '../types.js';
import type { Inflected } from './conjugate.js';
import { type CueEntry, formsFor, type KnownForm, skeletonOf } from './cue-forms.js';
import type { CueReading, Frame } from './cue-types.js';
import { cueReader } from './cues.js';
import type { Inflection } from './paradigms.js';
import { conjugateLike } from './verb-shapes.js';

/** A reporting verb of a caller's, as it has been checked. */
export interface OwnCue {
  /** Third person masculine singular past. */
  readonly verb: string;
  /** Third person masculine singular present, where the past leaves it open. */
  readonly present: string | null;
  /** All its forms, where the verb is not conjugated regularly. */
  readonly forms: readonly string[] | null;
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
}

const ACCUSATIVE = /[\u0627\u0629]$/u;
const PARTICIPLE = /^\u0645|[\u0627\u0629]$/u;
const YEH = '\u064a';
const TEH = '\u062a';
const PLURAL = /(?:\u0648\u0627|\u0648\u0646)$/u;
const FEMININE = /[\u062a\u0629]$/u;

/**
 * What a form shows by its letters beside those of its verb: ي opens the present, ت the feminine present or closes the
 * feminine past, وا and ون are plural, م before the verb or ا and ة behind it make the participle.
 */
function inflectionOf(form: string, verb: string): Inflection {
  const base = { passive: false, person: 3, definite: false, place: 'both' } as const;
  const number = PLURAL.test(form) ? 'plural' : 'singular';
  const past = form.startsWith(verb) && (form === verb || FEMININE.test(form) || number === 'plural');
  const tense = past ? 'past' : form.startsWith(YEH) || form.startsWith(TEH) ? 'present' : null;
  if (tense === null && PARTICIPLE.test(form)) {
    const gender = FEMININE.test(form) ? 'female' : 'male';
    return { ...base, form: 'participle', tense, gender, number, accusative: ACCUSATIVE.test(form) };
  }
  const female = tense === 'present' ? form.startsWith(TEH) : FEMININE.test(form) && form !== verb;
  return {
    ...base,
    form: 'verb',
    tense: tense ?? 'past',
    gender: female ? 'female' : 'male',
    number,
    accusative: false,
  };
}

function givenForms(forms: readonly string[], verb: string): readonly Inflected[] {
  return [verb, ...forms].map(keyOf).map((key) => ({ text: key, key, inflection: inflectionOf(key, keyOf(verb)) }));
}

function conjugated({ verb, present }: OwnCue): { readonly forms: readonly Inflected[]; readonly third: boolean } {
  const found = conjugateLike(verb, present);
  if ('forms' in found) return found;
  const name = JSON.stringify(present === null ? verb : `${verb} ${present}`);
  if (found.presents.length === 0) throw new RangeError(`no regular verb is written ${name}: give its forms`);
  throw new RangeError(`verb ${name} leaves its present open (${found.presents.join(' ')}): give present`);
}

function knownForms(cue: OwnCue): KnownForm[] {
  const { forms, third } = cue.forms ? { forms: givenForms(cue.forms, cue.verb), third: false } : conjugated(cue);
  const entry: CueEntry = {
    lemma: keyOf(cue.verb),
    act: cue.act,
    stance: cue.stance,
    weak: false,
    frames: cue.frames,
    homographs: [],
    order: -1,
    third,
  };
  return forms.map((form) => ({ ...form, entry }));
}

/**
 * The look-up of cues with a caller's verbs among them: a word that may be one of these is nothing else.
 *
 * @throws RangeError for a verb that cannot be conjugated from what is given of it.
 */
export function cuesWith(
  cues: readonly OwnCue[],
  otherwise: (word: Word) => readonly CueReading[],
): (word: Word) => readonly CueReading[] {
  if (cues.length === 0) return otherwise;
  const own = new Map<string, KnownForm[]>();
  const skeletons = new Set<string>();
  const frames = new Set(cues.map((cue) => cue.frames));
  for (const form of cues.flatMap(knownForms)) {
    const fold = foldKey(form.key);
    skeletons.add(skeletonOf(fold));
    own.set(fold, [...(own.get(fold) ?? []), form]);
  }
  const read = cueReader((fold) => {
    if (!skeletons.has(skeletonOf(fold))) return undefined;
    const table = formsFor(fold);
    return { get: (form) => [...(own.get(form) ?? []), ...(table?.get(form) ?? [])] };
  });
  return (word) => {
    const mine = read(word).filter((reading) => frames.has(reading.frames));
    return mine.length > 0 ? mine : otherwise(word);
  };
}
