import * as qawl from '../../src/index.js';
import type { Document } from '../../src/types.js';

/** JSON-LD of a document, or null where this version of the library makes none: then the page has no button for it. */
export const jsonLdOf: ((document: Document) => string) | null = found();

function found(): ((document: Document) => string) | null {
  const exported: Readonly<Record<string, unknown>> = { ...qawl };
  const { toJsonLd } = exported;
  if (typeof toJsonLd !== 'function') return null;
  return (document) => JSON.stringify(toJsonLd(document), null, 2);
}
