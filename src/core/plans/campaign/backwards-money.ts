import { fillText } from '../../fill-text.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { requiredOrders } from '../../metrics/planning/required-orders.ts';
import { breakEvenOrders } from '../../metrics/profitability/break-even-orders.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { a1, area } from '../area.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { type BackwardsCells, NEED, RATE } from './backwards-cells.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import { type GoalEarning, goalEarning } from './goal-earning.ts';

/** What the goal may cost, what it is worth, and how many it takes to pay. Returns the next free row. */
export function backwardsMoney(context: CampaignContext, cells: BackwardsCells): number {
  const { draft, texts, ref } = context;
  const t = texts.campaign.backwards;
  const { typed, estimated } = texts.legend;
  const earning = goalEarning(context, cells);
  const row = cells.moneyRow;
  const isTyped = `=IF(${ref('Budget')}="";${quoted(estimated)};${quoted(typed)})`;

  moneyRow(context, row, t.budget, plannedBudget(context, cells), 'money', isTyped);
  paysRow(context, row, t.breakEven, earning, ordersToPay(context, cells, earning, false));
  paysRow(context, row + 1, t.target, earning, ordersToPay(context, cells, earning, true));
  if (cells.worth === undefined) {
    moneyRow(context, row + 1, t.costPerPiece, costPerPiece(cells), 'money', estimated);
    return verdictRow(context, row + 2, contentVerdict(context, cells));
  }
  moneyRow(context, row + 1, t.worth, worth(earning), 'money', estimated);
  const goalRoi = nativeFormula(roi, {
    returns: cells.worth,
    investment: cells.budget,
    ...(earning.margin ? { margin: earning.margin } : {}),
  });
  moneyRow(context, row + 2, t.roi, goalRoi, 'ratio', roiRemark(context, earning));
  draft.redBelowZero(area(row + 2, NEED.number));
  return verdictRow(context, row + 3, verdict(context, cells, earning));
}

function verdictRow({ draft }: CampaignContext, row: number, sentence: string): number {
  const place = area(row, LEFT, 1, CAMPAIGN_COLUMNS);
  draft.cell(row, LEFT, `=${sentence}`);
  draft.style('check', place);
  draft.condition({
    area: place,
    when: { type: 'formula', formula: `=LEFT($${a1(row, LEFT)};1)="!"` },
    role: 'watch',
  });
  return row + 1;
}

function moneyRow(
  { draft }: CampaignContext,
  row: number,
  { label, help }: { label: string; help: string },
  formula: string,
  format: 'money' | 'ratio',
  remark: string,
): void {
  draft.cell(row, NEED.label, label, 'label');
  draft.note(row, NEED.label, help);
  draft.cell(row, NEED.number, `=${formula}`, 'estimated', { format });
  draft.cell(row, NEED.week, remark, 'hint');
}

function paysRow(
  { draft, texts }: CampaignContext,
  row: number,
  { label, help }: { label: string; help: string },
  { unit }: GoalEarning,
  formula: string,
): void {
  draft.cell(row, RATE.label, fillText(label, { unit }), 'label');
  draft.note(row, RATE.label, help);
  draft.cell(row, RATE.typed, `=${formula}`, 'estimated', { format: 'count' });
  draft.cell(row, RATE.history, texts.legend.estimated, 'hint');
}

/** The typed budget, else what the working backwards comes to; a creator's own costs cannot be worked out. */
function plannedBudget({ ref }: CampaignContext, cells: BackwardsCells): string {
  return `IF(${ref('Budget')}="";${cells.needed('budget') ?? '""'};${ref('Budget')})`;
}

function costPerPiece(cells: BackwardsCells): string {
  const pieces = cells.needed(cells.goal);
  return `IF(OR(SUM(${cells.budget})=0;SUM(${pieces})=0);"";${cells.budget}/${pieces})`;
}

const worth = ({ count, value }: GoalEarning): string =>
  `IF(OR(SUM(${count})=0;SUM(${value})=0);"";${count}*${value})`;

function roiRemark({ texts }: CampaignContext, { margin }: GoalEarning): string {
  const { onMargin, onRevenue } = texts.campaign.backwards;
  return margin ? `=IF(${margin}="";${quoted(onRevenue)};${quoted(onMargin)})` : texts.legend.estimated;
}

function ordersToPay(
  { ref }: CampaignContext,
  cells: BackwardsCells,
  { value, margin }: GoalEarning,
  forTarget: boolean,
): string {
  const inputs = { investment: cells.budget, ordervalue: value, ...(margin ? { margin } : {}) };
  return forTarget
    ? nativeFormula(requiredOrders, { ...inputs, targetroi: ref('TargetRoi') })
    : nativeFormula(breakEvenOrders, inputs);
}

/**
 * Whether the goal is worth its budget. A typed budget is what it is, so more would do; a budget that grows with the
 * goal is never outrun by a larger goal, so there the rates have to change.
 */
function verdict({ texts, ref }: CampaignContext, cells: BackwardsCells, earning: GoalEarning): string {
  const { pays, tooFew, tooDear, noNumber } = texts.campaign.backwards.verdict;
  const { count, value, margin, unit, noValue } = earning;
  const roiCell = a1(cells.moneyRow + 2, NEED.number);
  const kept = margin ? `*IF(${margin}="";1;${margin})` : '';
  const places = {
    worth: amountText(cells.worth as string),
    budget: amountText(cells.budget),
    roi: percentText(roiCell),
    needed: a1(cells.moneyRow + 1, RATE.typed),
    unit: quoted(unit),
    cost: amountText(`${cells.budget}/${count}`),
    most: amountText(`${value}${kept}/(1+SUM(${ref('TargetRoi')}))`),
  };
  const falls = `IF(${ref('Budget')}="";${sentenceFormula(`! ${tooDear}`, places)};${sentenceFormula(`! ${tooFew}`, places)})`;
  return (
    `IF(${ref('Goal')}="";${quoted(noNumber)};IF(${roiCell}="";${quoted(noValue)};` +
    `IF(${roiCell}>=SUM(${ref('TargetRoi')});${sentenceFormula(`✓ ${pays}`, places)};${falls})))`
  );
}

function contentVerdict({ texts, ref }: CampaignContext, cells: BackwardsCells): string {
  const { content, noNumber, noFee } = texts.campaign.backwards.verdict;
  const cost = a1(cells.moneyRow + 1, NEED.number);
  return `IF(${ref('Goal')}="";${quoted(noNumber)};IF(${cost}="";${quoted(noFee)};${sentenceFormula(content, { cost: amountText(cost) })}))`;
}
