import { contentLedger } from '../content/content-ledger.ts';
import { costsLedger } from '../costs/costs-ledger.ts';
import { creatorsLedger } from '../creators/creators-ledger.ts';
import { dateSerial } from '../date-serial.ts';
import type { Ledger } from '../ledger.ts';
import { linksLedger } from '../links/links-ledger.ts';
import { LISTS, type ListName } from '../lists/list-keys.ts';
import { ordersLedger } from '../orders/orders-ledger.ts';
import { returnsLedger } from '../returns/returns-ledger.ts';
import type { PlanCell } from '../sheet-plan.ts';
import type { LedgerKind } from '../tab-identity.ts';
import type { CampaignExample, ExampleLink, ExampleOrder, ExamplePiece } from './campaign-example.ts';

/** How the workbook words an entry of a list. */
export type ListWords = (list: ListName, key: string) => string;

/** Rows of one ledger as a person would have typed them; a column that is left out stays blank. */
export interface LedgerRows<K extends string = string> {
  ledger: Ledger<K>;
  rows: readonly Readonly<Partial<Record<K, PlanCell>>>[];
}

/** The example's rows, ledger by ledger, in the words of the workbook. */
export function exampleRows(example: CampaignExample, words: ListWords): Record<LedgerKind, LedgerRows> {
  const { name } = example.brief;
  const typed = <K extends string>(ledger: Ledger<K>, rows: readonly Typed<K>[]): LedgerRows => ({
    ledger,
    rows: rows.map((row) => typedRow(ledger, { ...row, campaign: name }, words)),
  });
  return {
    costs: typed(costsLedger, example.costs),
    creators: typed(creatorsLedger, example.creators),
    content: typed(contentLedger, example.content.map(pieceRow)),
    links: typed(
      linksLedger,
      example.links.map((link) => linkRow(link, example)),
    ),
    orders: typed(
      ordersLedger,
      example.orders.map((order, index) => orderRow(order, index, example)),
    ),
    returns: typed(returnsLedger, example.returns),
  };
}

/** Days as text, entries of lists by their keys. */
type Typed<K extends string> = Partial<Record<K, string | number | undefined>>;

function typedRow<K extends string>(
  ledger: Ledger<K>,
  row: Typed<K>,
  words: ListWords,
): Partial<Record<K, PlanCell>> {
  const cells: Partial<Record<K, PlanCell>> = {};
  for (const { key, format, takes } of ledger.columns) {
    const value = row[key];
    if (value === undefined) continue;
    if (format === 'date') cells[key] = dateSerial(String(value));
    else if (isList(takes)) cells[key] = words(takes, String(value));
    else cells[key] = value;
  }
  return cells;
}

const isList = (takes: string | undefined): takes is ListName => takes !== undefined && takes in LISTS;

function pieceRow({ counts, opinion, replacementCost, ...piece }: ExamplePiece) {
  const [reach, views, likes, comments, shares, saves, clicks, newFollowers] = counts;
  const [positive, neutral, negative] = opinion ?? [];
  const rights = replacementCost === undefined ? 'no' : 'yes';
  return {
    ...piece,
    capturedAt: laterBy(piece.date, DAYS_UNTIL_COUNTED),
    ...{ reach, views, likes, comments, shares, saves, clicks, newFollowers },
    ...{ positive, neutral, negative },
    ...{ reusable: rights, licensed: rights, replacementCost },
  };
}

/** A week after publishing hardly anything is added to a piece's figures. */
const DAYS_UNTIL_COUNTED = 7;

function laterBy(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const linkRow = (link: ExampleLink, { brief }: CampaignExample) => ({
  ...link,
  starts: brief.start ?? undefined,
  ends: brief.end ?? undefined,
});

const FIRST_NUMBER = 1041;

function orderRow(order: ExampleOrder, index: number, { brief, creators, links }: CampaignExample) {
  const [date, netRevenue, customer, matchedBy, creator, status = 'valid'] = order;
  const known = creators.find(({ handle }) => handle === creator);
  const link = links.find((each) => each.creator === creator);
  const number = `#${FIRST_NUMBER + index}`;
  const byCode = matchedBy === 'code' || matchedBy === 'both';
  const byLink = matchedBy === 'link' || matchedBy === 'both';
  return {
    number,
    // No export of a shop has a key like this.
    key: `example ${brief.businessModel} ${number}`,
    date,
    netRevenue,
    code: byCode ? known?.code : matchedBy === 'house' ? link?.code : undefined,
    link:
      byLink && link ? `${link.source} / ${link.medium} / ${link.campaignTag} / ${link.content}` : undefined,
    creator,
    matchedBy,
    customer,
    status,
  };
}
