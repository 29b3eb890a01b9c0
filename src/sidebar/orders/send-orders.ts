import type { FurtherCode } from '../../core/imports/suggest-owners.ts';
import type { OrderRow, ReplyOf } from '../../core/sidebar-api.ts';
import { call } from '../call.ts';
import { orderChunks } from './order-chunks.ts';

export interface SendingOrders {
  campaign: string;
  rows: readonly OrderRow[];
  /** Listed as further codes of their creators in the step that writes the orders. */
  codes?: readonly FurtherCode[];
  onStaged(done: number): void;
  /** From here on the import cannot be cancelled. */
  onWriting(): void;
  isCancelled(): boolean;
}

/**
 * Stages the orders piece by piece, then has them written in one step: before that step nothing has changed.
 * Resolves to 'cancelled' when cancelled in time. Throws ProblemError.
 */
export async function sendOrders(sending: SendingOrders): Promise<ReplyOf<'finishImport'> | 'cancelled'> {
  const { campaign, rows, codes = [], onStaged, onWriting, isCancelled } = sending;
  const begun = await call('beginImport', { campaign, orders: rows.length });
  try {
    let done = 0;
    for (const chunk of orderChunks(rows)) {
      if (isCancelled()) break;
      await call('stageOrders', { import: begun.import, rows: chunk });
      done += chunk.length;
      onStaged(done);
    }
    if (isCancelled()) {
      await call('cancelImport', { import: begun.import });
      return 'cancelled';
    }
    onWriting();
    return await call('finishImport', {
      import: begun.import,
      ...(codes.length === 0 ? {} : { codes: [...codes] }),
    });
  } catch (failure) {
    // What was staged is of no use any more; the failure itself is what the user must hear of.
    void call('cancelImport', { import: begun.import }).catch(() => {});
    throw failure;
  }
}
