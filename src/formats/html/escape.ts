const REPLACEMENT = '\ufffd';
/** What HTML cannot hold: NUL, and half of a surrogate pair. Each is one code unit, as is what stands for it. */
const IMPOSSIBLE = /\0|\p{Cs}/gu;
const SPECIAL = /[&<>"'\r]/g;

/** A carriage return as it stands would be read as a line feed. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text as it stands between tags or in a quoted attribute: no character of it is read as markup. */
export function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, REPLACEMENT).replace(SPECIAL, (sign) => REFERENCES[sign] ?? sign);
}
