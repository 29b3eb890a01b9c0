import { nativeFormula } from '../../metrics/native-formula.ts';
import { leadValue } from '../../metrics/value/lead-value.ts';
import { subscriberValue } from '../../metrics/value/subscriber-value.ts';
import { a1, area } from '../area.ts';
import { dateSerial } from '../date-serial.ts';
import { listEntry } from '../lists/list-keys.ts';
import { literalText } from '../literal-text.ts';
import type { PlanCell } from '../sheet-plan.ts';
import { validationOf } from '../validation-rules.ts';
import { backwardsCells } from './backwards-cells.ts';
import { backwardsSection } from './backwards-section.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT, RIGHT } from './campaign-context.ts';
import { type CampaignField, type FieldKey, GOAL_FIELDS, PLAN_FIELDS } from './campaign-fields.ts';
import { goalCheck } from './goal-check.ts';
import { goalSentence } from './goal-sentence.ts';

/** Rows of the sentence, of what is still vague and of the example, under the fields of the goal. */
const SENTENCE_ROWS = 2;
const CHECK_ROWS = 3;
const TWO_LINES_HEIGHT = 36;
const FIELD_ROWS = Math.max(GOAL_FIELDS.length + SENTENCE_ROWS + CHECK_ROWS + 1, PLAN_FIELDS.length);

/** Goal on the left, plan on the right, the goal as a sentence, and what it takes below. Returns the next free row. */
export function goalSection(context: CampaignContext, row: number): number {
  const { draft, texts, brief } = context;
  draft.cell(row, LEFT, texts.campaign.goal.section);
  draft.cell(row, RIGHT, texts.campaign.goal.planSection);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));
  for (const [index, field] of GOAL_FIELDS.entries()) fieldRow(context, field, row + 1 + index, LEFT);
  for (const [index, field] of PLAN_FIELDS.entries()) fieldRow(context, field, row + 1 + index, RIGHT);

  const below = row + 1 + FIELD_ROWS + 1;
  const backwards = backwardsCells(brief.businessModel, brief.goalKind, below);
  context.backwards = backwards;
  const sentence = row + 1 + GOAL_FIELDS.length;
  const { worth } = backwards;
  wide(context, sentence, SENTENCE_ROWS, `=${goalSentence(context, worth)}`, 'sentence');
  const check = sentence + SENTENCE_ROWS;
  const modelCell = fieldCell(row, 'businessModel');
  wide(context, check, CHECK_ROWS, `=${goalCheck(context, { modelCell, worth })}`, 'wrappedCheck');
  draft.condition({
    area: area(check, LEFT, CHECK_ROWS, 3),
    when: { type: 'formula', formula: `=LEFT($${a1(check, LEFT)};1)="!"` },
    role: 'watch',
  });
  const { example, examples } = texts.campaign.goal;
  const ownExample = examples[brief.businessModel][brief.goalKind];
  wide(context, check + CHECK_ROWS, 1, `${example} ${ownExample}`, 'hint');
  // A merged cell does not make its row grow.
  draft.height(check + CHECK_ROWS, TWO_LINES_HEIGHT);
  return backwardsSection(context, backwards);
}

/** A text over the three columns on the left. */
function wide(
  { draft }: CampaignContext,
  row: number,
  rows: number,
  text: string,
  role: 'sentence' | 'wrappedCheck' | 'hint',
): void {
  const place = area(row, LEFT, rows, 3);
  draft.cell(row, LEFT, text);
  draft.merge(place);
  draft.style(role, place);
}

const fieldCell = (row: number, key: FieldKey): string =>
  a1(row + 1 + GOAL_FIELDS.findIndex((field) => field.key === key), LEFT + 1);

function fieldRow(context: CampaignContext, field: CampaignField, row: number, column: number): void {
  const { draft, texts } = context;
  const { label, help } = fieldTexts(context, field.key);
  const calculated = CALCULATED[field.key]?.(context);
  draft.cell(row, column, label, 'label');
  draft.note(row, column, help);
  draft.cell(
    row,
    column + 1,
    calculated ?? startValue(context, field.key),
    calculated ? 'estimated' : isWord(field) ? 'inputText' : 'input',
    {
      ...(field.format ? { format: field.format } : {}),
      ...(field.name ? { name: context.ref(field.name) } : {}),
    },
  );
  if (chosenWord(context, field.key).length > ONE_LINE) draft.height(row, TWO_LINES_HEIGHT);
  if (field.takes) draft.validate(validationOf(field.takes, area(row, column + 1), texts.accepts));
  draft.cell(row, column + 2, calculated ? texts.legend.estimated : texts.legend.typed, 'hint');
}

const isWord = ({ format, takes }: CampaignField): boolean =>
  format === 'text' || (format === undefined && takes !== undefined);

/** Letters that fit beside the arrow of a dropdown. A row does not grow by itself with what a formula says. */
const ONE_LINE = 20;

function chosenWord({ brief, texts }: CampaignContext, key: FieldKey): string {
  if (key === 'businessModel') return texts.lists.BusinessModel[brief.businessModel];
  return key === 'goalKind' ? texts.lists.GoalKind[brief.goalKind] : '';
}

/** What a sale brings an affiliate is the commission. */
function fieldTexts({ texts, brief }: CampaignContext, key: FieldKey): { label: string; help: string } {
  const { fields, commission } = texts.campaign.goal;
  return brief.businessModel === 'affiliate' && key === 'orderValue' ? commission : fields[key];
}

/** Calculated from typed assumptions, hence estimated. */
const CALCULATED: Partial<Record<FieldKey, (context: CampaignContext) => string>> = {
  leadValue: ({ ref }) =>
    `=${nativeFormula(leadValue, { closerate: ref('CloseRate'), customervalue: ref('CustomerValue') })}`,
  subscriberValue: ({ ref }) =>
    `=${nativeFormula(subscriberValue, { monthlyvalue: ref('MonthlyValue'), months: ref('Months') })}`,
};

/** Days between a click or a code and a sale that still counts, as most ad networks offer at the longest. */
const USUAL_WINDOW = 30;

/**
 * Entries of lists are read from the list: the tab may be in another language than the workbook's first one, whose
 * words the formulas compare with.
 */
function startValue({ brief, inputs, texts }: CampaignContext, key: FieldKey): PlanCell {
  switch (key) {
    case 'name':
      return literalText(brief.name);
    case 'businessModel':
      return `=${listEntry('BusinessModel', brief.businessModel)}`;
    case 'goalKind':
      return `=${listEntry('GoalKind', brief.goalKind)}`;
    case 'goal':
      return brief.goalNumber ?? '';
    case 'unit':
      return texts.campaign.goal.units[brief.goalKind];
    case 'channel':
      return `=${listEntry('Platform', inputs?.channel ?? 'instagram')}`;
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
    case 'window':
      return USUAL_WINDOW;
    case 'emvCounts':
      return `=${listEntry('YesNo', 'no')}`;
    case 'leadValue':
    case 'subscriberValue':
      return '';
    default:
      return brief.plan?.[key] ?? '';
  }
}
