/** An article in the fragment of an address: packed where the browser can, and never sent to a server. */

/** Longer addresses are cut by mail and chat programs. */
const LONGEST = 30_000;
const PACKED = '#z=';
const PLAIN = '#p=';
/** Arguments that one call may have, everywhere. */
const CHUNK = 0x2000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

async function through(bytes: Uint8Array<ArrayBuffer>, way: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough<Uint8Array<ArrayBuffer>>(way);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The fragment for a text, or null where it would be too long. */
export async function fragmentFor(text: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(text);
  const packs = 'CompressionStream' in globalThis;
  const packed = packs ? await through(bytes, new CompressionStream('deflate-raw')) : bytes;
  const fragment = `${packs ? PACKED : PLAIN}${base64Of(packed)}`;
  return fragment.length > LONGEST ? null : fragment;
}

/** The text in a fragment; null where the fragment is of another kind. */
export async function textIn(fragment: string): Promise<string | null> {
  const packed = fragment.startsWith(PACKED);
  if (!packed && !fragment.startsWith(PLAIN)) return null;
  const bytes = bytesOf(fragment.slice(PACKED.length));
  const text = packed ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}
