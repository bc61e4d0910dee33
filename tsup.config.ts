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

/** Built files that others use as any user does, so that the package holds each of them once. */
const BUILT: Readonly<Record<string, string>> = {
  'index.js': './index.js',
  'run/command.js': './run.js',
  'queue/command.js': './queue-command.js',
};

const useBuiltFiles: Plugin = {
  name: 'use-built-files',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/)+(?:index|run\/command|queue\/command)\.js$/ }, ({ path }) => ({
      path: BUILT[path.replace(/^(?:\.\.\/)+/, '')] ?? path,
      external: true,
    }));
  },
};

export default defineConfig([
  { ...library, format: ['esm', 'cjs'], dts: { compilerOptions: { ignoreDeprecations: '6.0' } } },
  {
    ...library,
    entry: {
      cli: 'src/cli/main.ts',
      run: 'src/run/command.ts',
      'run-worker': 'src/run/worker.ts',
      'queue-command': 'src/queue/command.ts',
    },
    platform: 'node',
    target: 'node20',
    format: ['esm'],
    esbuildPlugins: [useBuiltFiles],
  },
  {
    ...library,
    entry: ['src/queue.ts'],
    platform: 'node',
    target: 'node20',
    format: ['esm', 'cjs'],
    shims: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [useBuiltFiles],
  },
]);
