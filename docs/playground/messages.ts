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
  readonly paragraphs: readonly string[];
  readonly tail: string;
  readonly rows: readonly Row[];
  readonly speakers: readonly string[];
  readonly json: string;
  /** The JSON is only the beginning. */
  readonly cut: boolean;
  readonly formats: readonly ExportFormat[];
  readonly entities: number;
}

export interface Exported {
  readonly tell: 'exported';
  readonly format: ExportFormat;
  readonly content: string;
}

export type Answer = Shown | Exported;
