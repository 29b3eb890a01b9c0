import { a1, area } from '../area.ts';
import { listEntry } from '../lists/list-keys.ts';
import { quoted, sentenceFormula } from '../sentence-formula.ts';
import {
  CAMPAIGN_COLUMNS,
  type CampaignContext,
  campaignCount,
  campaignOrders,
  LEFT,
} from './campaign-context.ts';

/** Lines that stay calm until something would be missing from the answer. Returns the next free row. */
export function campaignChecks(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  const { checks } = texts.campaign.answer;
  const lines = [
    check(rowsWithoutCampaign('Costs', 'Costs_Cost'), checks.costs, checks.costsFine),
    check(rowsWithoutCampaign('Returns', 'Returns_Value'), checks.returns, checks.returnsFine),
    check(
      campaignCount(context, 'Returns', ['Returns_Label', listEntry('Provenance', 'missing')]),
      checks.values,
      checks.valuesFine,
    ),
    check(rowsWithoutFormulas(), checks.formulas, checks.formulasFine),
    check(ordersOutsideWindow(context), checks.window, checks.windowFine, {
      days: `SUM(${context.ref('Window')})`,
    }),
  ];
  for (const [index, line] of lines.entries()) {
    const place = area(row + index, LEFT, 1, CAMPAIGN_COLUMNS);
    draft.cell(row + index, LEFT, `=${line}`);
    draft.style('check', place);
    draft.condition({
      area: place,
      when: { type: 'formula', formula: `=LEFT($${a1(row + index, LEFT)};1)="!"` },
      role: 'watch',
    });
  }
  return row + lines.length;
}

/** Rows with an amount whose campaign is blank or unknown: they would count nowhere. */
function rowsWithoutCampaign(ledger: string, amounts: string): string {
  const campaign = `${ledger}_Campaign`;
  // A blank is asked for apart: whether COUNTIF finds blanks differs between programs.
  const unknown = `(${campaign}="")+(${campaign}<>"")*(COUNTIF(Lists_Campaign;${campaign})=0)`;
  return `SUMPRODUCT((${amounts}<>"")*(${unknown}))`;
}

/**
 * Rows that somebody inserted: a spreadsheet gives them the looks of the row above and not its formulas, so that what is
 * typed there would count nowhere. A filled row with its formulas shows a cost, or how its value is known.
 */
function rowsWithoutFormulas(): string {
  const costs = 'SUMPRODUCT(((Costs_Amount<>"")+(Costs_Hours<>"")>0)*(Costs_Cost=""))';
  return `(${costs}+SUMPRODUCT((Returns_Count<>"")*(Returns_Label="")))`;
}

/** Orders before the first day, or so long after the last one that a click no longer accounts for them. */
function ordersOutsideWindow(context: CampaignContext): string {
  const { ref } = context;
  const dated = (comparison: string): string => campaignOrders(context, ['Orders_Date', comparison]);
  const early = `IF(${ref('Start')}="";0;${dated(`"<"&${ref('Start')}`)})`;
  const late = `IF(${ref('End')}="";0;${dated(`">"&${ref('End')}+SUM(${ref('Window')})`)})`;
  return `(${early}+${late})`;
}

function check(
  count: string,
  off: string,
  fine: string,
  more: Readonly<Record<string, string>> = {},
): string {
  return `IF(${count}=0;${quoted(`✓ ${fine}`)};${sentenceFormula(`! ${off}`, { count, ...more })})`;
}
