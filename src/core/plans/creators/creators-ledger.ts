import { erFollowers } from '../../metrics/engagement/er-followers.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { defineLedger } from '../ledger.ts';

/** One row per creator and campaign: the fee is of that campaign. */
export const creatorsLedger = defineLedger({
  kind: 'creators',
  prefix: 'Creators',
  anchor: 'handle',
  columns: [
    { key: 'campaign', source: 'typed', width: 200, format: 'text', takes: 'campaign' },
    { key: 'handle', source: 'typed', width: 150, format: 'text' },
    { key: 'platform', source: 'typed', width: 110, format: 'text', takes: 'Platform' },
    { key: 'followers', source: 'typed', width: 110, format: 'count', takes: 'amount' },
    { key: 'likes', source: 'typed', width: 110, format: 'count', takes: 'amount' },
    { key: 'comments', source: 'typed', width: 110, format: 'count', takes: 'amount' },
    {
      key: 'engagementRate',
      source: 'calculated',
      width: 110,
      format: 'rate',
      formula: (cell) =>
        `IF(AND(${cell('likes')}="";${cell('comments')}="");"";` +
        `${nativeFormula(erFollowers, { engagements: `SUM(${cell('likes')};${cell('comments')})`, followers: cell('followers') })})`,
    },
    { key: 'code', source: 'typed', width: 150, format: 'text' },
    { key: 'linkTag', source: 'typed', width: 150, format: 'text' },
    {
      key: 'link',
      source: 'calculated',
      width: 260,
      formula: (cell) =>
        `IF(${cell('handle')}="";"";IFERROR(INDEX(Links_Link;MATCH(${cell('handle')};Links_Creator;0));""))`,
    },
    { key: 'fee', source: 'typed', width: 110, format: 'money', takes: 'amount' },
    { key: 'status', source: 'typed', width: 110, format: 'text', takes: 'CreatorStatus' },
  ],
});
