import { a1, a1Area, area } from '../area.ts';
import { listEntry } from '../lists/list-keys.ts';
import { sharesOf } from '../orders/order-shares.ts';
import type { Area } from '../sheet-plan.ts';
import { type CampaignContext, campaignSum, LEFT } from './campaign-context.ts';
import { salesKinds } from './money-table.ts';

/** So many of a campaign's creators are looked at; further ones are in the line of all others, and in the report. */
export const CANDIDATES = 20;

const AT = { handle: LEFT, sales: LEFT + 1, others: LEFT + 2, place: LEFT + 3, row: LEFT + 4 } as const;

export interface Candidates {
  handles: Area;
  sales: Area;
  others: Area;
  /** 1 is the one who brought most. */
  places: Area;
  next: number;
}

/** The campaign's creators as the tab Creators lists them, each once, with what they brought and their place by it. */
export function creatorCandidates(context: CampaignContext, head: number): Candidates {
  const { draft, texts } = context;
  const t = texts.campaign.money;
  const column = (at: number): Area => area(head + 1, at, CANDIDATES);
  const { creator, sales } = t.creators.heads;
  const { others, rank, place } = t.charts.data;
  draft.put(head, LEFT, [[creator, sales, others, rank, place]]);
  draft.style('columnHead', area(head, AT.handle));
  draft.style('numberHead', area(head, AT.sales, 1, 4));
  for (let index = 0; index < CANDIDATES; index++) {
    const row = head + 1 + index;
    const handle = a1(row, AT.handle);
    const returns = saleReturns(context, handle);
    // 0 rather than "": these columns are added up cell by cell.
    const amount = (value: string): string => `=IF(${handle}="";0;${value})`;
    draft.put(row, LEFT, [
      [
        `=IF(${a1(row, AT.row)}="";"";INDEX(Creators_Handle;${a1(row, AT.row)}))`,
        amount(`${creatorOrders(context, handle)}+${returns}`),
        amount(`${campaignSum(context, 'Returns_Value', ['Returns_Creator', handle])}-(${returns})`),
        `=IF(${handle}="";"";${placeOf(row, head)})`,
        `=${nextRow(context, row, head)}`,
      ],
    ]);
  }
  draft.style('label', column(AT.handle));
  draft.style('calculated', area(head + 1, AT.sales, CANDIDATES, 4));
  draft.format('amount', area(head + 1, AT.sales, CANDIDATES, 2));
  draft.format('count', area(head + 1, AT.place, CANDIDATES, 2));
  return {
    handles: column(AT.handle),
    sales: column(AT.sales),
    others: column(AT.others),
    places: column(AT.place),
    next: head + 1 + CANDIDATES,
  };
}

/** The next row of Creators with a creator of this campaign who is not listed above; "" when there is none left. */
function nextRow({ ref }: CampaignContext, row: number, head: number): string {
  const above = a1Area(area(head, AT.handle, row - head));
  const isOut = `(Creators_Campaign<>${ref('Name')})+(Creators_Handle="")+(COUNTIF(${above};Creators_Handle)>0)`;
  const firstRow = 'SUMPRODUCT(MIN(ROW(Creators_Handle)))';
  // A row that is out gets a number beyond any sheet's last row.
  const found = `SUMPRODUCT(MIN(ROW(Creators_Handle)+10^8*(${isOut})))`;
  const next = `IF(${found}<10^8;${found}-${firstRow}+1;"")`;
  return row === head + 1 ? next : `IF(${a1(row - 1, AT.row)}="";"";${next})`;
}

/** By what each brought; ties keep the order of the list. */
function placeOf(row: number, head: number): string {
  const brought = (rows: number): { listed: string; totals: string } => {
    const [handles, sales, others] = [AT.handle, AT.sales, AT.others].map((at) =>
      a1Area(area(head + 1, at, rows)),
    );
    return { listed: `(${handles}<>"")`, totals: `${sales}+${others}` };
  };
  const own = `${a1(row, AT.sales)}+${a1(row, AT.others)}`;
  const all = brought(CANDIDATES);
  const upToHere = brought(row - head);
  return (
    `SUMPRODUCT(${all.listed}*(${all.totals}>${own}))` +
    `+SUMPRODUCT(${upToHere.listed}*(${upToHere.totals}=${own}))`
  );
}

/** An order with codes of two creators belongs to neither alone, and to each in part where the share rule says so. */
const creatorOrders = (context: CampaignContext, handle: string): string =>
  `${campaignSum(context, 'Orders_NetRevenue', [
    'Orders_Creator',
    handle,
    'Orders_MatchedBy',
    `"<>"&${listEntry('MatchedBy', 'shared')}`,
  ])}+${campaignSum(context, 'Orders_ShareRevenue', sharesOf(handle))}`;

const saleReturns = (context: CampaignContext, handle: string): string =>
  salesKinds(context)
    .map((kind) => ['Returns_Creator', handle, 'Returns_Kind', listEntry('ReturnKind', kind)])
    .map((also) => campaignSum(context, 'Returns_Value', also))
    .join('+');
