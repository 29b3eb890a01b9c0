import { erReach } from '../../metrics/engagement/er-reach.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { area } from '../area.ts';
import type { NumberFormat, Role } from '../look.ts';
import { quoted, sentenceFormula } from '../sentence-formula.ts';
import { countsEmv } from './answer-amounts.ts';
import { TILE_ROWS } from './answer-tile.ts';
import {
  CAMPAIGN_COLUMNS,
  type CampaignContext,
  campaignCount,
  campaignSum,
  SIDE,
} from './campaign-context.ts';

interface Aside {
  label: string;
  value: string;
  format: NumberFormat;
  role: Role;
  meaning: string;
}

/** The columns of the texts: the last one of the tab is beyond what a small laptop shows. */
const WIDTH = CAMPAIGN_COLUMNS - SIDE;

/** Beside the tiles, one a row: what is no money that came back, and is easily taken for it. */
export function answerAsides(context: CampaignContext, first: number): void {
  const { draft } = context;
  const asides = [emvAside, contentAside, engagementAside];
  draft.mergeAcross(area(first, SIDE, asides.length * TILE_ROWS - 1, WIDTH));
  for (const [index, aside] of asides.entries()) {
    const { label, value, format, role, meaning } = aside(context);
    const row = first + index * TILE_ROWS;
    const rows = [
      [label, 'asideLabel'],
      [`=${value}`, role],
      [`=${meaning}`, 'asideMeaning'],
    ] as const;
    for (const [line, [content, look]] of rows.entries()) {
      draft.cell(row + line, SIDE, content);
      draft.style(look, area(row + line, SIDE, 1, WIDTH));
    }
    draft.format(format, area(row + 1, SIDE));
  }
}

function emvAside(context: CampaignContext): Aside {
  const { texts, ref } = context;
  const t = texts.campaign.answer.asides.emv;
  const places = { card: 'Benchmarks_RateCard' };
  return {
    label: t.label,
    value: `IF(${ref('Emv')}="";"";${ref('Emv')})`,
    format: 'money',
    role: 'asideEstimated',
    meaning:
      `IF(${ref('Emv')}="";${quoted(t.missing)};` +
      `IF(${countsEmv(context)};${sentenceFormula(t.counted, places)};${sentenceFormula(t.meaning, places)}))`,
  };
}

function contentAside(context: CampaignContext): Aside {
  const t = context.texts.campaign.answer.asides.content;
  const pieces = campaignCount(context, 'Content', ['Content_ContentValue', '">0"']);
  return {
    label: t.label,
    value: `IF(${pieces}=0;"";${campaignSum(context, 'Content_ContentValue')})`,
    format: 'money',
    role: 'asideValue',
    meaning: `IF(${pieces}=0;${quoted(t.missing)};${sentenceFormula(t.meaning, { pieces })})`,
  };
}

function engagementAside(context: CampaignContext): Aside {
  const t = context.texts.campaign.answer.asides.engagement;
  const engagements = campaignSum(context, 'Content_Engagements');
  const reach = campaignSum(context, 'Content_Reach');
  return {
    label: t.label,
    value: nativeFormula(erReach, { engagements, reach }),
    format: 'rate',
    role: 'asideValue',
    meaning: `IF(${reach}=0;${quoted(t.missing)};${sentenceFormula(t.meaning, { engagements })})`,
  };
}
