import type { DateOrder } from '../date-order.ts';
import type { SkipReason } from '../skipped-rows.ts';
import type { AdSpend, ContentPost, PlatformData, TrafficRow } from './platform-data.ts';
import type { ColumnNames, PlatformColumns } from './platform-row.ts';

export type RowOf<K extends PlatformData['kind']> = {
  content: ContentPost;
  ads: AdSpend;
  traffic: TrafficRow;
}[K];

export type PlatformOutcome<R> = { row: R } | { skip: SkipReason; value: string };

/** One statistics export: how it is recognised, and how its rows are read one by one. */
export interface PlatformFormat<
  K extends PlatformData['kind'] = PlatformData['kind'],
  F extends string = string,
> {
  id: string;
  kind: K;
  columns: Readonly<Record<F, ColumnNames>>;
  /** A header with all of these is this format. */
  required: readonly NoInfer<F>[];
  /** The field whose days decide the order of day and month; none where days are always unambiguous. */
  day?: NoInfer<F>;
  /**
   * How much a table says, where one file holds several that count the same things: adding them up would count twice,
   * so only the table that says most is read.
   */
  detail?(columns: PlatformColumns<F>): number;
  /** The period a row is of, where a report may set two side by side. */
  period?(columns: PlatformColumns<F>, cells: readonly string[]): string;
  /** What the file counts its money in; '' where neither a column nor a header says. */
  currency?(columns: PlatformColumns<F>, cells: readonly string[]): string;
  /** `currency` is what `currency` above says of this row. */
  read(
    columns: PlatformColumns<F>,
    cells: readonly string[],
    said: { order: DateOrder; currency: string },
  ): PlatformOutcome<RowOf<K>>;
}

export const definePlatformFormat = <K extends PlatformData['kind'], F extends string>(
  format: PlatformFormat<K, F>,
): PlatformFormat<K, F> => format;
