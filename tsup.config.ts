import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { withPureInitializers } from './scripts/build/pure.js';

/** Lets a bundler leave out the tables of what a program doesn't use. */
const markPure: Plugin = {
  name: 'mark-pure',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withPureInitializers(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

const library: Options = {
  entry: ['src/index.ts', 'src/language.ts'],
  platform: 'neutral',
  target: 'es2022',
  // What is inlined is CommonJS, which can't be split or shaken: one entry a feature.
  splitting: false,
  treeshake: false,
  clean: false,
  removeNodeProtocol: false,
  esbuildPlugins: [markPure],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.charset = 'utf8';
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
  { ...library, format: ['esm', 'cjs'], dts: { compilerOptions: { ignoreDeprecations: '6.0' } } },
  {
    ...library,
    entry: { cli: 'src/cli/main.ts' },
    platform: 'node',
    target: 'node20',
    format: ['esm'],
    esbuildPlugins: [useBuiltLibrary],
  },
]);
