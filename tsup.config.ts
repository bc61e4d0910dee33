import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

const LIBRARY = ['src/index.ts', 'src/language.ts'];

const library: Options = {
  entry: LIBRARY,
  platform: 'neutral',
  target: 'es2022',
  // What is inlined is CommonJS, which can't be split or shaken: one entry a feature.
  splitting: false,
  treeshake: false,
  clean: false,
  removeNodeProtocol: false,
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.charset = 'utf8';
  },
};

/** What the small entry has in the place of the trained tagger and of the long tables. */
const SMALL: Readonly<Record<string, string>> = {
  'learned.js': 'src/entities/find/unlearned.ts',
  'more-names.generated.js': 'src/lexicon/no-more-names.ts',
};

const small: Plugin = {
  name: 'small',
  setup(build) {
    build.onResolve({ filter: /\/(?:learned|more-names\.generated)\.js$/ }, ({ path }) => {
      const stand = SMALL[path.slice(path.lastIndexOf('/') + 1)];
      return stand === undefined ? null : { path: resolve(stand) };
    });
  },
};

/** The command uses the built library as any user does, so that the package holds it once. */
const useBuiltLibrary: Plugin = {
  name: 'use-built-library',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true }));
  },
};

export default defineConfig([
  {
    ...library,
    format: ['esm', 'cjs'],
    dts: { entry: [...LIBRARY, 'src/core.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...library, entry: ['src/core.ts'], format: ['esm', 'cjs'], minify: true, esbuildPlugins: [small] },
  {
    ...library,
    entry: { cli: 'src/cli/main.ts' },
    platform: 'node',
    target: 'node20',
    format: ['esm'],
    esbuildPlugins: [useBuiltLibrary],
  },
]);
