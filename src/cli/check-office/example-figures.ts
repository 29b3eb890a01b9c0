import { paybackDays } from '../../core/metrics/profitability/payback-days.ts';
import { roi } from '../../core/metrics/profitability/roi.ts';
import { roiGross } from '../../core/metrics/profitability/roi-gross.ts';
import { dateSerial } from '../../core/plans/date-serial.ts';
import type {
  CampaignExample,
  ExampleCost,
  ExampleReturn,
} from '../../core/plans/example/campaign-example.ts';

/** What a campaign comes to, worked out from the example's rows and the metrics alone, without any sheet. */
export function exampleFigures(example: CampaignExample) {
  const { brief, content, orders, returns } = example;
  const { spent, earned } = exampleAmounts(example);
  const investment = sum(spent);
  const total = sum(earned.map(({ value }) => value));
  const margin = brief.margin ?? 1;
  const counted = (...kinds: string[]) =>
    sum(returns.filter(({ kind }) => kinds.includes(kind)).map(({ count }) => count));
  const commissions = brief.businessModel === 'affiliate' ? counted('affiliate') : 0;
  const sales = orders.filter(isValid).length + counted('sale', 'instagramShopping') + commissions;
  const reusable = content.filter(({ replacementCost }) => replacementCost !== undefined).length;
  const reached = {
    sales,
    leads: counted('lead'),
    signUps: counted('subscriber'),
    content: Math.max(counted('content'), reusable),
    awareness: sum(content.map(({ counts }) => counts[0])),
  };
  return {
    investment,
    returns: total,
    netRoi: roi.compute({ returns: total, investment, margin: 1 }),
    grossRoi: roiGross.compute({ returns: total, investment }),
    marginRoi: brief.margin === null ? '' : roi.compute({ returns: total, investment, margin }),
    goal: reached[brief.goalKind],
    sales,
    reach: reached.awareness,
    impressions: sum(content.map(({ counts }) => counts[1])),
    clicks: sum(content.map(({ counts }) => counts[6])),
    paybackDays: paybackDays.compute({
      dates: earned.map(({ date }) => dateSerial(date)),
      returns: earned.map(({ value }) => value),
      investment,
      margin,
    }),
    start: dateSerial(brief.start!),
  };
}
export type ExampleFigures = ReturnType<typeof exampleFigures>;

/** What was spent, and what came back on which day; a first row says when it began. */
export function exampleAmounts(example: CampaignExample) {
  const { brief, costs, creators, orders, returns } = example;
  return {
    spent: [...costs.map((cost) => costOf(example, cost)), ...creators.map(({ fee = 0 }) => fee)],
    earned: [
      { date: brief.start!, value: 0 },
      ...orders.filter(isValid).map(([date, netRevenue]) => ({ date, value: netRevenue })),
      ...returns.map((row) => ({ date: row.date, value: row.count * worthOf(example, row) })),
    ],
  };
}

const isValid = ([, , , , , status = 'valid']: CampaignExample['orders'][number]) => status === 'valid';

function costOf({ brief }: CampaignExample, cost: ExampleCost): number {
  const { amount = 0, hours = 0, hourlyRate = brief.hourlyRate ?? 0, share = 1 } = cost;
  return (amount + hours * hourlyRate) * share;
}

function worthOf({ brief }: CampaignExample, { kind, valueEach }: ExampleReturn): number {
  if (valueEach !== undefined) return valueEach;
  const { orderValue, closeRate, customerValue, monthlyValue, months } = brief.plan!;
  if (kind === 'sale') return orderValue!;
  if (kind === 'lead') return closeRate! * customerValue!;
  if (kind === 'subscriber') return monthlyValue! * months!;
  throw new Error(`a ${kind} has no value in the plan`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
