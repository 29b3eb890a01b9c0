import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OrderRow } from '../../../src/core/sidebar-api.ts';
import { sendOrders } from '../../../src/sidebar/orders/send-orders.ts';
import { emptyState, fakeScriptRun } from '../fake-script-run.ts';

afterEach(() => vi.unstubAllGlobals());

const rows = Array.from(
  { length: 4500 },
  (_, index): OrderRow => ({
    number: `#${index}`,
    key: String(index),
    date: '2026-03-01',
    status: 'valid',
    currency: 'EUR',
    netRevenue: 10,
    code: '',
    link: '',
    class: 'none',
    creator: '',
    customer: '',
  }),
);
const finished = { added: 4500, updated: 0, unchanged: 0, state: { ...emptyState, orderCount: 4500 } };
const answers = {
  beginImport: () => ({ import: 'i1' }),
  stageOrders: ({ rows: sent }: { rows: unknown[] }) => ({ staged: sent.length }),
  finishImport: () => finished,
  cancelImport: () => ({}),
};
const sending = (isCancelled = () => false) => {
  const seen: (number | 'writing')[] = [];
  return {
    seen,
    options: {
      campaign: 'c1',
      rows,
      isCancelled,
      onStaged: (done: number) => seen.push(done),
      onWriting: () => seen.push('writing'),
    },
  };
};

describe('sendOrders', () => {
  it('stages all rows in order, then finishes once', async () => {
    const calls = fakeScriptRun(answers);
    const { seen, options } = sending();
    expect(await sendOrders(options)).toEqual(finished);
    expect(seen).toEqual([2000, 4000, 4500, 'writing']);
    expect(calls.map(({ call }) => call)).toEqual([
      'beginImport',
      'stageOrders',
      'stageOrders',
      'stageOrders',
      'finishImport',
    ]);
    expect(calls[0]?.request).toEqual({ campaign: 'c1', orders: 4500 });
    const sent = calls.flatMap(({ call, request }) =>
      call === 'stageOrders' ? (request as { rows: OrderRow[] }).rows : [],
    );
    expect(sent).toEqual(rows);
  });

  it('cancels between two pieces and never finishes', async () => {
    const calls = fakeScriptRun(answers);
    const { seen, options } = sending(() => seen.length === 1);
    expect(await sendOrders(options)).toBe('cancelled');
    expect(calls.map(({ call }) => call)).toEqual(['beginImport', 'stageOrders', 'cancelImport']);
    expect(calls[2]?.request).toEqual({ import: 'i1' });
  });

  it('cancels even after the last piece', async () => {
    const calls = fakeScriptRun(answers);
    const { seen, options } = sending(() => seen.length === 3);
    expect(await sendOrders(options)).toBe('cancelled');
    expect(calls.at(-1)?.call).toBe('cancelImport');
  });

  it('throws the failure of a piece and lets go of what was staged', async () => {
    const failure = { code: 'import-missing' as const, params: { import: 'i1' } };
    let staged = 0;
    const calls = fakeScriptRun({
      ...answers,
      stageOrders: (request) => (++staged === 2 ? { failure } : answers.stageOrders(request)),
    });
    await expect(sendOrders(sending().options)).rejects.toMatchObject({ problem: failure });
    await vi.waitFor(() => expect(calls.at(-1)?.call).toBe('cancelImport'), { timeout: 20_000 });
    expect(calls.some(({ call }) => call === 'finishImport')).toBe(false);
  });
});
