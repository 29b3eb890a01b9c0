import { LANGUAGES, type Language } from '../../core/language.ts';
import { type CampaignField, GOAL_FIELDS, PLAN_FIELDS } from '../../core/plans/campaign/campaign-fields.ts';
import { type CampaignName, campaignName } from '../../core/plans/campaign/campaign-names.ts';
import { campaignPlan } from '../../core/plans/campaign/campaign-plan.ts';
import type { Block, PlanCell, SheetPlan } from '../../core/plans/sheet-plan.ts';
import type { TabIdentity } from '../../core/plans/tab-identity.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import type { OwnTab } from '../own-tabs.ts';
import { typedFunnel } from './typed-funnel.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What an old tab holds, cell by cell from its first. */
export interface OldCells {
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly string[])[];
}

export function oldCells(sheet: OwnTab['sheet']): OldCells {
  const range = sheet.getDataRange();
  return { values: range.getValues(), formulas: range.getFormulas() };
}

/** Today's tab of a campaign with what was typed into its goal, its plan and its funnel. */
export function campaignAsTyped(
  { sheet, identity }: OwnTab<Extract<TabIdentity, { kind: 'campaign' }>>,
  language: Language,
  names: ReadonlyMap<string, Range>,
  readCell: (value: unknown) => PlanCell,
): SheetPlan {
  const { brief, campaign, isExample, broughtTabs } = identity;
  const texts = SHEET_TEXTS[language];
  const plan = campaignPlan({ brief, campaign, language, texts, isExample, broughtTabs });
  const cells = oldCells(sheet);
  const typed = [
    ...typedFields(plan, GOAL_FIELDS, 'Name', campaign, cells, names),
    ...typedFields(plan, PLAN_FIELDS, 'Currency', campaign, cells, names),
    ...typedFunnel(plan, cells),
  ].map(({ row, column, value }) => ({ row, column, cells: [[readCell(value)]] }) satisfies Block);
  return { ...plan, identity, name: sheet.getName(), blocks: [...plan.blocks, ...typed] };
}

/** A cell of today's tab and what was typed into the one it replaces. */
export interface TypedCell {
  row: number;
  column: number;
  value: unknown;
}

/** The fields of a group stand below its first one. */
function typedFields(
  plan: SheetPlan,
  fields: readonly CampaignField[],
  first: CampaignName,
  campaign: string,
  cells: OldCells,
  names: ReadonlyMap<string, Range>,
): TypedCell[] {
  const top = plan.names.find(({ name }) => name === campaignName(campaign, first))?.area;
  if (!top) return [];
  return fields.flatMap((field, index) => {
    const named = field.name && names.get(campaignName(campaign, field.name));
    const at = named ? { row: named.getRow(), column: named.getColumn() } : besideLabel(field, cells);
    if (!at) return [];
    const value = cells.values[at.row - 1]?.[at.column - 1] ?? '';
    const formula = cells.formulas[at.row - 1]?.[at.column - 1] ?? '';
    const isCalculated = field.key === 'leadValue' || field.key === 'subscriberValue';
    if (isCalculated && (formula !== '' || value === '')) return [];
    return [{ row: top.row + index, column: top.column, value }];
  });
}

/** Goal and plan stand on top: further down the same words may mean something else. */
const TOP_ROWS = 40;

function besideLabel(
  { key }: CampaignField,
  { values }: OldCells,
): { row: number; column: number } | undefined {
  const labels = new Set(LANGUAGES.map((language) => SHEET_TEXTS[language].campaign.goal.fields[key].label));
  for (const [row, cells] of values.slice(0, TOP_ROWS).entries()) {
    const column = cells.findIndex((cell) => labels.has(String(cell)));
    if (column >= 0) return { row: row + 1, column: column + 2 };
  }
  return undefined;
}
