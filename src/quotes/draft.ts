import type { CueReading } from '../lexicon/cues.js';
import type { SpeechAct, Stance } from '../types.js';
import type { Range } from './scene.js';
import type { Mention } from './speakers/mention.js';

/** How the content begins: after أن/إن, after a colon, at a mark, or with nothing before it. */
export type Opener = 'complementizer' | 'colon' | 'marks' | 'bare';

/** The cue of a draft, as tokens. */
export interface DraftCue extends Range {
  /** UTF-16 length of و or ف written before it, which is no part of the cue. */
  readonly prefix: number;
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly reading: CueReading | null;
}

/** Gender and number that a verb or participle asks of its subject. */
export interface Agreement {
  readonly gender: 'male' | 'female' | null;
  readonly number: 'singular' | 'dual' | 'plural';
}

/** What a finder proposes: a quotation before its end, its speaker and its rank among others are decided. */
export interface Draft {
  readonly rule: string;
  readonly cue: DraftCue | null;
  readonly opener: Opener;
  /** Ranges of tokens; the finder's own view of the content, extended or cut by refiners. */
  readonly content: readonly Range[];
  /** True where the finder knows the end (marks, a line); false where the clause has to be measured. */
  readonly closed: boolean;
  /** The subject that stands at the quotation, or null where there is none. */
  readonly subject: Mention | null;
  readonly agreement: Agreement | null;
  /** Where the speaker is looked for: the main verb's subject for a participle, the text so far for a dropped one. */
  readonly inherit: 'clause' | 'text' | 'none';
  readonly addressee: Mention | null;
  readonly via: Mention | null;
  /** Its place among all that were proposed; refiners keep it. */
  readonly origin?: number;
}
