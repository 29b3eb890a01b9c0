import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const COLUMNS =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References';
const HEADER = COLUMNS.split(',');
/** Further lines repeat these and their own item, nothing else. */
const ON_EVERY_LINE = ['Name', 'Email', 'Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'];

export const CREATORS = 20;
export const codeOf = (creator: number): string => `CREATOR${creator}SAVE`;
export const utmOf = (creator: number): string => `creator_${creator}`;
/** The file of creators that belongs to the export. */
export const creatorsCsv = (): string =>
  [
    'handle,code,utm,followers,fee',
    ...Array.from({ length: CREATORS }, (_, at) => `@creator${at},${codeOf(at)},${utmOf(at)},10000,500`),
  ].join('\n');

/** Mulberry32: the same seed gives the same file anywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * An invented export of a shop, in the form of Shopify's with 79 columns, newest order first, some 400 bytes a row. One
 * order in seven has a second line, besides the rows asked for. One in four carries a code or came by a link.
 */
export function* shopExport(orders: number, seed = 1): Generator<string> {
  const next = random(seed);
  const oneIn = (count: number): boolean => next() * count < 1;
  const upTo = (count: number): number => Math.floor(next() * count);
  const newest = Date.UTC(2026, 5, 30, 20);
  yield `${COLUMNS}\n`;
  for (let at = 0; at < orders; at++) {
    const number = orders - at;
    const customer = upTo(Math.ceil(orders * 0.6));
    const cents = 1000 + upTo(20_000);
    const isCancelled = oneIn(30);
    const refunded = oneIn(20) ? Math.floor(cents / (1 + upTo(2))) : 0;
    const written = new Date(newest - Math.floor((at / orders) * 179 * 86400) * 1000);
    // Shops' clocks change within half a year.
    const offset = written.getUTCMonth() < 3 ? 2 : 3;
    const local = new Date(written.getTime() + offset * 3_600_000).toISOString();
    const created = `${local.slice(0, 10)} ${local.slice(11, 19)} +0${offset}00`;
    const creator = upTo(CREATORS);
    const kind = upTo(100);
    const code =
      kind < 12 ? (oneIn(3) ? codeOf(creator).toLowerCase() : codeOf(creator)) : kind < 18 ? 'WELCOME10' : '';
    const hasTwo = kind < 12 && oneIn(40);
    const link = kind < 3 || (kind >= 16 && kind < 26) ? linkOf(creator, next()) : '';
    const street = `${1 + upTo(200)} Invented Street`;
    const cells: Record<string, string> = {
      Name: `#${number}`,
      Email: oneIn(50) ? '' : `Customer.${customer}@example.com`,
      'Financial Status': refunded === cents ? 'refunded' : oneIn(200) ? 'voided' : 'paid',
      'Paid at': created,
      'Fulfillment Status': 'fulfilled',
      'Accepts Marketing': 'no',
      Currency: 'EUR',
      Subtotal: money(cents),
      Shipping: '0.00',
      Taxes: '0.00',
      Total: money(cents),
      'Discount Code': hasTwo ? `"${code}, ${codeOf((creator + 1) % CREATORS)}"` : code,
      'Discount Amount': code === '' ? '0.00' : '5.00',
      'Shipping Method': 'Standard',
      'Created at': created,
      'Lineitem quantity': '1',
      'Lineitem name': oneIn(4) ? '"Guide, 2nd edition"' : 'Yoga mat',
      'Lineitem price': money(cents),
      'Lineitem requires shipping': 'true',
      'Lineitem taxable': 'true',
      'Lineitem fulfillment status': 'fulfilled',
      'Billing Name': `Invented Person ${customer}`,
      'Billing Street': street,
      'Billing City': 'Sampletown',
      'Billing Zip': "'04100",
      'Billing Country': 'RO',
      'Shipping Name': `Invented Person ${customer}`,
      'Shipping Street': street,
      'Shipping City': 'Sampletown',
      'Shipping Zip': "'04100",
      'Shipping Country': 'RO',
      'Note Attributes': link,
      'Cancelled at': isCancelled ? created : '',
      'Payment Method': oneIn(1000) ? '(for testing) Bogus Gateway' : 'Shopify Payments',
      'Refunded Amount': money(refunded),
      Vendor: 'Mat & Co',
      'Outstanding Balance': '0.00',
      Id: String(6_100_000_000_000 + number),
      'Risk Level': 'Low',
      Source: 'web',
      'Lineitem discount': '0.00',
    };
    yield row(cells);
    if (oneIn(7)) {
      yield row(Object.fromEntries(ON_EVERY_LINE.map((column) => [column, cells[column] ?? ''])));
    }
  }
}

/** The three ways in which apps note the link an order came by. */
function linkOf(creator: number, chance: number): string {
  const utm = utmOf(creator % CREATORS);
  if (chance < 0.4)
    return `"utm_source: instagram\nutm_medium: influencer\nutm_campaign: summer\nutm_content: ${utm}"`;
  if (chance < 0.7)
    return `"landing_page: /products/mat?utm_source=instagram&utm_medium=influencer&utm_campaign=summer&utm_content=${utm}"`;
  return `"_visitor: {""utm_source"":""instagram"",""utm_medium"":""influencer"",""utm_campaign"":""summer"",""utm_content"":""${utm}""}\nGift wrap: no"`;
}

const money = (cents: number): string => (cents / 100).toFixed(2);
const row = (cells: Readonly<Record<string, string>>): string =>
  `${HEADER.map((column) => cells[column] ?? '').join(',')}\n`;

/** Returns the bytes written. */
export async function writeShopExport(path: string, orders: number): Promise<number> {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  let block = '';
  for (const text of shopExport(orders)) {
    block += text;
    if (block.length < 1 << 18) continue;
    if (!file.write(block)) await once(file, 'drain');
    block = '';
  }
  file.end(block);
  await once(file, 'finish');
  return file.bytesWritten;
}
