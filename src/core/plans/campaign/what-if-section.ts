import { fillText } from '../../fill-text.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { forecastOrders } from '../../metrics/planning/forecast-orders.ts';
import { maxFee } from '../../metrics/planning/max-fee.ts';
import { requiredOrders } from '../../metrics/planning/required-orders.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { a1, area } from '../area.ts';
import type { NumberFormat } from '../look.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { validationOf } from '../validation-rules.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT, SEEN_COLUMNS } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';
import { ASSUMPTIONS, type Assumption, type AssumptionLine, assumptionLines } from './what-if-inputs.ts';

const CASES = ['low', 'base', 'high'] as const;
type Case = (typeof CASES)[number];

const TYPED: Record<Case, number> = { low: LEFT + 1, base: LEFT + 2, high: LEFT + 3 };
const USED: Record<Case, number> = { low: LEFT + 4, base: LEFT + 5, high: LEFT + 6 };
const SOURCE = LEFT + 7;

const RESULTS = ['orders', 'revenue', 'investment', 'roi', 'maxFee', 'required'] as const;
type Result = (typeof RESULTS)[number];
const RESULT_FORMATS: Record<Result, NumberFormat> = {
  orders: 'number',
  revenue: 'money',
  investment: 'money',
  roi: 'ratio',
  maxFee: 'money',
  required: 'count',
};

/** What another fee, audience or rate would bring: low, base and high beside each other. Returns the next free row. */
export function whatIfSection(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.campaign.whatIf;
  const { unit } = campaignConversion(context);
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  draft.cell(row + 2, LEFT, t.hint, 'purpose');

  const head = row + 3;
  const { assumption, low, base, high, usedLow, usedBase, usedHigh, source } = t.heads;
  draft.put(head, LEFT, [[assumption, low, base, high, usedLow, usedBase, usedHigh, source]]);
  draft.style('columnHead', area(head, LEFT));
  draft.style('numberHead', area(head, TYPED.low, 1, 6));
  draft.style('columnHead', area(head, SOURCE, 1, 2));

  const spreadRow = head + 1 + ASSUMPTIONS.length;
  const spread = a1(spreadRow, TYPED.base);
  const lines = assumptionLines(context);
  for (const [index, key] of ASSUMPTIONS.entries())
    assumptionRow(context, head + 1 + index, key, lines[key], spread);
  draft.cell(spreadRow, LEFT, t.spread.label, 'label');
  draft.note(spreadRow, LEFT, t.spread.help);
  draft.cell(spreadRow, TYPED.base, 0.25, 'input', { format: 'share' });
  draft.validate(validationOf('rate', area(spreadRow, TYPED.base), texts.accepts));
  draft.cell(spreadRow, SOURCE, texts.legend.typed, 'purpose');

  const resultHead = spreadRow + 2;
  draft.cell(resultHead, LEFT, t.resultsHead, 'columnHead');
  draft.put(resultHead, USED.low, [[usedLow, usedBase, usedHigh]]);
  draft.style('columnHead', area(resultHead, LEFT, 1, USED.low - LEFT));
  draft.style('numberHead', area(resultHead, USED.low, 1, CASES.length));
  draft.style('columnHead', area(resultHead, SOURCE, 1, 2));
  const cellOf = (key: Assumption, which: Case): string =>
    a1(head + 1 + ASSUMPTIONS.indexOf(key), USED[which]);
  const resultOf = (key: Result, which: Case): string =>
    a1(resultHead + 1 + RESULTS.indexOf(key), USED[which]);
  for (const [index, key] of RESULTS.entries()) {
    const at = resultHead + 1 + index;
    draft.cell(at, LEFT, fillText(t.results[key], { unit }), key === 'roi' ? 'subhead' : 'check');
    draft.put(at, USED.low, [
      CASES.map(
        (which) =>
          `=${
            resultFormulas(
              context,
              (of) => cellOf(of, which),
              (of) => resultOf(of, which),
            )[key]
          }`,
      ),
    ]);
    draft.style('estimated', area(at, USED.low, 1, CASES.length));
    draft.format(RESULT_FORMATS[key], area(at, USED.low, 1, CASES.length));
    draft.cell(at, SOURCE, texts.legend.estimated, 'purpose');
  }
  draft.redBelowZero(area(resultHead + 1 + RESULTS.indexOf('roi'), USED.low, 2, CASES.length));

  const sentence = area(row + 1, LEFT, 1, SEEN_COLUMNS);
  draft.cell(row + 1, LEFT, `=${headline(context, cellOf, resultOf)}`);
  draft.merge(sentence);
  draft.style('sentence', sentence);
  draft.height(row + 1, 48);
  return resultHead + 1 + RESULTS.length;
}

