import { describe, expect, it } from 'vitest';
import {
  CAMPAIGN_PARTS,
  CAMPAIGN_TABLE,
  campaignTableRow,
} from '../../../../src/core/plans/lists/campaign-table.ts';

const cellOf = (row: readonly unknown[], entry: (typeof CAMPAIGN_TABLE)[number]): unknown =>
  row[CAMPAIGN_TABLE.indexOf(entry)];

describe('the row of a campaign in the hidden table', () => {
  it('follows the campaign’s own cells', () => {
    const row = campaignTableRow({ campaign: '7', isExample: false });
    expect(cellOf(row, 'campaign')).toBe('=IFERROR(Campaign7_Name;"")');
    expect(cellOf(row, 'hourlyRate')).toBe('=IFERROR(SUM(Campaign7_HourlyRate);0)');
    expect(cellOf(row, 'clicks')).toBe('=IFERROR(SUM(Campaign7_Clicks);0)');
  });

  it('of an example says what its plan is, and nothing for others to learn from', () => {
    const [own, example] = [false, true].map((isExample) =>
      campaignTableRow({ campaign: '7', isExample }),
    ) as [unknown[], unknown[]];
    const [settings, results] = CAMPAIGN_PARTS;
    for (const entry of settings.keys) expect(cellOf(example, entry)).toBe(cellOf(own, entry));
    for (const entry of results.keys) expect(['', 0]).toContain(cellOf(example, entry));
  });
});
