import { nativeFormula } from '../../metrics/native-formula.ts';
import { netSentiment } from '../../metrics/opinion/net-sentiment.ts';
import { a1, area } from '../area.ts';
import type { NumberFormat } from '../look.ts';
import {
  type CampaignContext,
  campaignCount,
  campaignSum,
  LEFT,
  RIGHT,
  SEEN_COLUMNS,
} from './campaign-context.ts';
import { ordersOfCustomers } from './goal-actual.ts';
import type { BreakEvenCells } from './why-break-even.ts';
import type { DriverCells } from './why-drivers.ts';
import { type QuestionFigures, readings } from './why-readings.ts';

interface Figure {
  label: string;
  /** Without it the figure stands for itself. */
  against?: keyof CampaignContext['texts']['campaign']['why']['questions']['against'];
  actual: string;
  compare?: string;
  format: NumberFormat;
}

const FIGURES = 3;
const ROWS_EACH = FIGURES + 1;
export const QUESTION_ROWS = 1 + 4 * ROWS_EACH;

/** Four questions a loss asks, each with the figures that speak to it on one side and what they say on the other. */
export function fourQuestions(
  context: CampaignContext,
  row: number,
  drivers: DriverCells,
  breakEven: BreakEvenCells,
): void {
  const { draft, texts } = context;
  const t = texts.campaign.why.questions;
  draft.put(row, LEFT, [[t.heads.figure, t.heads.actual, t.heads.compare]]);
  draft.style('columnHead', area(row, LEFT));
  draft.style('numberHead', area(row, LEFT + 1, 1, 2));
  draft.style('columnHead', area(row, RIGHT, 1, SEEN_COLUMNS - RIGHT + 1));

  const figures = allFigures(context, drivers, breakEven);
  const said = readings(context, drivers, cellsOf(row + 1));
  const width = SEEN_COLUMNS - RIGHT + 1;
  for (const [index, question] of QUESTIONS.entries()) {
    const top = row + 1 + index * ROWS_EACH;
    draft.cell(top, LEFT, t[question].question, 'subhead');
    const reading = area(top + 1, RIGHT, FIGURES, width);
    draft.cell(top + 1, RIGHT, `=${said[question]}`);
    draft.merge(reading);
    draft.style('sentence', reading);
    for (const [line, { label, against, actual, compare, format }] of figures[question].entries()) {
      const at = top + 1 + line;
      draft.cell(at, LEFT, against ? `${label} · ${t.against[against]}` : label, 'label');
      draft.put(at, LEFT + 1, [[`=${actual}`, compare ? `=${compare}` : '']]);
      draft.style('calculated', area(at, LEFT + 1, 1, 2));
      draft.format(format, area(at, LEFT + 1, 1, 2));
    }
  }
  const first = row + 2;
  draft.condition({
    area: area(first, RIGHT, QUESTION_ROWS - 2, width),
    when: { type: 'formula', formula: `=LEFT($${a1(first, RIGHT)};1)="!"` },
    role: 'watch',
  });
}

const QUESTIONS = ['audience', 'content', 'cost', 'network'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Where each figure stands: the readings look at the same cells a person sees. */
function cellsOf(row: number): QuestionFigures {
  const cell = (question: Question, line: number, column: 'actual' | 'compare'): string =>
    a1(row + QUESTIONS.indexOf(question) * ROWS_EACH + 1 + line, column === 'actual' ? LEFT + 1 : LEFT + 2);
  return cell;
}

function allFigures(
  context: CampaignContext,
  { plan, actual }: DriverCells,
  breakEven: BreakEvenCells,
): Record<Question, readonly Figure[]> {
  const { texts, ref } = context;
  const t = texts.campaign.why.questions;
  const ctr = { label: t.rates.ctr, actual: actual.ctr, format: 'rate' } as const;
  const cvr = { label: t.rates.cvr, actual: actual.cvr, format: 'rate' } as const;
  const value = `IF(SUM(${plan.value})=0;SUM(${actual.value});${plan.value})`;
  const possible = `SUM(${ref('Impressions')})*${plan.ctr}*${plan.cvr}*${value}*${actual.margin}`;
  return {
    audience: [
      {
        label: t.audience.engagement,
        against: 'benchmark',
        actual: average(context, 'Creators_EngagementRate'),
        compare: average(context, 'Creators_Benchmark'),
        format: 'rate',
      },
      { label: t.audience.newCustomers, actual: newCustomers(context), format: 'share' },
      {
        label: t.audience.flagged,
        against: 'of',
        actual: blankIf0(
          campaignCount(context, 'Creators'),
          campaignCount(context, 'Creators', ['Creators_Flags', '"!*"']),
        ),
        compare: blankIf0(campaignCount(context, 'Creators'), campaignCount(context, 'Creators')),
        format: 'count',
      },
    ],
    content: [
      { ...ctr, against: 'plan', compare: plan.ctr },
      { ...cvr, against: 'plan', compare: plan.cvr },
      { label: t.content.sentiment, actual: sentiment(context), format: 'share' },
    ],
    cost: [
      {
        label: t.cost.possible,
        actual: `IF(SUM(${ref('Investment')})<=0;"";${ref('Investment')})`,
        compare: `IF(OR(SUM(${ref('Impressions')})=0;${plan.ctr}="";${plan.cvr}="");"";${possible})`,
        format: 'money',
      },
      {
        label: t.cost.cpa,
        against: 'limit',
        actual: breakEven.cpa.now,
        compare: breakEven.cpa.limit,
        format: 'money',
      },
      {
        label: t.cost.fee,
        against: 'limit',
        actual: breakEven.fee.now,
        compare: breakEven.fee.limit,
        format: 'money',
      },
    ],
    network: [
      {
        label: t.rates.cpm,
        against: 'benchmark',
        actual: actual.cpm,
        compare: 'Benchmarks_Cpm',
        format: 'money',
      },
      { ...ctr, against: 'benchmark', compare: 'Benchmarks_Ctr' },
      { ...cvr, against: 'benchmark', compare: 'Benchmarks_Cvr' },
    ],
  };
}

const blankIf0 = (test: string, value: string): string => `IF(${test}=0;"";${value})`;

/** Over the campaign's creators that have a figure. */
function average(context: CampaignContext, column: string): string {
  const rows = campaignCount(context, 'Creators', [column, '">0"']);
  return blankIf0(rows, `${campaignSum(context, column, [column, '">0"'])}/${rows}`);
}

function newCustomers(context: CampaignContext): string {
  const first = ordersOfCustomers(context, 'new');
  // Where no order says whose it is, 0 is divided by 0.
  return `IFERROR(${first}/(${first}+${ordersOfCustomers(context, 'returning')});"")`;
}

function sentiment(context: CampaignContext): string {
  const [positive, neutral, negative] = ['Positive', 'Neutral', 'Negative'].map((kind) =>
    campaignSum(context, `Content_${kind}`),
  ) as [string, string, string];
  return blankIf0(
    `${positive}+${neutral}+${negative}`,
    nativeFormula(netSentiment, { positive, negative, neutral }),
  );
}
