import { nativeFormula } from '../../metrics/native-formula.ts';
import { leadValue } from '../../metrics/value/lead-value.ts';
import { subscriberValue } from '../../metrics/value/subscriber-value.ts';
import { a1, area } from '../area.ts';
import { dateSerial } from '../date-serial.ts';
import { literalText } from '../literal-text.ts';
import { dayText, quoted, sentenceFormula } from '../sentence-formula.ts';
import type { PlanCell } from '../sheet-plan.ts';
import { validationOf } from '../validation-rules.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT, RIGHT } from './campaign-context.ts';
import { type CampaignField, type FieldKey, GOAL_FIELDS, PLAN_FIELDS } from './campaign-fields.ts';

/** Goal on the left, plan on the right, the goal as a sentence and what is still vague below. Returns the next free row. */
export function goalSection(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  draft.cell(row, LEFT, texts.campaign.goal.section);
  draft.cell(row, RIGHT, texts.campaign.goal.planSection);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  for (const [index, field] of GOAL_FIELDS.entries()) fieldRow(context, field, row + 1 + index, LEFT);
  for (const [index, field] of PLAN_FIELDS.entries()) fieldRow(context, field, row + 1 + index, RIGHT);

  const sentenceRow = row + 1 + GOAL_FIELDS.length;
  draft.cell(sentenceRow, LEFT, `=${goalSentence(context)}`);
  draft.merge(area(sentenceRow, LEFT, 2, 3));
  draft.style('sentence', area(sentenceRow, LEFT, 2, 3));
  draft.cell(sentenceRow + 2, LEFT, `=${goalCheck(context)}`);
  draft.merge(area(sentenceRow + 2, LEFT, 1, 3));
  draft.style('wrappedCheck', area(sentenceRow + 2, LEFT, 1, 3));
  draft.condition({
    area: area(sentenceRow + 2, LEFT, 1, 3),
    when: { type: 'formula', formula: `=LEFT($${a1(sentenceRow + 2, LEFT)};1)="!"` },
    role: 'watch',
  });
  return row + 1 + Math.max(GOAL_FIELDS.length + 3, PLAN_FIELDS.length);
}

function fieldRow(context: CampaignContext, field: CampaignField, row: number, column: number): void {
  const { draft, texts } = context;
  const { label, help } = texts.campaign.goal.fields[field.key];
  const calculated = CALCULATED[field.key]?.(context);
  draft.cell(row, column, label, 'label');
  draft.note(row, column, help);
  draft.cell(
    row,
    column + 1,
    calculated ?? startValue(context, field.key),
    calculated ? 'estimated' : 'input',
    {
      ...(field.format ? { format: field.format } : {}),
      ...(field.name ? { name: context.ref(field.name) } : {}),
    },
  );
  if (field.takes) draft.validate(validationOf(field.takes, area(row, column + 1), texts.accepts));
  draft.cell(row, column + 2, calculated ? texts.legend.estimated : texts.legend.typed, 'hint');
}

/** Calculated from typed assumptions, hence estimated. */
const CALCULATED: Partial<Record<FieldKey, (context: CampaignContext) => string>> = {
  leadValue: ({ ref }) =>
    `=${nativeFormula(leadValue, { closerate: ref('CloseRate'), customervalue: ref('CustomerValue') })}`,
  subscriberValue: ({ ref }) =>
    `=${nativeFormula(subscriberValue, { monthlyvalue: ref('MonthlyValue'), months: ref('Months') })}`,
};

function startValue({ brief, texts }: CampaignContext, key: FieldKey): PlanCell {
  switch (key) {
    case 'name':
      return literalText(brief.name);
    case 'businessModel':
      return texts.lists.BusinessModel[brief.businessModel];
    case 'goalKind':
      return texts.lists.GoalKind[brief.goalKind];
    case 'goal':
      return brief.goalNumber ?? '';
    case 'unit':
      return texts.campaign.goal.units[brief.goalKind];
    case 'channel':
      return texts.lists.Platform.instagram;
    case 'start':
      return brief.start ? dateSerial(brief.start) : '';
    case 'end':
      return brief.end ? dateSerial(brief.end) : '';
    case 'currency':
      return brief.currency;
    case 'margin':
      return brief.margin ?? '';
    case 'hourlyRate':
      return brief.hourlyRate ?? '';
    default:
      return '';
  }
}

function goalSentence({ texts, ref }: CampaignContext): string {
  const orGap = (expression: string, shown = expression): string => `IF(${expression}="";"…";${shown})`;
  return sentenceFormula(texts.campaign.goal.sentence, {
    goal: orGap(ref('Goal')),
    unit: orGap(ref('Unit')),
    channel: orGap(ref('Channel')),
    end: orGap(ref('End'), dayText(ref('End'))),
  });
}

function goalCheck({ texts, ref }: CampaignContext): string {
  const { missing, clear, vague } = texts.campaign.goal;
  const wanted = [
    ['Goal', missing.goal],
    ['Unit', missing.unit],
    ['Channel', missing.channel],
    ['End', missing.end],
  ] as const;
  const gaps = wanted.map(([name, gap]) => `IF(${ref(name)}="";${quoted(` · ${gap}`)};"")`).join('&');
  const allThere = wanted.map(([name]) => `${ref(name)}<>""`).join(';');
  return `IF(AND(${allThere});${quoted(`✓ ${clear}`)};${quoted(`! ${vague}`)}&${gaps})`;
}
