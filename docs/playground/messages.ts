import type { QuoteKind } from '../../src/types.js';

/** Which quotations are shown. */
export interface Filter {
  /** Place in the list of speakers; null for all. */
  readonly speaker: number | null;
  readonly kind: QuoteKind | null;
  readonly minConfidence: number;
}

export type ExportFormat = 'json' | 'csv' | 'jsonld';

/** What the page asks of the worker; a null text is the last one. */
export type Question =
  | {
      readonly ask: 'show';
      readonly text: string | null;
      readonly filter: Filter;
      readonly language: 'ar' | 'en';
    }
  | { readonly ask: 'rows'; readonly from: number; readonly filter: Filter }
  | { readonly ask: 'export'; readonly format: ExportFormat; readonly filter: Filter };

/** A line of the table. */
export interface Row {
  readonly number: number;
  readonly speaker: string | null;
  readonly kind: QuoteKind;
  readonly cue: string | null;
  readonly content: string;
  readonly confidence: number;
}

export interface Shown {
  readonly tell: 'shown';
  readonly head: string;
  readonly tail: string;
  /** The first rows of the table. */
  readonly rows: readonly Row[];
  readonly quotes: number;
  readonly speakers: readonly string[];
  readonly json: string;
  /** The JSON is only the beginning. */
  readonly cut: boolean;
  readonly formats: readonly ExportFormat[];
  readonly entities: number;
}

/** Some paragraphs of what was shown last, in order; a long article comes in many messages. */
export interface Paragraphs {
  readonly tell: 'paragraphs';
  readonly some: readonly string[];
  readonly last: boolean;
}

export interface MoreRows {
  readonly tell: 'rows';
  readonly rows: readonly Row[];
}

export interface Exported {
  readonly tell: 'exported';
  readonly format: ExportFormat;
  readonly content: string;
}

export type Answer = Shown | Paragraphs | MoreRows | Exported;
