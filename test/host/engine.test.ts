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
