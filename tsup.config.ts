import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { withLetters } from './scripts/build/letters.js';
import { withPureInitializers } from './scripts/build/pure.js';

/** Lets a bundler leave out the tables of what a program doesn't use, and writes letters in their shortest form. */
const markPure: Plugin = {
  name: 'mark-pure',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withLetters(withPureInitializers(readFileSync(path, 'utf8'))),
      loader: 'ts',
    }));
  },
};

/**
 * A library is minified as a whole, the names of what it keeps to itself included: a twentieth less to load than by
 * bundlers that do it later, and less for Node to compile. What a bundler may leave out stays marked.
 */
const minified: Options = {
  minify: 'terser',
  // Nothing here has a getter that does something, nor a function that is a constructor.
  terserOptions: {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, hoist_funs: true },
    format: { preserve_annotations: true, quote_style: 1 },
  },
};

/** The marks of what may be left out, without their blanks. */
const shortMarks: NonNullable<Options['plugins']>[number] = {
  name: 'short-marks',
  renderChunk: (code) => ({ code: code.replaceAll('/* @__PURE__ */', '/*@__PURE__*/') }),
};

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
  esbuildPlugins: [markPure],
  plugins: [shortMarks],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.charset = 'utf8';
  },
};

/** What the small entry has in the place of the trained tagger, of rare constructions, of the long tables and of what only they need. */
const SMALL: Readonly<Record<string, string>> = {
  'learned.js': 'src/entities/find/unlearned.ts',
  'bylines.js': 'src/entities/find/unlearned.ts',
  'called.js': 'src/entities/find/unlearned.ts',
  'city-clubs.js': 'src/entities/find/unlearned.ts',
  'ministries.js': 'src/entities/find/unlearned.ts',
  'groups.js': 'src/entities/find/unlearned.ts',
  'place-lists.js': 'src/entities/find/unlearned.ts',
  'share-lists.js': 'src/entities/find/unlearned.ts',
  'stations.js': 'src/entities/find/unlearned.ts',
  'works.js': 'src/entities/find/unlearned.ts',
  'more-names.generated.js': 'src/lexicon/no-more-names.ts',
  'cited.js': 'src/entities/find/unlearned.ts',
  'short-forms.js': 'src/entities/find/unlearned.ts',
  'body-doubt.js': 'src/entities/grammar/no-rare-bodies.ts',
  'body-spelled.js': 'src/entities/grammar/no-rare-bodies.ts',
  'body-rare.js': 'src/entities/grammar/no-rare-bodies.ts',
  'body-led.js': 'src/entities/grammar/no-rare-bodies.ts',
  'towns.js': 'src/entities/no-towns.ts',
  'person-hidden.js': 'src/entities/grammar/no-hidden.ts',
  'rare.js': 'src/quotes/speakers/no-rare.ts',
  'of-place.js': 'src/quotes/speakers/no-rare.ts',
  'introduced.js': 'src/quotes/speakers/no-rare.ts',
  'lent-name.js': 'src/quotes/speakers/no-rare.ts',
  'namesake.js': 'src/quotes/speakers/no-rare.ts',
  'nearest-clause.js': 'src/quotes/speakers/no-rare.ts',
  'lookalike.js': 'src/quotes/speakers/no-rare.ts',
  'takes-that.js': 'src/quotes/speakers/no-rare.ts',
  'unread-topic.js': 'src/quotes/speakers/no-rare.ts',
  'headline-marks.js': 'src/quotes/find/unread.ts',
  'inscription.js': 'src/quotes/find/unread.ts',
  'interview.js': 'src/quotes/find/unread.ts',
  'prayer.js': 'src/quotes/find/unread.ts',
  'echoes.js': 'src/quotes/find/unread.ts',
  'spelling.js': 'src/text/as-written.ts',
  'pretext.js': 'src/quotes/find/unread.ts',
  'author.js': 'src/quotes/find/unread.ts',
  'concession.js': 'src/quotes/find/unread.ts',
  'goes-on.js': 'src/quotes/find/unread.ts',
  'silence.js': 'src/quotes/find/unread.ts',
  'similar.js': 'src/quotes/find/unread.ts',
};

const IN_SMALL = new RegExp(`/(?:${Object.keys(SMALL).join('|').replaceAll('.', '\\.')})$`);

const small: Plugin = {
  name: 'small',
  setup(build) {
    build.onResolve({ filter: IN_SMALL }, ({ path }) => {
      const stand = SMALL[path.slice(path.lastIndexOf('/') + 1)];
      return stand === undefined ? null : { path: resolve(stand) };
    });
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
  {
    ...library,
    ...minified,
    format: ['esm', 'cjs'],
    dts: { entry: [...LIBRARY, 'src/core.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...library, ...minified, entry: ['src/core.ts'], format: ['esm', 'cjs'], esbuildPlugins: [markPure, small] },
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
