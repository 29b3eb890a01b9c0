import { LEDGERS } from '../core/plans/ledgers.ts';
import { readColumns } from './ledger-place.ts';
import { textOf } from './read-creators.ts';

/** Everybody who is listed for a campaign or has orders, costs or returns in it; most net revenue first. */
export function readReportCreators(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  campaign: string,
): string[] {
  const found = new Map<string, { handle: string; revenue: number }>();
  const add = (row: { campaign: unknown; handle: unknown; revenue?: unknown }): void => {
    const handle = textOf(row.handle);
    if (handle === '' || textOf(row.campaign).toLowerCase() !== campaign.toLowerCase()) return;
    const creator = found.get(handle.toLowerCase()) ?? { handle, revenue: 0 };
    creator.revenue += Number(row.revenue ?? 0);
    found.set(handle.toLowerCase(), creator);
  };
  for (const row of readColumns(spreadsheet, LEDGERS.creators, ['campaign', 'handle'])) add(row);
  for (const row of readColumns(spreadsheet, LEDGERS.orders, ['campaign', 'creator', 'netRevenue'])) {
    add({ campaign: row.campaign, handle: row.creator, revenue: row.netRevenue });
  }
  const costs = readColumns(spreadsheet, LEDGERS.costs, ['campaign', 'creator']);
  const returns = readColumns(spreadsheet, LEDGERS.returns, ['campaign', 'creator']);
  for (const { campaign: of, creator } of [...costs, ...returns]) add({ campaign: of, handle: creator });
  return [...found.values()].sort((a, b) => b.revenue - a.revenue).map(({ handle }) => handle);
}
