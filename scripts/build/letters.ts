/**
 * Writes escaped Arabic letters as themselves, which is shorter once it is compressed: bundlers do so in strings, but leave
 * the escapes of regular expressions as they are. Marks and what can't be seen stay escaped.
 *
 * @example
 * withLetters(String.raw`/^\u0644\u0645$/u.test('\u200F')`)
 * //=> "/^لم$/u.test('\\u200F')"
 */
export function withLetters(source: string): string {
  return source.replace(/(?<!\\)\\u(06[0-9a-f]{2})/giu, (whole, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /^\p{L}$/u.test(letter) ? letter : whole;
  });
}
