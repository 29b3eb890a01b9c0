import { expect, test } from 'vitest';
import { type BatchSlot, batch, checkedDispatch, Model, quietly } from '../../src/host/engine.ts';
import '../../src/host/engine-cells.ts';
import { messageOf } from './script-host.ts';

function small() {
  const slot: BatchSlot = { run: null, defersEvaluation: false };
  const data = { sheets: [{ id: 's', name: 'S', colNumber: 3, rowNumber: 3 }] };
  const model = quietly(() => new Model(data, { custom: { batch: slot } }));
  const dispatch = checkedDispatch(model);
  const put = (row: number, content: string) =>
    dispatch('UPDATE_CELL', { sheetId: 's', col: 0, row, content });
  const values = () =>
    [0, 1, 2].map((row) => model.getters.getEvaluatedCell({ sheetId: 's', col: 0, row }).value);
  return { model, slot, put, values, run: (changes: () => void) => batch(model, slot, changes) };
}

const refusal = 'The spreadsheet engine refused UPDATE_CELL: TargetOutOfSheet.';

test('a batch is one undo step', () => {
  const { model, put, values, run } = small();
  run(() => {
    put(0, '1');
    put(1, '=A1+1');
  });
  expect(values()).toEqual([1, 2, null]);
  quietly(() => model.dispatch('REQUEST_UNDO'));
  expect(values()).toEqual([null, null, null]);
});

test('a refused command takes its whole batch back, and nothing before it', () => {
  const { put, values, run } = small();
  run(() => put(0, '1'));
  expect(messageOf(() => run(() => void [put(1, '2'), put(9, '3')]))).toBe(refusal);
  expect(values()).toEqual([1, null, null]);
  expect(messageOf(() => run(() => void put(9, '3')))).toBe(refusal);
  expect(values()).toEqual([1, null, null]);
});

test('a command that changes nothing is no refusal', () => {
  const { put, values, run } = small();
  run(() => put(0, '1'));
  run(() => put(0, '1'));
  expect(values()).toEqual([1, null, null]);
});

test('formulas wait while evaluation is deferred', () => {
  const { slot, put, values, run } = small();
  slot.defersEvaluation = true;
  run(() => void [put(0, '5'), put(1, '=A1*2')]);
  slot.defersEvaluation = false;
  run(() => {});
  expect(values()).toEqual([5, 10, null]);
});

test('the engine keeps quiet, and the console is given back', () => {
  const { log } = console;
  expect(
    messageOf(() =>
      quietly(() => {
        throw new Error('x');
      }),
    ),
  ).toBe('x');
  expect(console.log).toBe(log);
});

test('deleted columns that are no neighbours go at once, and come back', () => {
  const model = quietly(() => new Model({ sheets: [{ id: 's', name: 'S', colNumber: 6, rowNumber: 2 }] }));
  const dispatch = checkedDispatch(model);
  const put = (col: number, row: number, content: string) =>
    dispatch('UPDATE_CELL', { sheetId: 's', col, row, content });
  for (let col = 0; col < 6; col++) put(col, 0, String(col + 1));
  put(0, 1, '=SUM(A1:F1)');
  put(5, 1, '=F1+B1');
  dispatch('FREEZE_COLUMNS', { sheetId: 's', quantity: 3 });
  const row = (at: number) =>
    Array.from({ length: model.getters.getNumberCols('s') }, (_, col) => {
      return model.getters.getEvaluatedCell({ sheetId: 's', col, row: at }).value;
    });
  const before = [row(0), row(1)];
  const lines = { sheetId: 's', sheetName: 'S', dimension: 'COL', elements: [1, 4, 2] } as const;
  quietly(() => dispatch('REMOVE_COLUMNS_ROWS', { ...lines, elements: [...lines.elements] }));
  expect([row(0), row(1)]).toEqual([
    [1, 4, 6],
    [11, null, '#REF'],
  ]);
  expect(model.getters.getPaneDivisions('s').xSplit).toBe(1);
  quietly(() => model.dispatch('REQUEST_UNDO'));
  expect([row(0), row(1)]).toEqual(before);
});
