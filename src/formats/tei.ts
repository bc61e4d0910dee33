import { checkedObject, checkedString } from '../text/checked.js';
import type { Document, Entity, Quote } from '../types.js';
import { checkedDocument } from './checked.js';
import { chainsOf } from './parts.js';
import { teiBody } from './tei-body.js';
import { type Attributes, xmlElement, xmlStart } from './xml.js';

export interface TeiOptions {
  /** Title of the article in the header. Default its headline, or `Untitled`. */
  readonly title?: string;
}

const UNTITLED = 'Untitled';
const KINDS = [
  ['direct', 'the words of the speaker'],
  ['indirect', 'reported in the words of the writer'],
  ['mixed', 'reported, with words of the speaker in it'],
] as const;
const SEXES = { male: 'M', female: 'F', unknown: null } as const;

const nameId = (chain: number): string => `name-${chain}`;
const sourceId = (index: number): string => `source-${index + 1}`;

function titleOf({ sentences }: Document, options: unknown): string {
  const { title } = options === undefined ? {} : checkedObject(options, 'options', ['title']);
  if (title !== undefined) return checkedString(title, 'options.title');
  return sentences.find(({ role }) => role === 'headline')?.text ?? UNTITLED;
}

/** Those who speak without standing among the names: unnamed sources, and names whose mentions were left out. */
function strangersOf(document: Document, chains: ReadonlyMap<number, unknown>): ReadonlyMap<string, Quote> {
  const strangers = new Map<string, Quote>();
  for (const quote of document.quotes) {
    const { speaker } = quote;
    if (!speaker || (speaker.chain !== null && chains.has(speaker.chain)) || strangers.has(speaker.name)) continue;
    strangers.set(speaker.name, quote);
  }
  return strangers;
}

/** A list of the header, or nothing where it would be empty. */
function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name}>\n${items.map((item) => `${item}\n`).join('')}</${name}>\n`;
}

function placeElement(id: string, { name, link }: Entity): string {
  const geo =
    link && link.latitude !== null && link.longitude !== null
      ? `<location>${xmlElement('geo', `${link.latitude} ${link.longitude}`)}</location>`
      : '';
  const iso = link?.iso ? xmlElement('idno', link.iso, { type: 'ISO-3166' }) : '';
  const geonames = link?.geonames ? xmlElement('idno', String(link.geonames), { type: 'GeoNames' }) : '';
  return `${xmlStart('place', { 'xml:id': id })}${xmlElement('placeName', name)}${geo}${iso}${geonames}</place>`;
}

/** What the quotations show of their speakers, by chain. */
function sexesOf({ quotes }: Document): ReadonlyMap<number, string> {
  const sexes = new Map<number, string>();
  for (const { speaker } of quotes) {
    const sex = SEXES[speaker?.gender ?? 'unknown'];
    if (sex !== null && speaker && speaker.chain !== null && !sexes.has(speaker.chain)) sexes.set(speaker.chain, sex);
  }
  return sexes;
}

const personElement = (attributes: Attributes, inside: string): string =>
  `${xmlStart('person', attributes)}${inside}</person>`;

/** Who and what the text names, as TEI's lists of people, organizations and places. */
function listsOf(document: Document, strangers: ReadonlyMap<string, Quote>): string {
  const sexes = sexesOf(document);
  const people: string[] = [];
  const bodies: string[] = [];
  const places: string[] = [];
  for (const [chain, mentions] of chainsOf(document)) {
    const entity = mentions.find(({ link }) => link !== null) ?? mentions[0];
    if (!entity) continue;
    const id = nameId(chain);
    switch (entity.type) {
      case 'person':
        people.push(
          personElement({ 'xml:id': id, sex: sexes.get(chain) ?? null }, xmlElement('persName', entity.name)),
        );
        break;
      case 'organization':
        bodies.push(`${xmlStart('org', { 'xml:id': id })}${xmlElement('orgName', entity.name)}</org>`);
        break;
      case 'place':
        places.push(placeElement(id, entity));
    }
  }
  [...strangers.keys()].forEach((name, at) => {
    people.push(personElement({ 'xml:id': sourceId(at), role: 'source' }, xmlElement('p', name)));
  });
  const participants = list('listPerson', people) + list('listOrg', bodies);
  const settings = list('listPlace', places);
  const profile = [
    participants && `<particDesc>\n${participants}</particDesc>\n`,
    settings && `<settingDesc>\n${settings}</settingDesc>\n`,
  ].join('');
  return profile && `<profileDesc>\n${profile}</profileDesc>\n`;
}

function headerOf(title: string, lists: string): string {
  const categories = KINDS.map(
    ([kind, gloss]) => `${xmlStart('category', { 'xml:id': kind })}${xmlElement('catDesc', gloss)}</category>\n`,
  );
  return `<teiHeader xml:lang="en">
<fileDesc>
<titleStmt>${xmlElement('title', title, { 'xml:lang': 'ar' })}</titleStmt>
<publicationStmt><p>Unpublished.</p></publicationStmt>
<sourceDesc><p>A news article, its quotations and names marked by qawl.</p></sourceDesc>
</fileDesc>
<encodingDesc>
<classDecl>
<taxonomy>
${categories.join('')}</taxonomy>
</classDecl>
</encodingDesc>
${lists}</teiHeader>`;
}

/**
 * A document in TEI: `<said>` for each quotation, with who said it, `<q>` for the words in quotation marks of one that
 * is not all direct, `<seg>` for its cue, `<rs>` for speaker, addressee and relay, and `<persName>`, `<placeName>`,
 * `<orgName>`, which point to lists in the header. What would overlap, and a quotation of several pieces, is written in
 * fragments that `prev` and `next` join. The text is kept to the letter, but for characters that XML forbids: U+FFFD.
 *
 * @throws TypeError if it is given no document; TypeError or RangeError for a wrong option.
 * @example
 * toTei(analyze('وصل إلى بكين')).includes('<placeName xml:id="mention-1" ref="#name-0">')
 * //=> true
 */
export function toTei(document: Document, options?: TeiOptions): string {
  const read = checkedDocument(document);
  const title = titleOf(read, options);
  const chains = chainsOf(read);
  const strangers = strangersOf(read, chains);
  const sources = new Map([...strangers.keys()].map((name, at) => [name, sourceId(at)]));
  const body = teiBody(read, {
    nameOf: ({ chain }) => nameId(chain),
    speakerOf: ({ speaker }) => {
      if (!speaker) return null;
      const named = speaker.chain !== null && chains.has(speaker.chain);
      return `#${named ? nameId(speaker.chain) : sources.get(speaker.name)}`;
    },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${headerOf(title, listsOf(read, strangers))}
<text xml:lang="ar" xml:space="preserve"><body>${body || '<p/>'}</body></text>
</TEI>
`;
}
