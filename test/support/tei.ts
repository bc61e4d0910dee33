/** A reader of TEI by an XML parser, with the parts of the TEI schema (P5) that are used: what holds what, and its attributes. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

const PHRASES = ['said', 'q', 'seg', 'rs', 'persName', 'placeName', 'orgName', '#text'];
/** macro.phraseSeq: names hold no speech. */
const NAME_PARTS = ['seg', 'rs', 'persName', 'placeName', 'orgName', '#text'];
const GLOBAL = ['xml:id', 'xml:lang', 'xml:space', 'n', 'ana', 'corresp', 'prev', 'next'];

interface Rule {
  readonly holds: readonly string[];
  readonly attributes?: readonly string[];
}

const SCHEMA: Readonly<Record<string, Rule>> = {
  TEI: { holds: ['teiHeader', 'text'], attributes: ['xmlns'] },
  teiHeader: { holds: ['fileDesc', 'encodingDesc', 'profileDesc'] },
  fileDesc: { holds: ['titleStmt', 'publicationStmt', 'sourceDesc'] },
  titleStmt: { holds: ['title'] },
  title: { holds: ['#text'] },
  publicationStmt: { holds: ['p'] },
  sourceDesc: { holds: ['p'] },
  encodingDesc: { holds: ['classDecl'] },
  classDecl: { holds: ['taxonomy'] },
  taxonomy: { holds: ['category'] },
  category: { holds: ['catDesc'] },
  catDesc: { holds: ['#text'] },
  profileDesc: { holds: ['particDesc', 'settingDesc'] },
  particDesc: { holds: ['listPerson', 'listOrg'] },
  settingDesc: { holds: ['listPlace'] },
  listPerson: { holds: ['person'] },
  listOrg: { holds: ['org'] },
  listPlace: { holds: ['place'] },
  person: { holds: ['persName', 'p'], attributes: ['sex', 'role'] },
  org: { holds: ['orgName'] },
  place: { holds: ['placeName', 'location', 'idno'] },
  location: { holds: ['geo'] },
  geo: { holds: ['#text'] },
  idno: { holds: ['#text'], attributes: ['type'] },
  text: { holds: ['body'] },
  body: { holds: ['p'] },
  p: { holds: PHRASES },
  said: { holds: PHRASES, attributes: ['who', 'direct'] },
  q: { holds: PHRASES, attributes: ['type'] },
  seg: { holds: PHRASES, attributes: ['type'] },
  rs: { holds: NAME_PARTS, attributes: ['type'] },
  persName: { holds: NAME_PARTS, attributes: ['ref'] },
  placeName: { holds: NAME_PARTS, attributes: ['ref'] },
  orgName: { holds: NAME_PARTS, attributes: ['ref'] },
};

export interface TeiElement {
  readonly name: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its fragments, in order, as ranges of the text of the body. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export interface TeiFile {
  readonly text: string;
  readonly elements: readonly TeiElement[];
  readonly ids: ReadonlySet<string>;
}

interface Fragment {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
}

function checkElement(element: Element): void {
  const { tagName } = element;
  const rule = SCHEMA[tagName];
  if (!rule) throw new Error(`no element ${tagName}`);
  for (const name of Object.keys(attributesOf(element))) {
    if (!GLOBAL.includes(name) && !rule.attributes?.includes(name)) throw new Error(`${tagName} has no @${name}`);
  }
  for (const child of Array.from(element.childNodes)) {
    const name = isElement(child) ? child.tagName : '#text';
    const blank = name === '#text' && /^[ \t\r\n]*$/.test(child.nodeValue ?? '');
    if (!blank && !rule.holds.includes(name)) throw new Error(`${tagName} holds ${name}`);
  }
}

/** Walks in the order of the text; gives the fragments with their ranges. */
function walk(root: Element): { readonly text: string; readonly fragments: readonly Fragment[] } {
  let text = '';
  const fragments: Fragment[] = [];
  const visit = (node: Node): void => {
    if (!isElement(node)) {
      text += node.nodeValue ?? '';
      return;
    }
    checkElement(node);
    const start = text.length;
    const place = fragments.length;
    for (const child of Array.from(node.childNodes)) visit(child);
    fragments.splice(place, 0, { name: node.tagName, attributes: attributesOf(node), start, end: text.length });
  };
  visit(root);
  return { text, fragments };
}

/** Fragments joined by `prev` and `next`, which must agree. */
function joined(fragments: readonly Fragment[]): TeiElement[] {
  const byId = new Map(fragments.map((fragment) => [fragment.attributes['xml:id'] ?? '', fragment]));
  const elements: TeiElement[] = [];
  for (const { name, attributes, start, end } of fragments) {
    const id = attributes['xml:id'];
    if (id === undefined || attributes.prev !== undefined) continue;
    const ranges = [{ start, end }];
    let last = { id, next: attributes.next };
    while (last.next !== undefined) {
      const fragment = byId.get(last.next.slice(1));
      if (fragment?.attributes.prev !== `#${last.id}`) throw new Error(`${last.next} does not go on ${last.id}`);
      ranges.push({ start: fragment.start, end: fragment.end });
      last = { id: last.next.slice(1), next: fragment.attributes.next };
    }
    elements.push({ name, id, attributes, ranges });
  }
  return elements;
}

/** Reads a document; throws where it is not well-formed, not as the schema has it, or points to nothing. */
export function readTei(xml: string): TeiFile {
  const document = new DOMParser({
    onError: (level, message) => {
      // What XML can't hold is written as this character on purpose.
      if (level === 'warning' && message.startsWith('Unicode replacement character')) return;
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (root?.namespaceURI !== 'http://www.tei-c.org/ns/1.0') throw new Error('not TEI');
  const all = walk(root).fragments;
  const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const known = new Set(ids);
  if (known.size !== ids.length) throw new Error('an identifier stands twice');
  for (const { name, attributes } of all) {
    for (const key of ['who', 'ref', 'ana', 'corresp', 'prev', 'next']) {
      const to = attributes[key];
      if (to !== undefined && !known.has(to.slice(1))) throw new Error(`${name} points to ${to}`);
    }
  }
  const body = root.getElementsByTagName('body').item(0);
  if (!body) throw new Error('no body');
  const { text, fragments } = walk(body);
  return { text, elements: joined(fragments), ids: known };
}
