import type { Entity, Quote } from '../types.js';

/** One article, with what the tables say of it. */
export interface Article {
  readonly id: string | number;
  readonly text: string;
  readonly outlet: string | null;
  /** As the input writes it. */
  readonly date: string | null;
}

/** What could not be read, where it stands, and why. */
export interface Reject {
  readonly source: string;
  /** Offset of its first byte (in what is unpacked), for lines. */
  readonly byte?: number;
  /** Number of its row, from 0, for Parquet. */
  readonly row?: number;
  readonly reason: string;
}

/** What a reader gives, one by one: `at` is where it stands in its source, in bytes, rows or files. */
export type Item =
  | { readonly at: number; readonly article: Article; readonly reject?: never }
  | { readonly at: number; readonly article?: never; readonly reject: Reject };

/** A piece of the input that is read at once; its name is that of its output. Small enough to travel as a message. */
export type Shard =
  | {
      readonly kind: 'lines' | 'rows';
      readonly name: string;
      readonly source: string;
      /** Of the whole source: a source that has changed since is not read. */
      readonly size: number;
      readonly start: number;
      readonly end: number;
      readonly bytes: number;
    }
  | {
      /** Compressed lines, which can only be read from their beginning: cut into parts as they are read. */
      readonly kind: 'packed';
      readonly name: string;
      readonly source: string;
      readonly size: number;
      readonly bytes: number;
    }
  | { readonly kind: 'files'; readonly name: string; readonly files: readonly string[]; readonly bytes: number };

export const FORMATS = ['ndjson', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** What the fields of an input are called. */
export interface Fields {
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  readonly date: string;
}
export const FIELDS: Fields = { id: 'id', text: 'text', outlet: 'outlet', date: 'date' };

/** What decides the bytes of the output: a run that goes on must have the same. */
export interface Settings {
  readonly format: Format;
  readonly summary: boolean;
  readonly fields: Fields;
  readonly shardBytes: number;
}

/** Sums over articles. */
export interface Counts {
  readonly articles: number;
  readonly rejected: number;
  readonly tokens: number;
  readonly quotes: number;
  readonly entities: number;
}

/** What is left of a part when its files are whole. */
export interface Part extends Counts {
  readonly name: string;
  /** Where the next part of the same shard begins; null behind the last. */
  readonly next: number | null;
}

/** What the writers are given of an article. */
export interface Reading {
  readonly article: Article;
  readonly tokens: number;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}
