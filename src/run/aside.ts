import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that nobody sees before it is whole. */
export interface Aside {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Brings the file to the disk, then gives it its name, at once. */
  commit(): Promise<void>;
  abandon(): Promise<void>;
}

const UNFINISHED = /\.[0-9a-f]{12}\.tmp$/;
const RANDOM_BYTES = 6;
/** Small writes are gathered up to this, so that an article is no call of the system. */
const GATHERED = 256 * 1024;

/** Opens a file beside `path`, under a name that no other process takes. */
export async function openAside(path: string): Promise<Aside> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomBytes(RANDOM_BYTES).toString('hex')}.tmp`;
  const handle = await open(aside, 'wx');
  let gathered: Uint8Array[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const chunk = Buffer.concat(gathered, length);
    gathered = [];
    length = 0;
    if (chunk.length > 0) await handle.writeFile(chunk);
  };
  return {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      gathered.push(bytes);
      length += bytes.length;
      if (length >= GATHERED) await flush();
    },
    async commit() {
      await flush();
      await handle.sync();
      await handle.close();
      await rename(aside, path);
    },
    async abandon() {
      await handle.close();
      await rm(aside, { force: true });
    },
  };
}

/** Writes a small file whole or not at all. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const file = await openAside(path);
  await file.write(content);
  await file.commit();
}

/** Removes what a killed run has left unfinished in a folder, if there is such a folder. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.filter((name) => UNFINISHED.test(name)).map((name) => rm(join(folder, name), { force: true })),
  );
}
