/** Where a page says how it is encoded: in its first kilobyte. */
const HEAD_BYTES = 1024;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i;

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

/** A page as text, in the encoding that is given or that it names: older Arabic pages are in windows-1256. */
export function htmlOf(bytes: Uint8Array, encoding: string | null = null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const decoder =
    decoderFor(encoding ?? CHARSET.exec(head)?.[1] ?? 'utf-8') ?? new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`not valid ${decoder.encoding}`);
    throw error;
  }
}
