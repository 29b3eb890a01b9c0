import { cpm } from '../../metrics/cost/cpm.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { roiGross } from '../../metrics/profitability/roi-gross.ts';
import { a1 } from '../area.ts';
import { campaignColumn } from '../lists/campaign-table.ts';
import { listEntry } from '../lists/list-keys.ts';
import type { NumberFormat } from '../look.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import type { CampaignsColumn } from './campaigns-columns.ts';
import type { CampaignsTexts } from './campaigns-texts.ts';

type SummaryKey = keyof CampaignsTexts['summary'];

/** In the order they stand; each refers to the lines above it by `cell`. */
export const SUMMARY_LINES: readonly { key: SummaryKey; format: NumberFormat }[] = [
  { key: 'investment', format: 'money' },
  { key: 'returns', format: 'money' },
  { key: 'netRoi', format: 'ratio' },
  { key: 'grossRoi', format: 'ratio' },
  { key: 'cpm', format: 'money' },
  { key: 'ctr', format: 'rate' },
  { key: 'cvr', format: 'rate' },
];

export interface SummaryPlace {
  /** All rows of a column of the table. */
  column: (key: CampaignsColumn) => string;
  /** Row and column of the first line's value. */
  row: number;
  valueColumn: number;
}

/** The campaigns taken together, without leading '='. Money of several currencies is not added up. */
export function summaryFormulas({ column, row, valueColumn }: SummaryPlace): Record<SummaryKey, string> {
  const cell = (key: SummaryKey): string =>
    a1(row + SUMMARY_LINES.findIndex((line) => line.key === key), valueColumn);
  const total = (key: CampaignsColumn): string => `IF(${currencies(column)}>1;"";SUM(${column(key)}))`;
  const money = { investment: cell('investment'), returns: cell('returns') };
  const [spent, impressions, clicks] = (['investment', 'impressions', 'clicks'] as const).map(campaignColumn);
  const sales = `${campaignColumn('campaignGoal')};${listEntry('GoalKind', 'sales')}`;
  const cost = `SUMIFS(${spent};${impressions};">0")`;
  return {
    investment: total('investment'),
    returns: total('returns'),
    netRoi: nativeFormula(roi, money),
    grossRoi: nativeFormula(roiGross, money),
    cpm: `IF(${money.investment}="";"";${nativeFormula(cpm, { cost, impressions: `SUM(${impressions})` })})`,
    ctr: nativeFormula(ctr, {
      clicks: `SUMIFS(${clicks};${impressions};">0")`,
      impressions: `SUMIFS(${impressions};${clicks};">0")`,
    }),
    cvr: nativeFormula(cvr, {
      conversions: `SUMIFS(${campaignColumn('goalActual')};${sales};${clicks};">0")`,
      clicks: `SUMIFS(${clicks};${sales})`,
    }),
  };
}

export function summaryHeadline(texts: CampaignsTexts, place: SummaryPlace): string {
  const { headline } = texts;
  const { column, row, valueColumn } = place;
  const line = (index: number): string => a1(row + index, valueColumn);
  const count = `COUNTIF(${column('investment')};">0")`;
  const roiRange = column('netRoi');
  const places = {
    count,
    spent: amountText(line(0)),
    back: amountText(line(1)),
    roi: percentText(line(2)),
  };
  const best = sentenceFormula(headline.best, {
    name: `INDEX(${column('campaign')};MATCH(MAX(${roiRange});${roiRange};0))`,
    roi: percentText(`MAX(${roiRange})`),
  });
  return (
    `IF(${count}=0;${quoted(headline.empty)};IF(${currencies(column)}>1;${quoted(headline.currencies)};` +
    `IF(${count}=1;${sentenceFormula(headline.one, places)};` +
    `${sentenceFormula(headline.several, places)}&" "&${best})))`
  );
}

/** How many different currencies there are. A blank, which not every program's COUNTIF finds, divides by no zero. */
function currencies(column: SummaryPlace['column']): string {
  const all = column('currency');
  return `SUMPRODUCT((${all}<>"")/(COUNTIF(${all};${all})+(${all}="")))`;
}
