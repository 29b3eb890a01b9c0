import type { Sums } from './contender.ts';
import { CREATORS, codeOf, utmOf } from './shop-export.ts';

/** What is used of the package, which has no binary for some platforms: there it is missing. */
interface DuckDb {
  DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): unknown[] }> }>;
    }>;
  };
}
const PACKAGE: string = '@duckdb/node-api';

/** Null where DuckDB does not run. */
async function duckDb(): Promise<DuckDb | null> {
  try {
    return (await import(PACKAGE)) as DuckDb;
  } catch {
    return null;
  }
}

/** The same attribution in SQL, for the three ways in which the invented export notes a link. */
export async function duckDbAttribution(path: string): Promise<Sums | null> {
  const package_ = await duckDb();
  if (package_ === null) return null;
  const connection = await (await package_.DuckDBInstance.create()).connect();
  const creators = Array.from(
    { length: CREATORS },
    (_, at) => `('@creator${at}', '${codeOf(at)}', '${utmOf(at)}')`,
  );
  const rows = (
    await connection.runAndReadAll(query(path, creators.join(', ')))
  ).getRowObjectsJson() as Row[];
  return asSums(rows);
}

interface Row {
  class: string;
  creator: string;
  orders: string;
  revenue: string;
}

const OF_ONE_CREATOR = ['code', 'link', 'both'];

function asSums(rows: readonly Row[]): Sums {
  const cents = new Map<string, { orders: number; cents: number }>();
  const add = (group: string, row: Row): void => {
    const sum = cents.get(group) ?? { orders: 0, cents: 0 };
    cents.set(group, sum);
    sum.orders += Number(row.orders);
    sum.cents += Math.round(Number(row.revenue) * 100);
  };
  for (const row of rows) {
    add('all', row);
    add(row.class, row);
    if (OF_ONE_CREATOR.includes(row.class)) add(row.creator, row);
  }
  const groups = Object.fromEntries(
    [...cents].map(([name, sum]) => [name, { orders: sum.orders, netRevenue: sum.cents / 100 }]),
  );
  const { all, ...others } = groups;
  return { orders: all?.orders ?? 0, netRevenue: all?.netRevenue ?? 0, groups: others };
}

const query = (path: string, creators: string): string => `
WITH creators(handle, code, utm) AS (VALUES ${creators}),
orders AS (
  SELECT
    Id,
    CASE
      WHEN "Cancelled at" <> '' OR "Financial Status" = 'voided' OR "Payment Method" ILIKE '%bogus%' THEN 'invalid'
      ELSE 'valid'
    END AS status,
    CAST(Total AS DECIMAL(18, 2)) - CAST("Refunded Amount" AS DECIMAL(18, 2)) AS net,
    string_split(upper("Discount Code"), ',') AS codes,
    upper(regexp_extract("Note Attributes", 'utm_content(?:=|: |":")([^"\\n&]+)', 1)) AS utm
  FROM read_csv('${path}', header = true, all_varchar = true, nullstr = '~', delim = ',', quote = '"', escape = '"')
  WHERE "Financial Status" <> '' OR Total <> '' OR Currency <> '' OR Id <> ''
),
once AS (SELECT * FROM orders QUALIFY row_number() OVER (PARTITION BY Id) = 1),
of_code AS (
  SELECT o.Id, min_by(c.handle, u.place) AS handle, count(DISTINCT c.handle) AS owners
  FROM once o, LATERAL (SELECT unnest(o.codes) AS code, generate_subscripts(o.codes, 1) AS place) u
  JOIN creators c ON c.code = trim(u.code)
  WHERE o.status = 'valid'
  GROUP BY o.Id
),
attributed AS (
  SELECT
    CASE
      WHEN status = 'invalid' THEN 'invalid'
      WHEN k.owners > 1 THEN 'shared'
      WHEN k.handle IS NOT NULL AND k.handle = l.handle THEN 'both'
      WHEN k.handle IS NOT NULL THEN 'code'
      WHEN l.handle IS NOT NULL THEN 'link'
      WHEN o.codes <> [''] THEN 'house'
      ELSE 'none'
    END AS class,
    CASE WHEN status = 'invalid' THEN '' ELSE coalesce(k.handle, l.handle, '') END AS creator,
    CASE WHEN status = 'invalid' THEN 0 ELSE net END AS net
  FROM once o
  LEFT JOIN of_code k ON k.Id = o.Id
  LEFT JOIN creators l ON upper(l.utm) = o.utm
)
SELECT class, creator, count(*) AS orders, sum(net) AS revenue
FROM attributed GROUP BY ALL ORDER BY class, creator`;
