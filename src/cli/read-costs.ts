import { toNumber, toThousandths } from '../core/imports/amount.ts';
import { handWrittenTable, type TableRow } from './hand-written-table.ts';
import { type Creator, handleKey } from './read-creators.ts';

export interface Cost {
  date: string | null;
  /** The handle as in the file of creators; '' for a cost of the whole campaign. */
  creator: string;
  category: string;
  description: string;
  hours: number | null;
  hourlyRate: number | null;
  amount: number | null;
}

/** Reads the file of costs. A creator who is not in the file of creators is refused. */
export async function readCosts(path: string, creators: readonly Creator[]): Promise<Cost[]> {
  const rows = await handWrittenTable(path, {
    label: '--costs',
    required: ['creator', 'amount'],
    optional: ['date', 'category', 'description', 'hours', 'hourlyrate'],
    refuseOthers: true,
  });
  const handles = new Map(creators.map(({ handle }) => [handleKey(handle), handle]));
  return rows.map((row) => costOf(row, handles));
}

function costOf(row: TableRow, handles: ReadonlyMap<string, string>): Cost {
  const named = row.text('creator');
  const creator = named === '' ? '' : handles.get(handleKey(named));
  if (creator === undefined) {
    return row.refuse(
      `creator is ${named}, who is not in the file of creators (${[...handles.values()].join(', ')})`,
    );
  }
  const cost = {
    hours: row.amount('hours'),
    hourlyRate: row.amount('hourlyrate'),
    amount: row.amount('amount'),
  };
  if (cost.amount === null && cost.hours === null)
    row.refuse('neither amount nor hours is given; fill in one');
  if (cost.hours !== null && cost.hourlyRate === null) {
    row.refuse(`hours is ${cost.hours} but hourlyrate is empty; fill it in`);
  }
  return {
    ...cost,
    creator,
    date: row.day('date'),
    category: row.text('category'),
    description: row.text('description'),
  };
}

/** What a cost comes to, as the Costs tab adds it up: the amount and the hours at their rate. */
export const costTotal = ({ amount, hours, hourlyRate }: Cost): number =>
  toNumber(toThousandths(amount ?? 0) + toThousandths((hours ?? 0) * (hourlyRate ?? 0)));
