import { analyze, type Document, extractQuotes, type JsonLd, type Quote, toJsonLd } from 'qawl';
import { type Entity, extractEntities } from 'qawl/core';
import { detectLanguage, isArabic } from 'qawl/language';

const read: Document = analyze('');
const quotes: readonly Quote[] = extractQuotes('');
export const entities: readonly Entity[] = extractEntities('');
export const names: (string | undefined)[] = [...read.quotes, ...quotes].map((quote) => quote.speaker?.name);
export const language: string | undefined = detectLanguage('')?.language;
export const arabic: boolean = isArabic('');
export const linked: JsonLd = toJsonLd(read, { id: 'https://news.example/1' });
// @ts-expect-error: a text is a string
analyze(1);
// @ts-expect-error: results are read-only
read.quotes = [];
