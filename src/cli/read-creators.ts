import { splitCodes } from '../core/codes/split-codes.ts';
import { normaliseUtm } from '../core/imports/creator-index.ts';
import type { CreatorIdentity } from '../core/imports/order.ts';
import { handWrittenTable, type TableRow } from './hand-written-table.ts';
import { UserError } from './user-error.ts';

export interface Creator extends CreatorIdentity {
  codes: string[];
  utm: string[];
  followers: number | null;
  fee: number | null;
}

/** `@Anna` and `anna` are one creator. */
export const handleKey = (handle: string): string => handle.replace(/^@/, '').toLowerCase();

/** Reads `handle,code,utm,followers,fee`. A code, link value or handle of two creators is refused. */
export async function readCreators(path: string): Promise<Creator[]> {
  const rows = await handWrittenTable(path, {
    label: '--creators',
    required: ['handle', 'code', 'utm', 'followers', 'fee'],
    optional: [],
    refuseOthers: false,
  });
  if (rows.length === 0) throw new UserError(`${path} has no creator below its header; add a line for each`);
  const owners = { handle: new Map(), code: new Map(), utm: new Map() } satisfies Record<
    string,
    Map<string, string>
  >;
  return rows.map((row) => {
    const creator = creatorOf(row);
    claim(row, owners.handle, handleKey(creator.handle), creator.handle, 'the handle');
    for (const code of splitCodes(creator.codes.join('|')))
      claim(row, owners.code, code, creator.handle, 'the code');
    for (const utm of creator.utm) claim(row, owners.utm, normaliseUtm(utm), creator.handle, 'the utm value');
    return creator;
  });
}

function creatorOf(row: TableRow): Creator {
  const handle = row.text('handle');
  if (handle === '') return row.refuse('handle is empty; every creator needs one');
  const followers = row.text('followers');
  return {
    handle,
    codes: listed(row.text('code')),
    utm: listed(row.text('utm')),
    followers: followers === '' ? null : followerCount(row, followers),
    fee: row.amount('fee'),
  };
}

const listed = (cell: string): string[] =>
  cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** A count has no decimals, so `12,000` and `12.000` can only be twelve thousand. */
function followerCount(row: TableRow, cell: string): number {
  const digits = cell.replace(/[\s\u00A0]/g, '');
  if (!/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(digits))
    return row.refuse(`followers is ${cell}; write a whole number such as 12000`);
  return Number(digits.replace(/[.,]/g, ''));
}

function claim(row: TableRow, owners: Map<string, string>, key: string, handle: string, what: string): void {
  const owner = owners.get(key);
  if (owner !== undefined && (owner !== handle || what === 'the handle')) {
    row.refuse(
      what === 'the handle'
        ? `${handle} is listed twice; put all codes on one line, separated by |`
        : `${what} ${key} belongs to ${owner} already; give ${handle} another, or it cannot be told whose an order is`,
    );
  }
  owners.set(key, handle);
}
