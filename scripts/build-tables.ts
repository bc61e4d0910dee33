import { readdirSync } from 'node:fs';

/** Compiles every table: each file of `tables/` exports `build`, which writes what it generates. */
const FOLDER = new URL('./tables/', import.meta.url);

interface Table {
  readonly build: () => void;
}

const isTable = (loaded: unknown): loaded is Table =>
  typeof loaded === 'object' && loaded !== null && 'build' in loaded && typeof loaded.build === 'function';

for (const name of readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .sort()) {
  const loaded: unknown = await import(new URL(name, FOLDER).href);
  if (!isTable(loaded)) throw new TypeError(`scripts/tables/${name} exports no function 'build'`);
  loaded.build();
}
