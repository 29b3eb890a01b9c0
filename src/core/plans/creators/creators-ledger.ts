import { erFollowers } from '../../metrics/engagement/er-followers.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { defineLedger, type RowCell } from '../ledger.ts';
import { listEntries } from '../lists/list-keys.ts';
import { audienceFlagWords } from './audience-flag-words.ts';

export type CreatorsColumn =
  | 'campaign'
  | 'handle'
  | 'platform'
  | 'followers'
  | 'likes'
  | 'comments'
  | 'tier'
  | 'engagementRate'
  | 'benchmark'
  | 'code'
  | 'linkTag'
  | 'link'
  | 'fee'
  | 'flags'
  | 'status';

/** One row per creator and campaign: the fee is of that campaign. */
export const creatorsLedger = defineLedger<CreatorsColumn>({
  kind: 'creators',
  prefix: 'Creators',
  anchor: 'handle',
  columns: [
    { key: 'campaign', source: 'typed', format: 'text', takes: 'campaign' },
    { key: 'handle', source: 'typed', width: 'wide', format: 'text' },
    { key: 'platform', source: 'typed', format: 'text', takes: 'Platform' },
    { key: 'followers', source: 'typed', format: 'count', takes: 'amount' },
    { key: 'likes', source: 'typed', format: 'count', takes: 'amount' },
    { key: 'comments', source: 'typed', format: 'count', takes: 'amount' },
    { key: 'tier', source: 'calculated', formula: (cell) => ofTier(cell, listEntries('Tier')) },
    {
      key: 'engagementRate',
      source: 'calculated',
      format: 'rate',
      formula: (cell) =>
        `IF(AND(${cell('likes')}="";${cell('comments')}="");"";` +
        `${nativeFormula(erFollowers, { engagements: `SUM(${cell('likes')};${cell('comments')})`, followers: cell('followers') })})`,
    },
    {
      key: 'benchmark',
      source: 'calculated',
      format: 'rate',
      formula: (cell) => ofTier(cell, 'Benchmarks_Engagement'),
    },
    { key: 'code', source: 'typed', width: 'wide', format: 'text' },
    { key: 'linkTag', source: 'typed', width: 'wide', format: 'text' },
    {
      key: 'link',
      source: 'calculated',
      width: 'long',
      format: 'link',
      formula: (cell) =>
        `IF(${cell('handle')}="";"";IFERROR(INDEX(Links_Link;MATCH(${cell('campaign')}&"|"&${cell('handle')};Links_Owner;0));""))`,
    },
    { key: 'fee', source: 'typed', format: 'money', takes: 'amount' },
    { key: 'flags', source: 'calculated', width: 'sentence', formula: audienceFlagWords },
    { key: 'status', source: 'typed', format: 'text', takes: 'CreatorStatus' },
  ],
});

/** What a column of the benchmarks says of the tier the followers fall into; a tier begins at its lower bound. */
function ofTier(cell: RowCell<CreatorsColumn>, column: string): string {
  const followers = cell('followers');
  const entry = `INDEX(${column};MATCH(${followers};Benchmarks_TierFrom;1))`;
  return `IF(${followers}="";"";IFERROR(IF(${entry}="";"";${entry});""))`;
}
