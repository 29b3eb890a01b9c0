import { a1, area } from '../area.ts';
import { percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { validationOf } from '../validation-rules.ts';
import { type CampaignContext, LEFT, SEEN_COLUMNS } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';

/**
 * How far chance alone may move the result, and how many are needed for the range somebody wants: the line, and the
 * cell that holds the range. Counts scatter by their square root; 196/100 deviations hold 95 % of them.
 */
export function sampleLines(context: CampaignContext, row: number): void {
  const { draft, texts, ref } = context;
  const t = texts.campaign.why.sample;
  const { count, unit } = campaignConversion(context);
  const width = a1(row + 1, LEFT + 1);
  const needed = `ROUNDUP((196%/${width})^2;0)`;
  const places = {
    count,
    unit: quoted(unit),
    range: percentText(`196%/SQRT(${count})`),
    more: `(${needed}-${count})`,
    width: percentText(width),
  };
  const line =
    `IF(${count}=0;IF(SUM(${ref('Investment')})>0;"! ";"")&${sentenceFormula(t.none, places)};IF(SUM(${width})<=0;"";` +
    `IF(${count}<${needed};${sentenceFormula(`! ${t.few}`, places)};${sentenceFormula(`✓ ${t.enough}`, places)})))`;
  draft.cell(row, LEFT, `=${line}`);
  draft.style('check', area(row, LEFT, 1, SEEN_COLUMNS));
  draft.cell(row + 1, LEFT, t.width, 'label');
  draft.note(row + 1, LEFT, t.widthHelp);
  draft.cell(row + 1, LEFT + 1, 0.25, 'input', { format: 'share' });
  draft.validate(validationOf('rate', area(row + 1, LEFT + 1), texts.accepts));
  draft.cell(row + 1, LEFT + 2, texts.legend.typed, 'hint');
}
