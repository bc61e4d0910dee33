import { offsetsIn } from '../text/offsets.js';
import type { Document, Entity, PlaceLink, Quote, Speaker } from '../types.js';
import { type AddressOptions, checkedAddress, checkedDocument } from './checked.js';
import { chainsOf } from './parts.js';

/** A node of JSON-LD: plain JSON. */
export type JsonLd = { readonly [key: string]: JsonLdValue };
export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

/** Fields that are not known are left out: JSON-LD drops null, and validators complain of it. */
type Fields = Readonly<Record<string, JsonLdValue | null>>;

function nodeOf(fields: Fields): JsonLd {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, JsonLdValue] => field[1] !== null),
  );
}

/** Types of schema.org. */
const TYPES = { person: 'Person', place: 'Place', organization: 'Organization' } as const;
const GENDERS = { male: 'https://schema.org/Male', female: 'https://schema.org/Female', unknown: null } as const;
/** A country; longer codes of ISO 3166 are its provinces. */
const COUNTRY_CODE = 2;

/** What the writing of one document looks up. */
interface Writing {
  readonly address: string;
  readonly quotes: readonly Quote[];
  readonly chains: ReadonlyMap<number, readonly Entity[]>;
  /** What the quotations say of a speaker who is named: of several, the first that says it. */
  readonly speakers: ReadonlyMap<number, readonly Speaker[]>;
  readonly to: (offset: number) => number;
}

function placeFields({ iso, geonames, latitude, longitude }: PlaceLink): Fields {
  const known = latitude !== null && longitude !== null;
  return {
    identifier: iso,
    address: iso?.length === COUNTRY_CODE ? { '@type': 'PostalAddress', addressCountry: iso } : null,
    sameAs: geonames === null ? null : `https://sws.geonames.org/${geonames}/`,
    geo: known ? { '@type': 'GeoCoordinates', latitude, longitude } : null,
  };
}

const nameIn = (chain: number, { address }: Writing): string => `${address}#name-${chain}`;
const quotationIn = (index: number, { address }: Writing): string => `${address}#quotation-${index + 1}`;

function entityNode([chain, mentions]: readonly [number, readonly Entity[]], writing: Writing): JsonLd {
  const [first] = mentions;
  const said = writing.speakers.get(chain) ?? [];
  const person = first?.type === 'person';
  const link = mentions.find((mention) => mention.link !== null)?.link ?? null;
  return nodeOf({
    '@type': TYPES[first?.type ?? 'person'],
    '@id': nameIn(chain, writing),
    name: first?.name ?? '',
    jobTitle: person ? (said.find(({ role }) => role !== null)?.role ?? null) : null,
    gender: person ? (said.map(({ gender }) => GENDERS[gender]).find((gender) => gender !== null) ?? null) : null,
    ...(link ? placeFields(link) : {}),
  });
}

/**
 * Who said it. A place that speaks (Beijing announced) stands for those who govern it: schema.org lets people and
 * organizations create, so it becomes an organization there. Who has no name of his own is credited in words.
 */
function speakerFields({ name, type, chain }: Speaker, writing: Writing): Fields {
  if (type === 'unnamed') return { creditText: name };
  const known = chain === null ? undefined : writing.chains.get(chain)?.[0];
  const id = chain !== null && known?.type === type ? nameIn(chain, writing) : null;
  if (type === 'place') {
    const location = id === null ? { '@type': 'Place', name } : { '@id': id };
    return { creator: { '@type': 'Organization', name, location } };
  }
  return { creator: id === null ? { '@type': TYPES[type], name } : { '@id': id } };
}

function quoteNode(quote: Quote, index: number, writing: Writing): JsonLd {
  const { kind, content, cue, speaker, addressee, via, within } = quote;
  return nodeOf({
    '@type': 'Quotation',
    '@id': quotationIn(index, writing),
    text: content.map((piece) => piece.text).join(' \u2026 '),
    keywords: cue === null ? [kind] : [kind, cue.act, cue.stance],
    ...(speaker ? speakerFields(speaker, writing) : {}),
    audience: addressee && { '@type': 'Audience', name: addressee.text },
    isBasedOn: via && { '@type': 'CreativeWork', name: via.text },
    isPartOf: { '@id': within === null ? writing.address : quotationIn(within, writing) },
    'oa:hasSelector': content.map(({ start, end }) => ({
      '@type': 'oa:TextPositionSelector',
      'oa:start': writing.to(start),
      'oa:end': writing.to(end),
    })),
  });
}

function speakersOf(quotes: readonly Quote[]): ReadonlyMap<number, readonly Speaker[]> {
  const speakers = new Map<number, Speaker[]>();
  for (const { speaker } of quotes) {
    if (speaker === null || speaker.chain === null) continue;
    const known = speakers.get(speaker.chain);
    if (known) known.push(speaker);
    else speakers.set(speaker.chain, [speaker]);
  }
  return speakers;
}

/**
 * A document as JSON-LD: a schema.org `NewsArticle` that mentions each `Person`, `Place` and `Organization` once and
 * has each `Quotation` as a part, with its creator. Where a quotation stands is told by W3C text positions, in code
 * points. `toWebAnnotations` has the place of every mention.
 *
 * @throws TypeError if it is given no document; TypeError or RangeError for a wrong option.
 * @example
 * toJsonLd(analyze('قال الوزير إن الطريق مفتوح.')).inLanguage
 * //=> 'ar'
 */
export function toJsonLd(document: Document, options?: AddressOptions): JsonLd {
  const address = checkedAddress(options);
  const { text, quotes } = checkedDocument(document);
  const chains = chainsOf(document);
  const { to } = offsetsIn(text, 'code-points');
  const writing: Writing = { address, quotes, chains, speakers: speakersOf(quotes), to };
  return {
    '@context': ['https://schema.org', { oa: 'http://www.w3.org/ns/oa#' }],
    '@type': 'NewsArticle',
    '@id': address,
    inLanguage: 'ar',
    mentions: [...chains].map((chain) => entityNode(chain, writing)),
    hasPart: quotes.map((quote, index) => quoteNode(quote, index, writing)),
  };
}
