import { defineLedger, type LedgerColumn, type RowCell } from '../ledger.ts';
import { listEntry } from '../lists/list-keys.ts';

type Column =
  | 'date'
  | 'campaign'
  | 'creator'
  | 'format'
  | 'promotion'
  | 'link'
  | 'capturedAt'
  | 'reach'
  | 'views'
  | 'likes'
  | 'comments'
  | 'shares'
  | 'saves'
  | 'engagements'
  | 'clicks'
  | 'newFollowers'
  | 'positive'
  | 'neutral'
  | 'negative'
  | 'quote'
  | 'reusable'
  | 'licensed'
  | 'replacementCost'
  | 'contentValue'
  | 'key';

/** What the network counts: copied by hand or imported from its export. */
const counted = (key: Column): LedgerColumn<Column> => ({
  key,
  source: 'either',
  format: 'count',
  takes: 'amount',
});

/** Comments as a person took them: no export knows that. */
const judged = (key: Column): LedgerColumn<Column> => ({ ...counted(key), source: 'typed' });

/**
 * One row per piece: what it reached, what people did, how they took it as somebody counted it, and whether it may be
 * used again. `contentValue` is no return by itself: a Returns row is.
 */
export const contentLedger = defineLedger<Column>({
  kind: 'content',
  prefix: 'Content',
  anchor: 'campaign',
  columns: [
    { key: 'date', source: 'typed', format: 'date', takes: 'day' },
    { key: 'campaign', source: 'typed', format: 'text', takes: 'campaign' },
    { key: 'creator', source: 'typed', format: 'text', takes: 'creator' },
    { key: 'format', source: 'typed', width: 'wide', format: 'text', takes: 'ContentFormat' },
    { key: 'promotion', source: 'typed', width: 'wide', format: 'text', takes: 'Promotion' },
    { key: 'link', source: 'typed', width: 'wide', format: 'address' },
    { key: 'capturedAt', source: 'typed', format: 'date', takes: 'day' },
    counted('reach'),
    counted('views'),
    counted('likes'),
    counted('comments'),
    counted('shares'),
    counted('saves'),
    { key: 'engagements', source: 'calculated', format: 'count', formula: engagements },
    counted('clicks'),
    counted('newFollowers'),
    judged('positive'),
    judged('neutral'),
    judged('negative'),
    { key: 'quote', source: 'typed', width: 'wide', format: 'text' },
    { key: 'reusable', source: 'typed', format: 'text', takes: 'YesNo' },
    { key: 'licensed', source: 'typed', format: 'text', takes: 'YesNo' },
    { key: 'replacementCost', source: 'typed', format: 'money', takes: 'amount' },
    { key: 'contentValue', source: 'calculated', format: 'money', formula: contentValue },
    { key: 'key', source: 'imported', format: 'text', hidden: true },
  ],
});

function engagements(cell: RowCell<Column>): string {
  const counts = [cell('likes'), cell('comments'), cell('shares'), cell('saves')].join(';');
  return `IF(COUNT(${counts})=0;"";SUM(${counts}))`;
}

/** Only a piece that is licensed and that will be used again spares its production. */
function contentValue(cell: RowCell<Column>): string {
  const yes = listEntry('YesNo', 'yes');
  const cost = cell('replacementCost');
  return `IF(AND(${cell('reusable')}=${yes};${cell('licensed')}=${yes};${cost}<>"");${cost};"")`;
}
