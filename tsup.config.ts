import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

const library: Options = {
  entry: ['src/index.ts', 'src/language.ts'],
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

/** The command uses the built library as any user does, so that the package holds it once. */
const useBuiltLibrary: Plugin = {
  name: 'use-built-library',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/)+index\.js$/ }, () => ({ path: './index.js', external: true }));
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
