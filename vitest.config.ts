import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/*.generated.ts'] },
  },
});
