/** Packages that only some inputs and outputs need, and what for. */
const NEEDED_FOR = {
  hyparquet: 'to read Parquet',
  'hyparquet-writer': 'to write Parquet',
  fzstd: 'to read .zst on a Node older than 22.15',
  '@mozilla/readability': 'to read HTML',
  linkedom: 'to read HTML',
  bullmq: 'to share work through Redis',
  ioredis: 'to share work through Redis',
} as const;
export type Peer = keyof typeof NEEDED_FOR;

/** A package that is not there; saying so is all that can be done. */
export class MissingPeer extends Error {
  override readonly name = 'MissingPeer';
}

function isMissing(error: unknown, peer: Peer): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : null;
  return (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && error.message.includes(peer);
}

/** All packages of a purpose that only together serve it, so that nobody is sent to install twice. */
function togetherWith(name: Peer): string {
  return name === 'linkedom' || name === '@mozilla/readability' ? '@mozilla/readability linkedom' : name;
}

/** The package that `load` imports. @throws MissingPeer with what to install. */
export async function peer<T>(name: Peer, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, name)) throw error;
    throw new MissingPeer(`qawl needs the package ${name} ${NEEDED_FOR[name]}: npm install ${togetherWith(name)}`);
  }
}
