import { checkedList, checkedObject, checkedString, checkedText, shown } from '../text/checked.js';
import type { Document } from '../types.js';

/**
 * What `analyze` gives.
 *
 * @throws TypeError if it is anything else.
 */
export function checkedDocument(value: unknown): Document {
  const document = checkedObject(value, 'document');
  checkedText(document.text);
  for (const list of ['sentences', 'tokens', 'entities', 'quotes']) checkedList(document[list], `document.${list}`);
  return value as Document;
}

/** Stands for an article of which no address is given. */
const NO_ADDRESS = 'urn:x-qawl:article';
/** An absolute address (RFC 3987) without a fragment: ours are put behind it. */
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`#\p{Cc}\p{Cs}]+$/u;

/** How an article is called in formats that speak of things by their address. */
export interface AddressOptions {
  /** Address (IRI) of the article, without a fragment. Default `urn:x-qawl:article`. */
  readonly id?: string;
}

/**
 * The address in the options.
 *
 * @throws TypeError for a wrong type; RangeError for an unknown key, or an address that is none or has a fragment.
 */
export function checkedAddress(options: unknown): string {
  const { id } = options === undefined ? {} : checkedObject(options, 'options', ['id']);
  if (id === undefined) return NO_ADDRESS;
  const address = checkedString(id, 'options.id');
  if (ADDRESS.test(address)) return address;
  throw new RangeError(`options.id must be an absolute IRI without a fragment, got ${shown(address)}`);
}
