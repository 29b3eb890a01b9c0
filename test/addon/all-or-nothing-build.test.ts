import { describe, expect, it } from 'vitest';
import { failEachServiceCall } from './fail-each-call.ts';
import { brief, newWorkbook } from './workbook.ts';

// A file of its own: some six hundred builds, which the runner can do beside the others.
describe('a failure at any service call leaves the workbook as it was', () => {
  it('while the first campaign is built', { timeout: 1_800_000 }, () => {
    const book = newWorkbook({ rows: 2 });
    book.host.edit('Sheet1', 'A1', 'mine');
    expect(failEachServiceCall(book, 'buildCampaign', { brief: brief(), language: 'en' })).toBeGreaterThan(
      100,
    );
  });
});
