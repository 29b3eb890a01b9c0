import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose files take minutes, longest first: started last, they would leave the other cores idle. */
const LONG = ['/all-or-nothing-build.', '/all-or-nothing.', '/browser/', '/addon/', '/cli/', '/host/'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((part) => moduleId.includes(part));
      return place === -1 ? LONG.length : place;
    };
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: process.env.SKIP_BUILD ? [] : ['test/build-first.ts'],
    // One fewer than the cores is the default, which leaves one of two idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // The browser journeys take longer than a unit test; nothing asserts on time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
