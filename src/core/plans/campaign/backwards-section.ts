import { a1, area } from '../area.ts';
import { quoted } from '../sentence-formula.ts';
import { validationOf } from '../validation-rules.ts';
import { type BackwardsCells, NEED, RATE } from './backwards-cells.ts';
import { backwardsMoney } from './backwards-money.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT, RIGHT } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';
import type { NeedLine } from './goal-needs.ts';
import { GOAL_RATES, type GoalRate } from './goal-rates.ts';
import { isOtherNeed, needLabel } from './need-label.ts';
import { ownHistory } from './own-history.ts';
import { usualRate } from './usual-rates.ts';

const RATE_NAMES: Partial<Record<GoalRate, CampaignName>> = {
  cvr: 'PlanCvr',
  ctr: 'PlanCtr',
  cpm: 'PlanCpm',
};

/** From the goal back to the clicks, the reach, the posts and the money it takes. Returns the next free row. */
export function backwardsSection(context: CampaignContext, cells: BackwardsCells): number {
  const { draft, texts } = context;
  const row = cells.titleRow;
  const { section, rateSection, heads, typedNote, historyNote, usualNote } = texts.campaign.backwards;
  const head = row + 1;
  draft.cell(row, LEFT, section);
  draft.cell(row, RIGHT, rateSection);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  const { need, number, week, rate, typed, history, usual, used, from } = heads;
  draft.put(head, LEFT, [[need, number, week, rate, typed, history, usual, used, from]]);
  draft.style('columnHead', area(head, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.style('numberHead', area(head, NEED.number, 1, 2));
  draft.style('numberHead', area(head, RATE.typed, 1, 4));
  draft.note(head, RATE.typed, typedNote);
  draft.note(head, RATE.history, historyNote);
  draft.note(head, RATE.usual, usualNote);

  goalRow(context, cells);
  for (const line of cells.needs) needRow(context, cells, line);
  for (const key of cells.rates) rateRow(context, cells, key);
  return backwardsMoney(context, cells);
}

function goalRow(context: CampaignContext, cells: BackwardsCells): void {
  const { draft, texts, ref } = context;
  const row = cells.needRow(cells.goal);
  draft.cell(row, NEED.label, needLabel(texts.campaign, cells.goal), 'keyLabel');
  draft.cell(row, NEED.number, `=IF(${ref('Goal')}="";"";${ref('Goal')})`, 'calculated', { format: 'count' });
  weekCell(context, cells.needed(cells.goal) as string, row);
}

function needRow(context: CampaignContext, cells: BackwardsCells, line: NeedLine): void {
  const { draft, texts } = context;
  const row = cells.needRow(line.need);
  const isMoney = line.need === 'budget';
  draft.cell(row, NEED.label, needLabel(texts.campaign, line.need), 'label');
  draft.note(row, NEED.label, needNote(context, line));
  draft.cell(row, NEED.number, `=${needed(cells, line)}`, 'estimated', {
    format: isMoney ? 'money' : 'count',
  });
  if (isMoney) draft.cell(row, NEED.week, texts.legend.estimated, 'hint');
  else weekCell(context, cells.needed(line.need) as string, row);
}

/** Blank while anything it needs is blank. What has to be done is rounded up, what may be expected is not. */
function needed(cells: BackwardsCells, { need, of, by, how }: NeedLine): string {
  const from = cells.needed(of) as string;
  const rate = cells.used(by);
  const result = {
    divided: `ROUNDUP(ROUND(${from}/${rate};9);0)`,
    times: need === 'budget' ? `${from}*${rate}` : `ROUND(${from}*${rate};0)`,
    perThousand: `${from}/1000*${rate}`,
  }[how];
  return `IF(OR(SUM(${from})=0;SUM(${rate})=0);"";${result})`;
}

/** The same a week, between the first and the last day. */
function weekCell({ draft, ref }: CampaignContext, number: string, row: number): void {
  const [start, end] = [ref('Start'), ref('End')];
  draft.cell(
    row,
    NEED.week,
    `=IF(OR(${number}="";${start}="";${end}="";${end}<${start});"";ROUNDUP(ROUND(${number}*7/(${end}-${start}+1);9);0))`,
    'estimated',
    { format: 'count' },
  );
}

function rateRow(context: CampaignContext, cells: BackwardsCells, rate: GoalRate): void {
  const { draft, texts, ref, inputs } = context;
  const { rates, from } = texts.campaign.backwards;
  const { format, takes } = GOAL_RATES[rate];
  const row = cells.rateRow(rate);
  const typed = a1(row, RATE.typed);
  const history = a1(row, RATE.history);
  const usual = a1(row, RATE.usual);
  const known = ownHistory(context, rate);
  const fallback = usualRate(context, cells, rate);
  const name = RATE_NAMES[rate];
  draft.cell(row, RATE.label, rates[rate].label, 'label');
  draft.note(row, RATE.label, rates[rate].help);
  if (rate === 'closeRate') {
    // Typed once, among the fields of the plan: the value of a lead needs it too.
    draft.cell(row, RATE.typed, `=IF(${ref('CloseRate')}="";"";${ref('CloseRate')})`, 'calculated', {
      format,
    });
  } else {
    draft.cell(row, RATE.typed, inputs?.rates?.[rate] ?? '', 'input', { format });
    draft.validate(validationOf(takes, area(row, RATE.typed), texts.accepts));
  }
  draft.cell(row, RATE.history, known ? `=${known}` : '', 'calculated', { format });
  draft.cell(row, RATE.usual, fallback.cell, 'estimated', { format });
  draft.cell(
    row,
    RATE.used,
    `=IF(${typed}<>"";${typed};IF(${history}<>"";${history};IF(${usual}="";"";${usual})))`,
    'total',
    {
      format,
      ...(name ? { name: ref(name) } : {}),
    },
  );
  const otherwise = quoted(fallback.isBenchmark ? from.benchmark : from.assumption);
  draft.cell(
    row,
    RATE.from,
    `=IF(${typed}<>"";${quoted(texts.legend.typed)};IF(${history}<>"";${quoted(from.history)};IF(${usual}="";"";${otherwise})))`,
    'hint',
  );
}

/** How it is worked out, and what it means where the label alone does not say. */
function needNote(context: CampaignContext, { need, of, by, how }: NeedLine): string {
  const { needs, rates } = context.texts.campaign.backwards;
  const sign = { divided: '÷', times: '×', perThousand: '÷ 1,000 ×' }[how];
  const worked = `${needLabel(context.texts.campaign, of)} ${sign} ${rates[by].label}`;
  return isOtherNeed(need) ? `${worked}. ${needs[need].help}` : worked;
}
