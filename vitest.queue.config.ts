import { defineConfig } from 'vitest/config';

/** Tests that need a Redis server: `npm run test:queue`. */
export default defineConfig({ test: { include: ['test/queue/**/*.redis.ts'], testTimeout: 180_000 } });
