import type { Language } from '../../../../src/core/language.ts';
import { reportPlan } from '../../../../src/core/plans/report/report-plan.ts';
import type { PlanCell } from '../../../../src/core/plans/sheet-plan.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { CAMPAIGN, type CalculatedCampaign, calculatedCampaign } from '../calculated-campaign.ts';

export interface CalculatedReport extends CalculatedCampaign {
  /** A cell of the report. */
  cell: (row: number, column: number) => unknown;
  /** A row under a section's title: the row whose first cell shows the label, without its blank end. */
  row: (section: string, label: string) => unknown[];
  /** The first cells of the table under a section's title. */
  names: (section: string, count: number) => unknown[];
  /** Types into the cell that stands in the row of a label. */
  enter: (label: string, column: number, value: PlanCell) => void;
}

/** The brand's report on one campaign, calculated by the spreadsheet engine. */
export function calculatedReport(
  creators: readonly string[],
  {
    language = 'en',
    margin = null,
    others,
    start = null,
  }: {
    language?: Language;
    margin?: number | null;
    others?: readonly (readonly [string, number])[];
    start?: string | null;
  } = {},
): CalculatedReport {
  const report = reportPlan({
    campaign: '1',
    campaignTitle: CAMPAIGN,
    report: '1',
    creators,
    language,
    texts: SHEET_TEXTS[language],
  });
  const book = calculatedCampaign({
    language,
    brief: { margin, goalNumber: 20, start },
    beside: [report],
    ...(others ? { others } : {}),
  });
  const cell: CalculatedReport['cell'] = (row, column) => book.shownOn(report, row, column);
  const find = (text: string, column: number, after = 1): number => {
    for (let row = after; row <= report.rows; row++) if (cell(row, column) === text) return row;
    throw new Error(`column ${column} of the report has no "${text}" from row ${after} on`);
  };
  const rounded = (value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
  return {
    ...book,
    cell,
    row: (section, label) => {
      const row = find(label, 1, find(section, 1));
      return Array.from({ length: 12 }, (_, index) => rounded(cell(row, index + 1)));
    },
    names: (section, count) => {
      const first = find(section, 1) + 4;
      return Array.from({ length: count }, (_, index) => cell(first + index, 1));
    },
    enter: (label, column, value) => book.typeOn(report, find(label, 7), column, value),
  };
}
