import { type BatchSlot, batch, quietly } from '../../src/host/engine.ts';
import { brief, newWorkbook, type Workbook } from '../addon/workbook.ts';
import type { Figure } from './bench.ts';

const ROWS = 1_000;
const ORDERS = 20_000;
const EDITS = 5;
const CREATORS = 40;

/** A person types into a full workbook: how long until every formula has its value again? */
export function measureRecalculation(): Figure[] {
  const workbook = newWorkbook({ rows: ROWS });
  const filledIn = seconds(() => fill(workbook));
  const { host, at, enter } = workbook;
  const edits: [what: string, edit: (run: number) => void][] = [
    ['a cost', (run) => host.edit('Costs', at('Costs', 5, 'amount'), String(100 + run))],
    ['an order', (run) => host.edit('Orders', at('Orders', 5, 'netRevenue'), String(50 + run))],
    ['a setting of the campaign', (run) => enter('Campaign1_Margin', `${40 + run}%`)],
  ];
  const recalculateAll = () => host.model.dispatch('EVALUATE_CELLS', {});
  const whole = median(Array.from({ length: EDITS }, () => seconds(recalculateAll)));
  return [
    {
      what: `import ${ORDERS.toLocaleString('en')} orders and fill the ledgers`,
      value: `${filledIn.toFixed(1)} s`,
      beside: `rows in each other ledger: ${ROWS.toLocaleString('en')}`,
      ratio: '',
    },
    ...edits.map(([what, edit]) => {
      const taken = median(Array.from({ length: EDITS }, (_, run) => seconds(() => edit(run))));
      return {
        what: `type ${what} there`,
        value: `${(taken * 1000).toFixed(0)} ms`,
        beside: `calculate every cell: ${(whole * 1000).toFixed(0)} ms`,
        ratio: (taken / whole).toFixed(2),
      };
    }),
  ];
}

function fill({ host, call, at }: Workbook): void {
  const handle = (row: number): string => `@creator${row % CREATORS}`;
  const day = (row: number): string => `2026-03-${String(1 + (row % 28)).padStart(2, '0')}`;
  const { state } = call('buildCampaign', { brief: brief(), language: 'en' });
  const { id: campaign, name } = state.campaigns[0]!;
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  call('addCreators', {
    campaign,
    creators: rows.map((row) => ({
      handle: row < CREATORS ? handle(row) : `@further${row}`,
      codes: [`CODE${row}`],
      utm: [],
      followers: 10_000,
      fee: 10,
    })),
  });
  const cost = { category: 'Ad spend', description: 'Boost', hours: null, hourlyRate: null, amount: 5 };
  call('addCosts', {
    campaign,
    costs: rows.map((row) => ({ ...cost, date: day(row), creator: handle(row) })),
  });
  const order = { status: 'valid', currency: 'EUR', netRevenue: 40, link: '', customer: 'new' } as const;
  const orders = Array.from({ length: ORDERS }, (_, row) => ({
    ...order,
    number: `#${row}`,
    key: String(6_100_000_000_000 + row),
    date: day(row),
    code: `CODE${row % CREATORS}`,
    class: 'code' as const,
    creator: handle(row),
  }));
  const { import: id } = call('beginImport', { campaign, orders: ORDERS });
  for (let from = 0; from < ORDERS; from += ROWS)
    call('stageOrders', { import: id, rows: orders.slice(from, from + ROWS) });
  call('finishImport', { import: id });
  // The other ledgers are typed, all in one step: cell by cell everything would be calculated each time.
  const { model } = host;
  const { config } = model as unknown as { config: { custom: { batch: BatchSlot } } };
  const typed: Record<string, Record<string, (row: number) => string>> = {
    Returns: {
      date: day,
      campaign: () => name,
      creator: handle,
      kind: () => 'Sale without an order row',
      count: () => '1',
      valueEach: () => '20',
    },
    Content: {
      date: day,
      campaign: () => name,
      creator: handle,
      reach: () => '1000',
      views: () => '1200',
      likes: () => '50',
    },
    'Links and codes': {
      campaign: () => name,
      creator: handle,
      source: () => 'instagram',
      clicks: () => '12',
    },
  };
  batch(model, config.custom.batch, () => {
    for (const [tab, columns] of Object.entries(typed)) {
      const sheetId = model.getters.getSheetIdByName(tab) as string;
      for (const [column, text] of Object.entries(columns)) {
        const { zone } = model.getters.getRangeFromSheetXC(sheetId, at(tab, 0, column));
        for (const row of rows)
          model.dispatch('UPDATE_CELL', { sheetId, col: zone.left, row: zone.top + row, content: text(row) });
      }
    }
  });
}

function seconds(work: () => unknown): number {
  const began = performance.now();
  quietly(work);
  return (performance.now() - began) / 1000;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
