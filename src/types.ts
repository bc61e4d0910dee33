/**
 * The types of qawl: the specification in code.
 *
 * Everything is plain, read-only JSON. `null` stands for "not known"; `undefined` never occurs in a result.
 * Offsets are UTF-16 code units of the caller's own string, as `String.prototype.slice` takes them.
 */

/** Half-open range `[start, end)` of the caller's own string. `text === input.slice(start, end)`, always. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'symbol' | 'other';

/** A word with its clitics, a number, a punctuation mark, a symbol, or anything else that is not white space. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Clitics written before the stem, in order: و ف ب ل ك س and the article ال. */
  readonly proclitics: readonly Span[];
  /** What is left of the word without clitics; the token itself where it has none. */
  readonly stem: Span;
  /** A pronoun written after the stem (ه، ها، هم …), or null. */
  readonly enclitic: Span | null;
}

export type ParagraphRole = 'headline' | 'dateline' | 'caption' | 'byline' | 'residue' | 'body';

/** A sentence; `paragraph` counts the lines that are not blank, from 0. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly role: ParagraphRole;
}

export type EntityType = 'person' | 'place' | 'organization';

/** Where on earth a place is: only given where the name is unambiguous. */
export interface PlaceLink {
  /** ISO 3166-1 alpha-2 code of the country, or ISO 3166-2 of the province. */
  readonly iso: string | null;
  readonly geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** One mention of a person, a place or an organization, without clitics. */
export interface Entity extends Span {
  readonly type: EntityType;
  /** Citation form: the fullest name in this text; الجزيرة for the text لجزيرة in للجزيرة. */
  readonly name: string;
  /** The same number stands for the same somebody, in this text. */
  readonly chain: number;
  /** Title or office that stands with the name: الجنرال, وزير الدفاع الروسي. */
  readonly title: Span | null;
  readonly link: PlaceLink | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What decided: `person/title`, `place/gazetteer`, … */
  readonly rule: string;
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** What the cue does. */
export type SpeechAct =
  | 'say'
  | 'add'
  | 'stress'
  | 'announce'
  | 'explain'
  | 'point'
  | 'reveal'
  | 'think'
  | 'claim'
  | 'deny'
  | 'admit'
  | 'accuse'
  | 'criticize'
  | 'warn'
  | 'threaten'
  | 'promise'
  | 'demand'
  | 'suggest'
  | 'expect'
  | 'praise'
  | 'condemn'
  | 'call'
  | 'ask'
  | 'answer'
  | 'tell'
  | 'write'
  | 'relay'
  | 'according'
  | 'conclude'
  | 'express'
  | 'find';

/** How far the writer stands behind what is reported. */
export type Stance =
  | 'neutral'
  | 'committed'
  | 'distancing'
  | 'conceding'
  | 'denying'
  | 'warning'
  | 'promising'
  | 'demanding'
  | 'praising'
  | 'condemning';

/** The word or words that report: أضاف, تابع قائلاً, وفق ما أفاد به. */
export interface Cue extends Span {
  /** Dictionary form: the verb in the third person past, the noun, or the phrase. */
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly negated: boolean;
}

export type SpeakerType = 'person' | 'place' | 'organization' | 'unnamed';
export type Gender = 'male' | 'female' | 'unknown';

export interface Speaker {
  /** Resolved: سيرغي شويغو for وأضاف "…" without a subject. */
  readonly name: string;
  readonly type: SpeakerType;
  /** As the speaker is named at this quotation; null where Arabic drops the subject. */
  readonly mention: Span | null;
  readonly how: 'named' | 'description' | 'pronoun' | 'dropped' | 'continued';
  readonly gender: Gender;
  readonly role: string | null;
  readonly anonymous: boolean;
  /** `Entity.chain` of the speaker, or null for a source without a proper name. */
  readonly chain: number | null;
}

/** A quotation: the smallest span that holds every piece of its content. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** What was said, without the outer marks and without a leading أن/إن; ordered, disjoint pieces. */
  readonly content: readonly Span[];
  /** The pieces inside quotation marks, marks excluded. */
  readonly verbatim: readonly Span[];
  readonly cue: Cue | null;
  readonly speaker: Speaker | null;
  /** Who is spoken to: أبلغ بوتين تشانغ أن … */
  readonly addressee: Span | null;
  /** Who or what passed it on: رويترز in نقلت رويترز عن …, or the medium (بيان, تغريدة). */
  readonly via: Span | null;
  /** Index, in the list of quotations, of the one that this is nested in. */
  readonly within: number | null;
  readonly confidence: number;
  readonly rule: string;
}

/**
 * Why a proposal became no quotation: `language`, its words are not Arabic; `rival`, another cue has its content; `empty`, nothing is left between its ends;
 * `overlap`, it lies in what somebody else says; `writer`, nobody can be found who said it, so that it is the writer's;
 * `distance`, its marks go on with no quotation near them; `confidence`, less than `minConfidence` speaks for it.
 */
export type LostTo = 'language' | 'rival' | 'empty' | 'overlap' | 'writer' | 'distance' | 'confidence';

/** A quotation as one rule proposed it, before its end and its speaker were decided. */
export interface Proposal {
  readonly rule: string;
  readonly cue: Span | null;
  /** Where the rule saw what was said: the pieces as it proposed them, often up to the end of the paragraph. */
  readonly content: readonly Span[];
  /** Whom the rule took for the speaker, if it saw anybody. */
  readonly subject: Span | null;
  /** Index of the quotation that it became, or null. */
  readonly quote: number | null;
  /** What it lost to, or null where it became a quotation. */
  readonly lostTo: LostTo | null;
  /** Index of the proposal that has its content instead, for one that lost to a rival. */
  readonly rival: number | null;
}

/** A quotation mark that had to be mended: nothing closes it, it stands the wrong way round, it has another shape, … */
export interface MarkProblem extends Span {
  readonly problem: 'unclosed' | 'reversed' | 'mixed' | 'stray' | 'doubled';
}

/** How the quotations of a text came about. */
export interface Explanation {
  readonly quotes: readonly Quote[];
  /** In the order of the rules. */
  readonly proposals: readonly Proposal[];
  readonly marks: readonly MarkProblem[];
}

/** Everything qawl reads in a text, computed once. */
export interface Document {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/** How many quotations, or words in them, by kind. */
export interface KindCounts extends Readonly<Record<QuoteKind, number>> {
  readonly all: number;
}

/** Who was quoted, how often and at what length, in one document or several. */
export interface SpeakerSummary {
  readonly name: string;
  readonly type: SpeakerType;
  readonly gender: Gender;
  /** The role named most often; of two, the first. */
  readonly role: string | null;
  /** No quotation of theirs has a named source. */
  readonly anonymous: boolean;
  readonly quotations: KindCounts;
  /** Words and numbers in what was said; each counts once, for the innermost quotation that has a speaker. */
  readonly words: KindCounts;
  /** Their part of all quoted words, those of unknown speakers included: 0 to 1. */
  readonly share: number;
  /** How many of the documents quote them. */
  readonly documents: number;
  /** Index of the first document and of the last one that quote them. */
  readonly first: number;
  readonly last: number;
}
