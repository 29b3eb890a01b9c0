import { isRightToLeft, type Language } from '../../language.ts';
import { a1, a1Area, area } from '../area.ts';
import { campaignName } from '../campaign/campaign-names.ts';
import { MOST_CAMPAIGNS } from '../lists/campaign-table.ts';
import { CHART_COLORS, TAB_COLORS } from '../look.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { PlanCell, SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { CAMPAIGNS_COLUMNS, type CampaignsColumn, campaignsColumn } from './campaigns-columns.ts';
import { SUMMARY_LINES, type SummaryPlace, summaryFormulas, summaryHeadline } from './campaigns-summary.ts';

/** The named range of the campaigns' names. */
export const CAMPAIGNS_NAME = 'Campaigns_Campaign';

const SUMMARY = 4;
const FIRST_LINE = SUMMARY + 2;
const CHART_ROWS = 11;
const TABLE = FIRST_LINE + CHART_ROWS;
const HEAD_ROW = TABLE + 2;
const FIRST_ROW = HEAD_ROW + 1;
const CHART_COLUMN = 3;

/**
 * All campaigns side by side, and what they came to together. The table has rows only of campaigns that there are:
 * neither it nor the chart has rows that only look empty.
 */
export function campaignsPlan(
  texts: SheetTexts,
  language: Language,
  campaigns: readonly string[] = [],
): SheetPlan {
  const draft = new SheetDraft();
  const t = texts.campaigns;
  const width = CAMPAIGNS_COLUMNS.length;
  draft.cell(1, 1, t.tab);
  draft.style('title', area(1, 1, 1, width));
  draft.cell(2, 1, t.purpose, 'purpose');
  draft.cell(3, 1, texts.legend.calculated, 'calculated');
  summary(draft, texts);
  table(draft, texts);
  if (campaigns.length > 0) {
    const rows = campaigns.map((campaign, index) => campaignsRow(texts, campaign, FIRST_ROW + index));
    draft.put(FIRST_ROW, 1, rows);
  }
  return draft.plan(
    {
      identity: { kind: 'campaigns' },
      name: t.tab,
      color: TAB_COLORS.view,
      rightToLeft: isRightToLeft(language),
      widths: CAMPAIGNS_COLUMNS.map((column) => column.width),
      frozenRows: 1,
      gridlines: false,
    },
    FIRST_ROW + MOST_CAMPAIGNS - 1,
  );
}

/** The row of one campaign, in the columns the plan has; `row` is where it is written. */
export function campaignsRow(texts: SheetTexts, campaign: string, row: number, firstColumn = 1): PlanCell[] {
  return CAMPAIGNS_COLUMNS.map(({ formula }) => {
    const written = formula({
      ref: (name) => campaignName(campaign, name),
      cell: (key) => a1(row, firstColumn + campaignsColumn(key) - 1),
      texts: texts.campaigns,
    });
    // A campaign whose tab was deleted leaves a blank row.
    return `=IFERROR(${written};"")`;
  });
}

/** The rows of a column below its head. */
const rowsOf = (key: CampaignsColumn) => area(FIRST_ROW, campaignsColumn(key), MOST_CAMPAIGNS);

function summary(draft: SheetDraft, texts: SheetTexts): void {
  const t = texts.campaigns;
  const width = CAMPAIGNS_COLUMNS.length;
  const place: SummaryPlace = { column: (key) => a1Area(rowsOf(key)), row: FIRST_LINE, valueColumn: 2 };
  draft.cell(SUMMARY, 1, t.summarySection);
  draft.style('section', area(SUMMARY, 1, 1, width));
  const headline = area(SUMMARY + 1, 1, 1, campaignsColumn('goal'));
  draft.cell(SUMMARY + 1, 1, `=${summaryHeadline(t, place)}`);
  draft.merge(headline);
  draft.style('headline', headline);
  draft.height(SUMMARY + 1, 40);
  const formulas = summaryFormulas(place);
  for (const [index, { key, format }] of SUMMARY_LINES.entries()) {
    const row = FIRST_LINE + index;
    draft.cell(row, 1, t.summary[key].head, 'label');
    draft.note(row, 1, t.summary[key].note);
    draft.cell(row, 2, `=${formulas[key]}`, 'calculated', { format });
  }
  draft.redBelowZero(area(FIRST_LINE + SUMMARY_LINES.findIndex(({ key }) => key === 'netRoi'), 2));
  const series = (key: CampaignsColumn) => area(HEAD_ROW, campaignsColumn(key), MOST_CAMPAIGNS + 1);
  draft.chart({
    type: 'column',
    title: t.chart.title,
    row: FIRST_LINE,
    column: CHART_COLUMN,
    width: 820,
    height: 225,
    labels: series('campaign'),
    series: [series('netRoi'), series('marginRoi')],
    colors: [CHART_COLORS[0], CHART_COLORS[1]],
    valueAxis: t.chart.axis,
  });
}

function table(draft: SheetDraft, texts: SheetTexts): void {
  const t = texts.campaigns;
  const width = CAMPAIGNS_COLUMNS.length;
  draft.cell(TABLE, 1, t.tableSection);
  draft.style('section', area(TABLE, 1, 1, width));
  draft.cell(TABLE + 1, 1, t.tableHint, 'purpose');
  draft.put(HEAD_ROW, 1, [CAMPAIGNS_COLUMNS.map(({ key }) => t.columns[key].head)]);
  for (const [index, { key, format }] of CAMPAIGNS_COLUMNS.entries()) {
    const isNumber = format !== undefined && format !== 'date';
    draft.style(isNumber ? 'numberHead' : 'columnHead', area(HEAD_ROW, index + 1));
    draft.note(HEAD_ROW, index + 1, t.columns[key].note);
    if (format) draft.format(format, rowsOf(key));
  }
  const rows = area(FIRST_ROW, 1, MOST_CAMPAIGNS, width);
  draft.style('check', rows);
  for (const key of ['netRoi', 'marginRoi'] as const) draft.redBelowZero(rowsOf(key));
  draft.condition({
    area: rows,
    when: { type: 'formula', formula: `=$${a1(FIRST_ROW, 1)}<>""` },
    role: 'filled',
  });
  draft.name(CAMPAIGNS_NAME, rowsOf('campaign'));
  draft.name('Campaigns_NetRoi', rowsOf('netRoi'));
}
