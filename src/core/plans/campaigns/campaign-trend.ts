import { campaignColumn } from '../lists/campaign-table.ts';
import { sentenceFormula } from '../sentence-formula.ts';
import type { CampaignsRow } from './campaigns-columns.ts';

/** The campaign that began last before this one; blank for the first, and where a start is not known. */
export function campaignBefore({ ref }: CampaignsRow): string {
  const starts = campaignColumn('start');
  const start = ref('Start');
  const latest = `LARGE(${starts};SUMPRODUCT((${starts}>=${start})*1)+1)`;
  const name = `INDEX(${campaignColumn('campaign')};MATCH(${latest};${starts};0))`;
  return `IF(${start}="";"";IFERROR(IF(${latest}=0;"";${name});""))`;
}

/** Net ROI against that of the campaign before, in percentage points. */
export function trend({ cell, texts }: CampaignsRow): string {
  const before = cell('before');
  const roi = cell('netRoi');
  const roiBefore = `INDEX(Campaigns_NetRoi;MATCH(${before};Campaigns_Campaign;0))`;
  const points = `ROUND((${roi}-${roiBefore})*100;0)`;
  const above = sentenceFormula(`▲ ${texts.trend.above}`, { points });
  const below = sentenceFormula(`▼ ${texts.trend.below}`, { points: `-${points}` });
  // A campaign that has spent nothing has no ROI to compare with.
  return `IF(OR(${before}="";${roi}="");"";IFERROR(IF(${roiBefore}="";"";IF(${points}<0;${below};${above}));""))`;
}
