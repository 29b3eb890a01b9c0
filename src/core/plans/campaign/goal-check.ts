import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';
import { listEntry } from '../lists/list-keys.ts';
import { quoted } from '../sentence-formula.ts';
import type { CampaignContext } from './campaign-context.ts';

/** The goal that earns money in each business: what a vague goal is turned into. */
export const ROI_GOAL: Record<BusinessModel, GoalKind> = {
  onlineShop: 'sales',
  b2b: 'leads',
  premises: 'sales',
  courses: 'leads',
  affiliate: 'sales',
  services: 'leads',
  creator: 'sales',
};

/** Stands before each fault; that of the first one is cut off. */
const SEPARATOR = ' · ';
const LONGEST_LIST = 999;

/** Names what is missing or vague about the goal, and suggests one that earns where this one does not. */
export function goalCheck(
  context: CampaignContext,
  cells: { modelCell: string; worth: string | undefined },
): string {
  const { texts, ref, brief } = context;
  const { clear, vague, missing, suggestion, examples } = texts.campaign.goal;
  const { businessModel, goalKind } = brief;
  const [start, end] = [ref('Start'), ref('End')];
  const earnsNothing = withoutMoney(context, cells.worth);
  const differs = (cell: string, entry: string): string => `AND(${cell}<>"";${cell}<>${entry})`;
  const faults: readonly (readonly [string, string])[] = [
    [`SUM(${ref('Goal')})<=0`, missing.goal],
    [`${ref('Unit')}=""`, missing.unit],
    [`${ref('Channel')}=""`, missing.channel],
    [`${end}=""`, missing.end],
    [`AND(${start}<>"";${end}<>"";${end}<${start})`, missing.order],
    [earnsNothing, missing.money],
    [differs(cells.modelCell, listEntry('BusinessModel', businessModel)), missing.otherModel],
    [differs(ref('GoalKind'), listEntry('GoalKind', goalKind)), missing.otherKind],
  ];
  const named = faults.map(([fault, name]) => `IF(${fault};${quoted(SEPARATOR + name)};"")`).join('&');
  const better = quoted(`. ${suggestion} ${examples[businessModel][ROI_GOAL[businessModel]]}`);
  return (
    `IF(OR(${faults.map(([fault]) => fault).join(';')});` +
    `${quoted(`! ${vague} `)}&MID(${named};${SEPARATOR.length + 1};${LONGEST_LIST})&IF(${earnsNothing};${better};"");${quoted(`✓ ${clear}`)})`
  );
}

/** A unit such as "grow my account" brings no money, nor does awareness while no order value stands behind it. */
function withoutMoney({ texts, ref, brief }: CampaignContext, worth: string | undefined): string {
  if (brief.goalKind === 'awareness') return `${worth}=""`;
  const words = texts.campaign.goal.vagueWords.map(
    (word) => `ISNUMBER(FIND(${quoted(word)};LOWER(${ref('Unit')})))`,
  );
  return `OR(${words.join(';')})`;
}
