/**
 * Keys of the columns that some ledger calculates. The ledgers themselves know; an edit of any cell of any sheet asks
 * here, without the plans being evaluated.
 */
export const CALCULATED_COLUMNS: ReadonlySet<unknown> = new Set([
  'cost',
  'tier',
  'engagementRate',
  'benchmark',
  'link',
  'flags',
  'engagements',
  'contentValue',
  'owner',
  'valueUsed',
  'value',
  'label',
]);
