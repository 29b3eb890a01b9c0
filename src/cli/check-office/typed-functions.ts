import type { CampaignExample } from '../../core/plans/example/campaign-example.ts';
import { createHost, type HostFiles } from '../../host/host.ts';
import { exampleAmounts } from './example-figures.ts';

/** Where an example's rows are typed: days, what came back on them, and what was spent. */
const DAYS = 'A';
const RETURNS = 'B';
const COSTS = 'C';
const RESULT = 'E1';
const SHEET = 'Sheet1';

/** Answers formulas over an example's rows, as somebody types them into cells with the add-on's functions. */
export function typedFunctions(files: HostFiles, example: CampaignExample): (formula: string) => unknown {
  const host = createHost({ files, locale: 'en_US' });
  const { earned, spent } = exampleAmounts(example);
  for (const [index, { date, value }] of earned.entries()) {
    host.edit(SHEET, `${DAYS}${index + 1}`, date);
    host.edit(SHEET, `${RETURNS}${index + 1}`, String(value));
  }
  for (const [index, cost] of spent.entries()) host.edit(SHEET, `${COSTS}${index + 1}`, String(cost));
  return (formula) => {
    host.edit(SHEET, RESULT, formula);
    const { value, error } = host.read(SHEET, RESULT);
    return error === null ? value : `${value}: ${error}`;
  };
}

export interface TypedFigures {
  /** Formulas over the rows, by the figure they answer. */
  readonly [figure: string]: string;
}

/** `goal` is how many were reached of what the campaign is for. */
export function typedFigures(example: CampaignExample, goal: number): TypedFigures {
  const { earned, spent } = exampleAmounts(example);
  const days = `${DAYS}1:${DAYS}${earned.length}`;
  const returns = `${RETURNS}1:${RETURNS}${earned.length}`;
  const costs = `SUM(${COSTS}1:${COSTS}${spent.length})`;
  const { margin } = example.brief;
  const payback = `PAYBACKDAYS(${days};${returns};${costs};${margin ?? 1})`;
  return {
    investment: `=INVESTMENT(${costs})`,
    netRoi: `=ROI(SUM(${returns});${costs})`,
    grossRoi: `=ROIGROSS(SUM(${returns});${costs})`,
    ...(margin === null ? {} : { marginRoi: `=ROI(SUM(${returns});${costs};${margin})` }),
    cpa: `=CPA(${costs};${goal})`,
    paybackDays: `=${payback}`,
    // In words where it is not yet.
    paybackDate: `=IFERROR(${DAYS}1+${payback};${payback})`,
  };
}
