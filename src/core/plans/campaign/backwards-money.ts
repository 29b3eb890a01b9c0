import { fillText } from '../../fill-text.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { requiredOrders } from '../../metrics/planning/required-orders.ts';
import { breakEvenOrders } from '../../metrics/profitability/break-even-orders.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { a1, area } from '../area.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { type BackwardsCells, NEED, RATE } from './backwards-cells.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import { GOAL_CONVERSIONS } from './goal-conversion.ts';

/** What the goal may cost, what it is worth, and how many it takes to pay. Returns the next free row. */
export function backwardsMoney(context: CampaignContext, cells: BackwardsCells): number {
  const { draft, texts, ref, brief } = context;
  const t = texts.campaign.backwards;
  const { typed, estimated } = texts.legend;
  const row = cells.moneyRow;
  const isContent = brief.goalKind === 'content';

  const isTyped = `=IF(${ref('Budget')}="";${quoted(estimated)};${quoted(typed)})`;
  moneyRow(context, row, t.budget, plannedBudget(context, cells), 'money', isTyped);
  if (isContent) {
    moneyRow(context, row + 1, t.costPerPiece, costPerPiece(cells), 'money', estimated);
  } else {
    moneyRow(context, row + 1, t.worth, worth(context, cells), 'money', estimated);
    moneyRow(context, row + 2, t.roi, goalRoi(context, cells), 'ratio', onMarginOrNot(context));
    draft.redBelowZero(area(row + 2, NEED.number));
  }
  paysRow(context, row, t.breakEven, ordersToPay(context, cells, false));
  paysRow(context, row + 1, t.target, ordersToPay(context, cells, true));

  const place = area(row + 3, LEFT, 1, CAMPAIGN_COLUMNS);
  draft.cell(row + 3, LEFT, `=${isContent ? contentVerdict(context, cells) : verdict(context, cells)}`);
  draft.style('check', place);
  draft.condition({
    area: place,
    when: { type: 'formula', formula: `=LEFT($${a1(row + 3, LEFT)};1)="!"` },
    role: 'watch',
  });
  return row + 4;
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
  { draft, texts, brief }: CampaignContext,
  row: number,
  { label, help }: { label: string; help: string },
  formula: string,
): void {
  const unit = texts.campaign.goal.units[GOAL_CONVERSIONS[brief.goalKind].unit];
  draft.cell(row, RATE.label, fillText(label, { unit }), 'label');
  draft.note(row, RATE.label, help);
  draft.cell(row, RATE.typed, `=${formula}`, 'estimated', { format: 'count' });
  draft.cell(row, RATE.history, texts.legend.estimated, 'hint');
}

/** The typed budget, else what the working backwards comes to. */
function plannedBudget({ ref }: CampaignContext, cells: BackwardsCells): string {
  return `IF(${ref('Budget')}="";${cells.needed('budget')};${ref('Budget')})`;
}

function costPerPiece(cells: BackwardsCells): string {
  const pieces = cells.needed(cells.goal);
  return `IF(OR(SUM(${cells.budget})=0;SUM(${pieces})=0);"";${cells.budget}/${pieces})`;
}

function worth({ ref, brief }: CampaignContext, cells: BackwardsCells): string {
  const value = ref(GOAL_CONVERSIONS[brief.goalKind].value);
  const count = cells.needed(brief.goalKind === 'awareness' ? 'sales' : cells.goal);
  return `IF(OR(SUM(${count})=0;SUM(${value})=0);"";${count}*${value})`;
}

function goalRoi({ ref, brief }: CampaignContext, cells: BackwardsCells): string {
  return nativeFormula(roi, {
    returns: cells.worth as string,
    investment: cells.budget,
    ...(GOAL_CONVERSIONS[brief.goalKind].isRevenue ? { margin: ref('Margin') } : {}),
  });
}

function onMarginOrNot({ texts, ref, brief }: CampaignContext): string {
  const { onMargin, onRevenue } = texts.campaign.backwards;
  if (!GOAL_CONVERSIONS[brief.goalKind].isRevenue) return texts.legend.estimated;
  return `=IF(${ref('Margin')}="";${quoted(onRevenue)};${quoted(onMargin)})`;
}

function ordersToPay({ ref, brief }: CampaignContext, cells: BackwardsCells, forTarget: boolean): string {
  const { value, isRevenue } = GOAL_CONVERSIONS[brief.goalKind];
  const inputs = {
    investment: cells.budget,
    ordervalue: ref(value),
    ...(isRevenue ? { margin: ref('Margin') } : {}),
  };
  return forTarget
    ? nativeFormula(requiredOrders, { ...inputs, targetroi: ref('TargetRoi') })
    : nativeFormula(breakEvenOrders, inputs);
}

/** Whether the goal is worth its budget, and if not, how many would be. */
function verdict({ texts, ref, brief }: CampaignContext, cells: BackwardsCells): string {
  const { pays, falls, noNumber, noValue } = texts.campaign.backwards.verdict;
  const { unit } = GOAL_CONVERSIONS[brief.goalKind];
  const roiCell = a1(cells.moneyRow + 2, NEED.number);
  const places = {
    worth: amountText(cells.worth as string),
    budget: amountText(cells.budget),
    roi: percentText(roiCell),
    needed: a1(cells.moneyRow + 1, RATE.typed),
    unit: quoted(texts.campaign.goal.units[unit]),
  };
  return (
    `IF(${ref('Goal')}="";${quoted(noNumber)};IF(${roiCell}="";${quoted(noValue[unit])};` +
    `IF(${roiCell}>=SUM(${ref('TargetRoi')});${sentenceFormula(`✓ ${pays}`, places)};${sentenceFormula(`! ${falls}`, places)})))`
  );
}

function contentVerdict({ texts, ref }: CampaignContext, cells: BackwardsCells): string {
  const { content, noNumber, noFee } = texts.campaign.backwards.verdict;
  const cost = a1(cells.moneyRow + 1, NEED.number);
  return `IF(${ref('Goal')}="";${quoted(noNumber)};IF(${cost}="";${quoted(noFee)};${sentenceFormula(content, { cost: amountText(cost) })}))`;
}
