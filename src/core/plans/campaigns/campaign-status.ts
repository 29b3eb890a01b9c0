import { listEntry } from '../lists/list-keys.ts';
import { quoted } from '../sentence-formula.ts';
import type { CampaignsRow } from './campaigns-columns.ts';

/** Where a campaign stands, in words and with a sign: a loss is never told by colour alone. */
export function status({ ref }: CampaignsRow): string {
  const word = (key: Parameters<typeof listEntry<'CampaignStatus'>>[1]): string =>
    listEntry('CampaignStatus', key);
  const signed = (sign: string, key: 'loss' | 'lossOnMargin' | 'gain'): string =>
    `${quoted(`${sign} `)}&${word(key)}`;
  const onMargin = ref('MarginRoi');
  const result =
    `IF(${ref('NetRoi')}<0;${signed('▼', 'loss')};` +
    `IF(${onMargin}="";${signed('▲', 'gain')};IF(${onMargin}<0;${signed('▼', 'lossOnMargin')};${signed('▲', 'gain')})))`;
  const goal = ref('Goal');
  const reached = `IF(SUM(${goal})=0;"";IF(SUM(${ref('GoalActual')})<${goal};"";" · "&${word('goalReached')}))`;
  return (
    `IF(${ref('Investment')}=0;${word('nothingSpent')};` +
    `IF(${ref('Returns')}=0;${word('nothingBack')};${result})&${reached})`
  );
}
