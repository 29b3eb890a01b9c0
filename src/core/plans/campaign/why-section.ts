import { nativeFormula } from '../../metrics/native-formula.ts';
import { roi } from '../../metrics/profitability/roi.ts';
import { a1, area } from '../area.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT, SEEN_COLUMNS } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';
import { BREAK_EVEN_ROWS, type BreakEvenCells, breakEvenCells, breakEvenTable } from './why-break-even.ts';
import { DRIVER_ROWS, type DriverCells, driverTable } from './why-drivers.ts';
import { fourQuestions, QUESTION_ROWS } from './why-questions.ts';
import { sampleLines } from './why-sample.ts';
import { TRACKING_LINES, trackingLines } from './why-tracking.ts';

/**
 * Why the result is what it is, in the order in which to doubt: the tracking, the sample, what differs from the plan,
 * four questions, and what breaking even takes. Returns the next free row.
 */
export function whySection(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.campaign.why;
  draft.cell(row, LEFT, t.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));

  const tracking = row + 3;
  const sample = tracking + TRACKING_LINES + 2;
  const split = sample + 4;
  const questions = split + DRIVER_ROWS + 2;
  const breakEven = questions + QUESTION_ROWS + 2;
  const titles = [
    [tracking, t.tracking.title],
    [sample, t.sample.title],
    [split, t.drivers.title],
    [questions, t.questions.title],
    [breakEven, t.breakEven.title],
  ] as const;
  for (const [at, title] of titles) draft.cell(at, LEFT, title, 'subhead');

  const doubts = trackingLines(context, tracking + 1);
  sampleLines(context, sample + 1);
  const checks = area(tracking + 1, LEFT, sample + 1 - tracking, SEEN_COLUMNS);
  draft.condition({
    area: checks,
    when: { type: 'formula', formula: `=LEFT($${a1(checks.row, LEFT)};1)="!"` },
    role: 'watch',
  });
  const drivers = driverTable(context, split + 1);
  const needs = breakEvenCells(breakEven + 1);
  fourQuestions(context, questions + 1, drivers, needs);
  breakEvenTable(context, breakEven + 1, drivers);

  const sentence = area(row + 1, LEFT, 1, SEEN_COLUMNS);
  draft.cell(
    row + 1,
    LEFT,
    `=${headline(context, { doubts, sample: a1(sample + 1, LEFT) }, drivers, needs)}`,
  );
  draft.merge(sentence);
  draft.style('sentence', sentence);
  draft.height(row + 1, 48);
  return breakEven + 1 + BREAK_EVEN_ROWS;
}

function headline(
  context: CampaignContext,
  checks: { doubts: readonly string[]; sample: string },
  drivers: DriverCells,
  needs: BreakEvenCells,
): string {
  const { texts, ref } = context;
  const t = texts.campaign.why.headline;
  const { unit } = campaignConversion(context);
  const investment = `SUM(${ref('Investment')})`;
  const result = nativeFormula(roi, {
    returns: ref('CashReturns'),
    investment: ref('Investment'),
    margin: drivers.actual.margin,
  });
  const outcome =
    `IF(${result}<0;${sentenceFormula(t.loss, { roi: percentText(result), lost: amountText(`-(${result})`) })};` +
    `${sentenceFormula(t.gain, { roi: percentText(result), gained: amountText(result) })})`;
  const { effects, names } = drivers;
  const { difference } = drivers.roi;
  const most = (extreme: 'MIN' | 'MAX', template: string): string => {
    const effect = `${extreme}(${effects})`;
    return sentenceFormula(template, {
      points: points(difference),
      driver: `INDEX(${names};MATCH(${effect};${effects};0))`,
      effect: points(effect),
    });
  };
  const split =
    `IF(${difference}="";${quoted(t.noSplit)}&${drivers.missing}&".";IF(ROUND(${difference};4)=0;${quoted(t.asPlanned)};` +
    `IF(${difference}<0;${most('MIN', t.below)};${most('MAX', t.above)})))`;
  const takes = sentenceFormula(t.breakEven, {
    needed: needs.count,
    unit: quoted(unit),
    missing: needs.missing,
  });
  const sample = sentenceFormula(t.sample, { unit: quoted(unit) });
  return (
    `IF(${investment}<=0;${quoted(t.nothingSpent)};${outcome}` +
    `&IF(OR(${checks.doubts.map((line) => `LEFT(${line};1)="!"`).join(';')});" "&${quoted(t.tracking)};"")` +
    `&IF(LEFT(${checks.sample};1)="!";" "&${sample};"")` +
    `&" "&${split}&IF(SUM(${needs.missing})=0;"";" "&${takes}))`
  );
}

/** Percentage points, without a sign: the words say which way. */
const points = (share: string): string => `ROUND(100*ABS(${share});0)`;
