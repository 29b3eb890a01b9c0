import { defineLedger, type RowCell } from '../ledger.ts';

type Column =
  | 'campaign'
  | 'creator'
  | 'placement'
  | 'address'
  | 'source'
  | 'medium'
  | 'campaignTag'
  | 'content'
  | 'link'
  | 'code'
  | 'starts'
  | 'ends'
  | 'clicks'
  | 'sessions'
  | 'owner';

export const linksLedger = defineLedger<Column>({
  kind: 'links',
  prefix: 'Links',
  anchor: 'campaign',
  columns: [
    { key: 'campaign', source: 'typed', format: 'text', takes: 'campaign' },
    { key: 'creator', source: 'typed', format: 'text', takes: 'creator' },
    { key: 'placement', source: 'typed', width: 'wide', format: 'text', takes: 'Placement' },
    { key: 'address', source: 'typed', width: 'long', format: 'address' },
    { key: 'source', source: 'typed', width: 'wide', format: 'text' },
    { key: 'medium', source: 'typed', width: 'wide', format: 'text' },
    { key: 'campaignTag', source: 'typed', width: 'wide', format: 'text' },
    { key: 'content', source: 'typed', width: 'wide', format: 'text' },
    {
      key: 'link',
      source: 'calculated',
      width: 'long',
      format: 'link',
      formula: (cell) => finishedLink(cell),
    },
    { key: 'code', source: 'typed', width: 'wide', format: 'text' },
    { key: 'starts', source: 'typed', format: 'date', takes: 'day' },
    { key: 'ends', source: 'typed', format: 'date', takes: 'day' },
    { key: 'clicks', source: 'either', format: 'count', takes: 'amount' },
    { key: 'sessions', source: 'either', format: 'count', takes: 'amount' },
    { key: 'owner', source: 'calculated', hidden: true, formula: linkOwner },
  ],
});

/** Whose link it is: a creator has one of their own in each campaign. */
function linkOwner(cell: RowCell<Column>): string {
  return `IF(${cell('link')}="";"";${cell('campaign')}&"|"&${cell('creator')})`;
}

/**
 * The address with its utm parameters, before any `#`. Built-in functions cannot replace parameters that are in
 * the address already (=UTMLINK does); the column's note says to type the address without them.
 */
function finishedLink(cell: RowCell<Column>): string {
  const address = cell('address');
  const hash = `FIND("#";${address}&"#")`;
  const parameter = (name: string, column: Column): string =>
    `IF(${cell(column)}="";"";"&${name}="&LOWER(SUBSTITUTE(TRIM(${cell(column)});" ";"_")))`;
  return (
    `IF(OR(${address}="";${cell('source')}="");"";LEFT(${address};${hash}-1)` +
    `&IF(ISNUMBER(FIND("?";LEFT(${address};${hash}-1)));"&";"?")` +
    `&"utm_source="&LOWER(SUBSTITUTE(TRIM(${cell('source')});" ";"_"))` +
    `&${parameter('utm_medium', 'medium')}&${parameter('utm_campaign', 'campaignTag')}` +
    `&${parameter('utm_content', 'content')}&MID(${address};${hash};LEN(${address})))`
  );
}
