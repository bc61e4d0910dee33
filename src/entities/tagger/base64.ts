/** Reads base64, as the weights stand in the package: no platform function, so the same everywhere. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ASCII = 128;

/**
 * The bytes of a base64 string without blanks; padding may be missing.
 *
 * @example
 * bytesOf('UVdM') //=> Uint8Array [0x51, 0x57, 0x4c]
 */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(ASCII);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const end = base64.endsWith('==') ? base64.length - 2 : base64.endsWith('=') ? base64.length - 1 : base64.length;
  const bytes = new Uint8Array((end * 3) >> 2);
  const valueAt = (at: number): number => values[base64.charCodeAt(at)] ?? 0;
  for (let from = 0, to = 0; from < end; from += 4, to += 3) {
    const group = (valueAt(from) << 18) | (valueAt(from + 1) << 12) | (valueAt(from + 2) << 6) | valueAt(from + 3);
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes;
}
