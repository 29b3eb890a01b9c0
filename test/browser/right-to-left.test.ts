import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import type { Visit } from './visit.ts';

/** The engine's sizes before anybody changes them: the row numbers, a column, the column letters, a row. */
const [ROW_NUMBERS, COLUMN, LETTERS, ROW] = [48, 96, 26, 23];

describe('a right-to-left sheet', () => {
  let workbench: Workbench;
  let visit: Visit;
  beforeAll(async () => {
    workbench = await openWorkbench();
    visit = await workbench.visit({ language: 'he', locale: 'iw_IL' });
    await visit.page.evaluate(() => {
      const { model } = globalThis.workbench.host;
      const id = model.getters.getActiveSheetId();
      const notes = [{ range: model.getters.getRangeFromSheetXC(id, 'C3'), text: 'מה להקליד כאן' }];
      const data = { notes, metadata: [], protections: [], rightToLeft: [id] };
      model.dispatch('SET_HOST_DATA' as never, { data } as never);
    });
    await visit.page.locator('#spreadsheet.right-to-left').waitFor();
  });
  afterAll(() => workbench.close());

  /** The middle of a cell, counted from the right edge of the grid. */
  async function middleOf(column: number, row: number): Promise<{ x: number; y: number }> {
    const grid = await visit.page.locator('.o-grid').boundingBox();
    const right = grid!.x + grid!.width - ROW_NUMBERS;
    return { x: right - COLUMN * (column + 0.5), y: grid!.y + LETTERS + ROW * (row + 0.5) };
  }
  const selected = () =>
    visit.page.evaluate(() => {
      const { left, right, top, bottom } = globalThis.workbench.host.model.getters.getSelectedZone();
      return [left, top, right, bottom];
    });

  it('has column A at the right, and the next columns to its left', async () => {
    for (const column of [0, 3]) {
      const { x, y } = await middleOf(column, 1);
      await visit.page.mouse.click(x, y);
      expect(await selected()).toEqual([column, 1, column, 1]);
    }
  });

  it('is selected by dragging', async () => {
    const [from, to] = [await middleOf(1, 1), await middleOf(3, 4)];
    await visit.page.mouse.move(from.x, from.y);
    await visit.page.mouse.down();
    await visit.page.mouse.move(to.x, to.y, { steps: 5 });
    await visit.page.mouse.up();
    expect(await selected()).toEqual([1, 1, 3, 4]);
  });

  it('is walked with the arrow keys as they point', async () => {
    const { x, y } = await middleOf(1, 1);
    await visit.page.mouse.click(x, y);
    await visit.page.keyboard.press('ArrowLeft');
    expect(await selected()).toEqual([2, 1, 2, 1]);
    await visit.page.keyboard.press('ArrowRight');
    expect(await selected()).toEqual([1, 1, 1, 1]);
  });

  it('shows a note beside its cell', async () => {
    const { x, y } = await middleOf(2, 2);
    await visit.page.mouse.move(x, y, { steps: 2 });
    const note = visit.page.locator('.cell-note').filter({ hasText: 'מה להקליד כאן' });
    await note.waitFor();
    const box = (await note.boundingBox())!;
    expect(Math.abs(box.x - x)).toBeLessThan(4 * COLUMN);
    expect(Math.abs(box.y - y)).toBeLessThan(4 * ROW);
  });

  it('edits a cell in its place, with the help below it', async () => {
    const { x, y } = await middleOf(4, 6);
    await visit.page.mouse.click(x, y);
    await visit.page.keyboard.type('=RO');
    const editor = (await visit.page.locator('.o-grid-composer').boundingBox())!;
    const help = (await visit.page.locator('.o-autocomplete-dropdown').boundingBox())!;
    for (const { x: left, width } of [editor, help]) {
      expect(left).toBeLessThan(x);
      expect(left + width).toBeGreaterThan(x);
    }
    expect(help.y).toBeGreaterThanOrEqual(y);
    await visit.page.keyboard.type('I(990; 250)');
    await visit.page.keyboard.press('Enter');
    expect(await visit.shown('E7')).toBe('296%');
    expect(visit.problems).toEqual([]);
  });
});
