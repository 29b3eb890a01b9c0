import type { OrderRow } from '../../core/sidebar-api.ts';

// google.script.run takes far more, but slows down past a few megabytes; and small steps make a true progress bar.
const MOST_BYTES = 900_000;
const MOST_ROWS = 2_000;

/** The rows in order, cut into pieces that are at most 1 MB of JSON each, piece by piece. No rows make no piece. */
export function* orderChunks(rows: readonly OrderRow[]): Generator<OrderRow[]> {
  const encoder = new TextEncoder();
  let chunk: OrderRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    // One for the comma.
    const size = encoder.encode(JSON.stringify(row)).length + 1;
    if (chunk.length > 0 && (bytes + size > MOST_BYTES || chunk.length >= MOST_ROWS)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(row);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
