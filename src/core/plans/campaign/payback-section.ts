import { a1, area } from '../area.ts';
import type { NumberFormat, Role } from '../look.ts';
import { amountText, dayText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, campaignSum, LEFT, RIGHT } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';
import { type PaybackCells, paybackDay } from './payback-day.ts';
import { earnedOn, firstDatedRow, lastDatedRow } from './payback-margin.ts';
import { CHART_ROWS, paybackChart, paybackWeeks, WEEKS } from './payback-weeks.ts';

/** Paid back within a month is a sprint. */
const SPRINT_DAYS = 30;
/** A pace that needs longer says nothing. */
const LONGEST_PACE = 3650;
/** No day of a row: December 4637. */
const NEVER = '10^6';

interface Field {
  label: string;
  value: string;
  hint: string;
  format: NumberFormat;
  role?: Role;
  name?: CampaignName;
}

/** When the investment was earned back: in words, in figures, week by week. Returns the next free row. */
export function paybackSection(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.campaign.payback;
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));

  const top = row + 2;
  const left = (line: number): string => a1(top + line, LEFT + 1);
  const right = (line: number): string => a1(top + line, RIGHT + 1);
  const cells = {
    date: left(0),
    days: left(1),
    earned: left(2),
    missing: left(3),
    start: right(0),
    last: right(1),
  };
  const margin = right(2);
  const chart = top + 5;
  const table = chart + CHART_ROWS;

  const day = paybackDay(context, table - 1, { ...cells, margin });
  const columns = [
    [LEFT, results(context, { ...cells, margin }, day)],
    [RIGHT, basis(context, { ...cells, margin })],
  ] as const;
  for (const [column, fields] of columns) {
    for (const [line, field] of fields.entries()) fieldRow(context, field, top + line, column);
  }
  draft.cell(row + 1, LEFT, `=${headline(context, cells)}`);
  draft.style('check', area(row + 1, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.condition({
    area: area(row + 1, LEFT, 1, CAMPAIGN_COLUMNS),
    when: { type: 'formula', formula: `=LEFT($${a1(row + 1, LEFT)};1)="!"` },
    role: 'watch',
  });
  paybackWeeks(context, table, { ...cells, margin });
  paybackChart(context, chart, table);
  return table + WEEKS + 1;
}

function fieldRow({ draft, ref }: CampaignContext, field: Field, row: number, column: number): void {
  const { label, value, hint, format, role = 'calculated', name } = field;
  draft.cell(row, column, label, 'label');
  draft.cell(row, column + 1, `=${value}`, role, { format, ...(name ? { name: ref(name) } : {}) });
  draft.cell(row, column + 2, hint, 'hint');
}

type Cells = PaybackCells & Record<'date' | 'days' | 'earned' | 'missing', string>;

function results(context: CampaignContext, cells: Cells, day: string): Field[] {
  const { texts, ref } = context;
  const { fields } = texts.campaign.payback;
  const hint = texts.legend.calculated;
  const { date, start, last, margin, earned } = cells;
  const daysAfterStart = `IF(${date}="";"";IF(ISNUMBER(${date});${date}-${start};${date}))`;
  const soFar = `${margin}*${earnedOn(context, `"<"&(${last}+1)`)}`;
  return [
    { label: fields.date, value: day, hint, format: 'date', name: 'PaybackDate' },
    { label: fields.days, value: daysAfterStart, hint, format: 'count', name: 'PaybackDays' },
    { label: fields.earned, value: `IF(${last}="";"";${soFar})`, hint, format: 'money' },
    {
      label: fields.missing,
      value: `IF(${last}="";"";MAX(0;SUM(${ref('Investment')})-${earned}))`,
      hint,
      format: 'money',
    },
  ];
}

function basis(context: CampaignContext, { date, start, last, earned }: Cells): Field[] {
  const { texts, ref } = context;
  const { fields, hints } = texts.campaign.payback;
  const [typedStart, typedMargin] = [ref('Start'), ref('Margin')];
  const investment = `SUM(${ref('Investment')})`;
  const lastDay = `MAX(${lastDatedRow(context)};IF(${investment}>0;INT(SUM(${typedStart}));0))`;
  const paceDays = `${investment}/${earned}*(${last}-${start}+1)`;
  const pace =
    `IF(OR(${last}="";ISNUMBER(${date}));"";IF(${earned}<=0;"";` +
    `IF(${paceDays}>${LONGEST_PACE};"";${start}+ROUNDUP(${paceDays};0)-1)))`;
  const either = (typed: string, hint: string, otherwise: string): string =>
    `=IF(${last}="";"";IF(${typed}="";${quoted(otherwise)};${quoted(hint)}))`;
  return [
    {
      label: fields.from,
      value: `IF(${last}="";"";IF(${typedStart}="";${firstDatedRow(context, NEVER)};INT(${typedStart})))`,
      hint: either(typedStart, hints.typedStart, hints.firstRow),
      format: 'date',
    },
    {
      label: fields.until,
      // Nothing dated is 0, which has no inverse.
      value: `IFERROR(ROUND(1/(1/${lastDay});0);"")`,
      hint: texts.legend.calculated,
      format: 'date',
    },
    {
      label: fields.margin,
      value: `IF(${last}="";"";IF(${typedMargin}="";1;${typedMargin}))`,
      hint: either(typedMargin, hints.typedMargin, hints.noMargin),
      format: 'share',
    },
    { label: fields.pace, value: pace, hint: texts.legend.estimated, format: 'date', role: 'estimated' },
  ];
}

function headline(context: CampaignContext, cells: Omit<Cells, 'margin'>): string {
  const { texts, ref } = context;
  const h = texts.campaign.payback.headline;
  const { date, days, last, start, missing } = cells;
  const paid = {
    date: dayText(date),
    days,
    months: `ROUNDUP(${days}/30;0)`,
  };
  const speed =
    `IF(${days}=0;${sentenceFormula(`✓ ${h.firstDay}`, paid)};` +
    `IF(${days}<=${SPRINT_DAYS};${sentenceFormula(`✓ ${h.sprint}`, paid)};${sentenceFormula(`✓ ${h.marathon}`, paid)}))`;
  const notYet = sentenceFormula(`! ${h.notYet}`, {
    missing: amountText(missing),
    date: dayText(last),
    days: `(${last}-${start})`,
  });
  const ofReturns = (also: readonly string[] = []) => campaignSum(context, 'Returns_Value', also);
  const undated = `ROUND(${ofReturns()}-${ofReturns(['Returns_Date', '">0"'])};2)`;
  return (
    `IF(SUM(${ref('Investment')})<=0;${quoted(h.nothingSpent)};IF(${date}="";${quoted(h.noDates)};` +
    `IF(ISNUMBER(${date});${speed};${notYet})))` +
    `&IF(${undated}=0;"";" "&${sentenceFormula(h.undated, { amount: undated })})`
  );
}
