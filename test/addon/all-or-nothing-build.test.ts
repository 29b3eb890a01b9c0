import { describe, expect, it } from 'vitest';
import { failEachServiceCall } from './fail-each-call.ts';
import { brief, newWorkbook } from './workbook.ts';

// A file of its own: some two hundred builds, which the runner can do beside the others.
describe('a failure at any service call leaves the workbook as it was', () => {
  it('while the first campaign is built', { timeout: 600_000 }, () => {
    const calls = failEachServiceCall('buildCampaign', () => {
      const book = newWorkbook({ rows: 2 });
      book.host.edit('Sheet1', 'A1', 'mine');
      return { book, request: { brief: brief(), language: 'en' } };
    });
    expect(calls).toBeGreaterThan(100);
  });
});
