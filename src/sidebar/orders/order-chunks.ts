import type { OrderRow } from '../../core/sidebar-api.ts';

// google.script.run takes far more, but slows down past a few megabytes; and small steps make a true progress bar.
const MOST_BYTES = 900_000;
const MOST_ROWS = 2_000;

/** The rows in order, cut into pieces that are at most 1 MB of JSON each. No rows make no piece. */
export function orderChunks(rows: readonly OrderRow[]): OrderRow[][] {
  const encoder = new TextEncoder();
  const chunks: OrderRow[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    // One for the comma.
    const size = encoder.encode(JSON.stringify(row)).length + 1;
    const last = chunks.at(-1);
    if (last === undefined || bytes + size > MOST_BYTES || last.length >= MOST_ROWS) {
      chunks.push([row]);
      bytes = size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return chunks;
}
