import { cpa } from '../../metrics/cost/cpa.ts';
import { cpm } from '../../metrics/cost/cpm.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import type { CampaignName } from '../campaign/campaign-names.ts';
import { listEntry } from '../lists/list-keys.ts';
import type { NumberFormat } from '../look.ts';
import { sentenceFormula } from '../sentence-formula.ts';
import { status } from './campaign-status.ts';
import { campaignBefore, trend } from './campaign-trend.ts';
import type { CampaignsTexts } from './campaigns-texts.ts';

/** What the formulas of one campaign's row refer to. */
export interface CampaignsRow {
  /** `Margin` → `Campaign1_Margin`. */
  ref: (name: CampaignName) => string;
  /** Another column of the same row. */
  cell: (column: CampaignsColumn) => string;
  texts: CampaignsTexts;
}

interface Column {
  key: CampaignsColumn;
  width: number;
  format?: NumberFormat;
  /** Without leading '='. */
  formula: (row: CampaignsRow) => string;
}

export type CampaignsColumn = keyof CampaignsTexts['columns'];

const blankAsBlank = (cell: string): string => `IF(${cell}="";"";${cell})`;

/** The view's columns, left to right: the answer first, how it came about after it. */
export const CAMPAIGNS_COLUMNS: readonly Column[] = [
  { key: 'campaign', width: 260, formula: ({ ref }) => ref('Name') },
  { key: 'status', width: 260, formula: status },
  { key: 'netRoi', width: 100, format: 'ratio', formula: ({ ref }) => ref('NetRoi') },
  { key: 'grossRoi', width: 100, format: 'ratio', formula: ({ ref }) => ref('GrossRoi') },
  { key: 'marginRoi', width: 100, format: 'ratio', formula: ({ ref }) => ref('MarginRoi') },
  { key: 'investment', width: 100, format: 'money', formula: ({ ref }) => ref('Investment') },
  { key: 'returns', width: 100, format: 'money', formula: ({ ref }) => ref('Returns') },
  { key: 'currency', width: 100, formula: ({ ref }) => ref('Currency') },
  {
    key: 'cpa',
    width: 100,
    format: 'money',
    formula: ({ ref }) => nativeFormula(cpa, { cost: ref('Investment'), actions: ref('GoalActual') }),
  },
  { key: 'payback', width: 100, format: 'date', formula: ({ ref }) => ref('PaybackDate') },
  { key: 'goal', width: 260, formula: goal },
  { key: 'start', width: 100, format: 'date', formula: ({ ref }) => blankAsBlank(ref('Start')) },
  { key: 'end', width: 100, format: 'date', formula: ({ ref }) => blankAsBlank(ref('End')) },
  { key: 'before', width: 200, formula: campaignBefore },
  { key: 'trend', width: 200, formula: trend },
  {
    key: 'cpm',
    width: 100,
    format: 'money',
    formula: ({ ref }) => nativeFormula(cpm, { cost: ref('Investment'), impressions: ref('Impressions') }),
  },
  {
    key: 'ctr',
    width: 100,
    format: 'rate',
    formula: ({ ref }) => nativeFormula(ctr, { clicks: ref('Clicks'), impressions: ref('Impressions') }),
  },
  { key: 'cvr', width: 100, format: 'rate', formula: conversionRate },
];

export const campaignsColumn = (key: CampaignsColumn): number =>
  CAMPAIGNS_COLUMNS.findIndex((column) => column.key === key) + 1;

function goal({ ref, texts }: CampaignsRow): string {
  const actual = ref('GoalActual');
  const places = { actual, goal: ref('Goal'), unit: ref('Unit') };
  return `IF(SUM(${ref('Goal')})=0;${sentenceFormula(texts.noGoal, places)};${sentenceFormula(texts.goal, places)})`;
}

/** Of the clicks to what the goal counts. Pieces of content and people reached do not come from clicks. */
function conversionRate({ ref }: CampaignsRow): string {
  const kind = ref('GoalKind');
  const notFromClicks = (['content', 'awareness'] as const).map(
    (of) => `${kind}=${listEntry('GoalKind', of)}`,
  );
  const rate = nativeFormula(cvr, { conversions: ref('GoalActual'), clicks: ref('Clicks') });
  return `IF(OR(${notFromClicks.join(';')});"";${rate})`;
}
