import { amountText, quoted, sentenceFormula } from '../sentence-formula.ts';
import type { CampaignContext } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';
import type { DriverCells } from './why-drivers.ts';
import type { Question } from './why-questions.ts';

/** The cell of a question's figure, counted from 0, or of what it is compared with. */
export type QuestionFigures = (question: Question, line: number, column: 'actual' | 'compare') => string;

/** What the figures of each question say, in plain words: ! where they point at a fault, ✓ where they do not. */
export function readings(
  context: CampaignContext,
  drivers: DriverCells,
  figure: QuestionFigures,
): Record<Question, string> {
  return {
    audience: audience(context, drivers, figure),
    content: content(context, drivers),
    cost: cost(context, drivers, figure),
    network: network(context, figure),
  };
}

/** Clearly below and clearly above: a tenth is within what such figures are worth. */
const below = (actual: string, expected: string): string => `SUM(${actual})<${expected}*90%`;
const above = (actual: string, expected: string): string => `SUM(${actual})>${expected}*110%`;
const fault = (text: string): string => quoted(`! ${text}`);
const fine = (text: string): string => quoted(`✓ ${text}`);

/** The first test that holds says it. */
const firstOf = (cases: readonly (readonly [string, string])[], otherwise: string): string =>
  cases.reduceRight((rest, [test, words]) => `IF(${test};${words};${rest})`, otherwise);

/** Rates are known once clicks are: none bought is a rate of 0. */
function planned(context: CampaignContext, { plan, actual }: DriverCells) {
  const { ref } = context;
  const { count } = campaignConversion(context);
  return {
    isUnknown: `OR(SUM(${ref('Impressions')})=0;SUM(${ref('Clicks')})=0)`,
    fewClick: below(actual.ctr, plan.ctr),
    fewBuy: `${count}<SUM(${ref('Clicks')})*${plan.cvr}*90%`,
    lowValue: `AND(${count}>0;SUM(${plan.value})>0;${below(actual.value, `SUM(${plan.value})`)})`,
  };
}

function audience(context: CampaignContext, drivers: DriverCells, figure: QuestionFigures): string {
  const t = context.texts.campaign.why.questions.audience;
  const { isUnknown, fewClick, fewBuy } = planned(context, drivers);
  const [rate, usual] = [figure('audience', 0, 'actual'), figure('audience', 0, 'compare')];
  const [flagged, all] = [figure('audience', 2, 'actual'), figure('audience', 2, 'compare')];
  return firstOf(
    [
      [`SUM(${flagged})>0`, sentenceFormula(`! ${t.flags}`, { count: flagged, all })],
      [`AND(${rate}<>"";${usual}<>"";${below(rate, `SUM(${usual})`)})`, fault(t.quiet)],
      [isUnknown, quoted(t.unknown)],
      [`AND(NOT(${fewClick});${fewBuy})`, fault(t.curious)],
    ],
    fine(t.fine),
  );
}

function content(context: CampaignContext, drivers: DriverCells): string {
  const t = context.texts.campaign.why.questions.content;
  const { isUnknown, fewClick, fewBuy, lowValue } = planned(context, drivers);
  return firstOf(
    [
      [isUnknown, quoted(t.unknown)],
      [`AND(${fewClick};${fewBuy})`, fault(t.both)],
      [fewClick, fault(t.content)],
      [fewBuy, fault(t.offer)],
      [lowValue, fault(t.value)],
    ],
    fine(t.fine),
  );
}

function cost(context: CampaignContext, { actual }: DriverCells, figure: QuestionFigures): string {
  const { texts, ref } = context;
  const t = texts.campaign.why.questions.cost;
  const [spent, possible] = [figure('cost', 0, 'actual'), figure('cost', 0, 'compare')];
  const places = { possible: amountText(possible), spent: amountText(spent) };
  return firstOf(
    [
      [`OR(${spent}="";SUM(${possible})=0)`, quoted(t.unknown)],
      [`${possible}<${spent}`, sentenceFormula(`! ${t.tooDear}`, places)],
      [
        `SUM(${ref('CashReturns')})*${actual.margin}<${spent}`,
        sentenceFormula(`✓ ${t.wouldHavePaid}`, places),
      ],
    ],
    fine(t.fine),
  );
}

function network(context: CampaignContext, figure: QuestionFigures): string {
  const { texts, ref } = context;
  const t = texts.campaign.why.questions.network;
  const isDear = above(figure('network', 0, 'actual'), figure('network', 0, 'compare'));
  const isUnmoved = below(figure('network', 1, 'actual'), figure('network', 1, 'compare'));
  const channel = `IF(${ref('Channel')}="";"…";${ref('Channel')})`;
  return firstOf(
    [
      [`OR(${figure('network', 0, 'actual')}="";${figure('network', 1, 'actual')}="")`, quoted(t.unknown)],
      [`AND(${isDear};${isUnmoved})`, sentenceFormula(`! ${t.wrong}`, { channel })],
      [isDear, fault(t.dear)],
      [isUnmoved, sentenceFormula(`! ${t.unmoved}`, { channel })],
    ],
    sentenceFormula(`✓ ${t.fine}`, { channel }),
  );
}