function assumptionRow(
  context: CampaignContext,
  row: number,
  key: Assumption,
  { format, takes, taken, source, isUncertain }: AssumptionLine,
  spread: string,
): void {
  const { draft, texts } = context;
  const t = texts.campaign.whatIf;
  const { valueLabel } = campaignConversion(context);
  const { label, help } = key === 'value' ? { label: valueLabel, help: t.valueHelp } : t.assumptions[key];
  const typed = (which: Case): string => a1(row, TYPED[which]);
  const base = a1(row, USED.base);
  const around = (which: 'low' | 'high'): string => {
    if (!isUncertain) return base;
    const raised = `${base}*(1+SUM(${spread}))`;
    // Reach over several posts may be more than the followers; a share that is below one stays so.
    const moved = which === 'low' ? `${base}*(1-SUM(${spread}))` : `IF(${base}>1;${raised};MIN(1;${raised}))`;
    return `IF(${base}="";"";${moved})`;
  };
  const used = { low: around('low'), base: taken, high: around('high') };
  draft.cell(row, LEFT, label, 'label');
  draft.note(row, LEFT, help);
  draft.style('input', area(row, TYPED.low, 1, CASES.length));
  draft.validate(validationOf(takes, area(row, TYPED.low, 1, CASES.length), texts.accepts));
  draft.put(row, USED.low, [
    [
      ...CASES.map((which) => `=IF(${typed(which)}="";${used[which]};${typed(which)})`),
      `=IF(${typed('base')}<>"";${quoted(texts.legend.typed)};IF(${base}="";"";${source}))`,
    ],
  ]);
  draft.style(isUncertain ? 'estimated' : 'calculated', area(row, USED.low, 1, CASES.length));
  draft.format(format, area(row, TYPED.low, 1, 2 * CASES.length));
  draft.style('purpose', area(row, SOURCE));
}

function resultFormulas(
  { ref }: CampaignContext,
  given: (key: Assumption) => string,
  result: (key: Result) => string,
): Record<Result, string> {
  const ordervalue = given('value');
  const margin = given('margin');
  const targetroi = ref('TargetRoi');
  const [fee, othercosts] = [given('fee'), given('otherCosts')];
  const [orders, revenue, investment] = [result('orders'), result('revenue'), result('investment')];
  return {
    orders: nativeFormula(forecastOrders, {
      followers: given('followers'),
      reachrate: given('reachRate'),
      ctr: given('ctr'),
      cvr: given('cvr'),
    }),
    revenue: `IF(OR(${orders}="";${ordervalue}="");"";${orders}*${ordervalue})`,
    investment: `IF(AND(${fee}="";${othercosts}="");"";SUM(${fee};${othercosts}))`,
    roi: nativeFormula(roi, { returns: revenue, investment, margin }),
    maxFee: nativeFormula(maxFee, { orders, ordervalue, margin, othercosts, targetroi }),
    required: nativeFormula(requiredOrders, { investment, ordervalue, margin, targetroi }),
  };
}

function headline(
  context: CampaignContext,
  cellOf: (key: Assumption, which: Case) => string,
  resultOf: (key: Result, which: Case) => string,
): string {
  const { texts, ref } = context;
  const t = texts.campaign.whatIf;
  const { unit, valueLabel } = campaignConversion(context);
  const needed = ['followers', 'reachRate', 'ctr', 'cvr', 'value'] as const;
  const nameOf = (key: (typeof needed)[number]): string =>
    key === 'value' ? valueLabel : t.assumptions[key].label;
  const missing = [
    ...needed.map((key) => `IF(${cellOf(key, 'base')}="";${quoted(` · ${nameOf(key)}`)};"")`),
    `IF(${resultOf('investment', 'base')}="";${quoted(` · ${t.assumptions.fee.label}`)};"")`,
  ].join('&');
  const words = sentenceFormula(t.headline.result, {
    fee: amountText(`SUM(${cellOf('fee', 'base')})`),
    low: `ROUND(${resultOf('orders', 'low')};1)`,
    high: `ROUND(${resultOf('orders', 'high')};1)`,
    unit: quoted(unit),
    roiLow: percentText(resultOf('roi', 'low')),
    roiBase: percentText(resultOf('roi', 'base')),
    roiHigh: percentText(resultOf('roi', 'high')),
  });
  const target = `SUM(${ref('TargetRoi')})`;
  const limits = {
    maxFee: amountText(resultOf('maxFee', 'base')),
    target: percentText(target),
    required: resultOf('required', 'base'),
    unit: quoted(unit),
  };
  const { limit, breakEven, limitMissed, breakEvenMissed } = t.headline;
  const byTarget = (none: string, some: string): string =>
    `IF(${target}=0;${sentenceFormula(none, limits)};${sentenceFormula(some, limits)})`;
  const isMissed = `SUM(${resultOf('maxFee', 'base')})<0`;
  const advice = `IF(${isMissed};${byTarget(breakEvenMissed, limitMissed)};${byTarget(breakEven, limit)})`;
  const isThere = `ISNUMBER(${resultOf('roi', 'base')})`;
  return `IF(${isThere};${words}&" "&${advice};${quoted(t.headline.missing)}&${missing}&".")`;
}
