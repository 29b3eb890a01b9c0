import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // The browser journeys and the build in the set-up take longer than a unit test; nothing asserts on time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
