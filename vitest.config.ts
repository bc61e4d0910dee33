import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The samples of the documentation import the package by its name.
  resolve: {
    alias: [
      { find: /^qawl$/, replacement: `${import.meta.dirname}/src/index.ts` },
      { find: /^qawl\/language$/, replacement: `${import.meta.dirname}/src/language.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 30_000,
    // The tables are read once a worker, and every core works: half the time.
    isolate: false,
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/*.generated.ts'] },
  },
});
