import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { countedEmv } from './answer-amounts.ts';
import type { CampaignContext } from './campaign-context.ts';

/** The answer in one sentence, as an expression. `range` is the cell that says how far chance alone could move it. */
export function answerHeadline(context: CampaignContext, range: string): string {
  const { texts, ref } = context;
  const h = texts.campaign.answer.headline;
  const places = { back: amountText(ref('GrossRoi')), roi: percentText(ref('NetRoi')) };
  const follows = (isLeftOut: string, template: string, values: Record<string, string>): string =>
    `IF(${isLeftOut};"";" "&${sentenceFormula(template, values)})`;

  const result = `IF(${ref('NetRoi')}<0;${sentenceFormula(h.loss, places)};${sentenceFormula(h.gain, places)})`;
  const emv = countedEmv(context);
  const withEmv = follows(`${emv}=0`, h.withEmv, { emv: amountText(emv) });
  const onMargin = follows(`${ref('MarginRoi')}=""`, h.onMargin, { roi: percentText(ref('MarginRoi')) });
  const onRange = follows(`${range}=""`, h.onRange, { orders: ref('Sales'), range });
  const goal = follows(`${ref('Goal')}=""`, h.goal, {
    actual: ref('GoalActual'),
    goal: ref('Goal'),
    unit: ref('Unit'),
  });
  const nothingBack = sentenceFormula(h.nothingBack, { spent: amountText(ref('Investment')) });
  return (
    `IF(${ref('Investment')}=0;${quoted(h.nothingSpent)};` +
    `IF(${ref('Returns')}=0;${nothingBack};${result}&${withEmv}&${onMargin}&${onRange})&${goal})`
  );
}
