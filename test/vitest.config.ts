import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: process.env.SKIP_BUILD ? [] : ['test/build-first.ts'],
    // One fewer than the cores is the default, which leaves one of two idle.
    maxWorkers: '100%',
    // The browser journeys take longer than a unit test; nothing asserts on time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
