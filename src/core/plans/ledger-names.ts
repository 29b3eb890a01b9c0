/**
 * The columns that formulas, dropdowns and readers of other tabs refer to by their names. Each is a named range and costs
 * a service call; a column that is not in here is found by its key.
 */
export const LEDGER_NAMES: ReadonlySet<string> = new Set([
  'Costs_Campaign',
  'Costs_Cost',
  'Creators_Campaign',
  'Creators_Handle',
  'Content_Campaign',
  'Links_Campaign',
  'Links_Creator',
  'Links_Link',
  'Links_Owner',
  'Links_Clicks',
  'Links_Sessions',
  'Orders_Campaign',
  'Orders_Date',
  'Orders_NetRevenue',
  'Orders_Creator',
  'Orders_MatchedBy',
  'Orders_Customer',
  'Orders_Status',
  'Orders_Further',
  'Orders_Sharers',
  'Orders_Share',
  'Orders_ShareRevenue',
  'Returns_Campaign',
]);

/**
 * Columns which formulas find by the key above their heads, wherever they were moved: two names for all of them. No
 * ledger's own formulas may use these: they would depend on the whole table.
 */
const FOUND_BY_KEY = {
  Content: [
    'creator',
    'date',
    'promotion',
    'format',
    'reach',
    'views',
    'likes',
    'comments',
    'shares',
    'saves',
    'engagements',
    'clicks',
    'newFollowers',
    'positive',
    'neutral',
    'negative',
    'reusable',
    'contentValue',
    'quote',
  ],
  Costs: ['creator', 'category', 'amount', 'hours', 'date'],
  Returns: ['creator', 'kind', 'value', 'count', 'label', 'date'],
  Creators: ['fee', 'code', 'platform', 'followers', 'engagementRate', 'benchmark', 'flags'],
} as const;

/** The named ranges of a ledger's rows and of the keys of its columns; undefined where every column used has a name. */
export function tableNames(prefix: string): { rows: string; keys: string } | undefined {
  return prefix in FOUND_BY_KEY ? { rows: `${prefix}_Table`, keys: `${prefix}_Keys` } : undefined;
}

const EXPRESSIONS = new Map(
  Object.entries(FOUND_BY_KEY).flatMap(([prefix, columns]) =>
    columns.map((key) => [
      `${prefix}_${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      `INDEX(${prefix}_Table;0;MATCH("${key}";${prefix}_Keys;0))`,
    ]),
  ),
);

/** What stands in formulas for the name of a column that has none: `Content_Likes`. */
export const columnByKey = (name: string): string | undefined => EXPRESSIONS.get(name);
