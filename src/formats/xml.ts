/** Characters that XML 1.0 has no way to write, halves of surrogate pairs among them: each becomes U+FFFD. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Written as references: readers turn other line ends into line feeds, and blanks of attributes into spaces. */
const IN_TEXT = /[&<>\r\u0085\u2028]/g;
const IN_ATTRIBUTE = /[&<>"\t\n\r\u0085\u2028]/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const referenceTo = (character: string): string => REFERENCES[character] ?? `&#${character.charCodeAt(0)};`;

/** A text as XML holds it. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(IN_TEXT, referenceTo);
}

export type Attributes = Readonly<Record<string, string | null>>;

/** A start tag; attributes without a value are left out. */
export function xmlStart(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${value.replace(FORBIDDEN, '\ufffd').replace(IN_ATTRIBUTE, referenceTo)}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element that holds nothing but text. */
export function xmlElement(name: string, text: string, attributes: Attributes = {}): string {
  return `${xmlStart(name, attributes)}${xmlText(text)}</${name}>`;
}
