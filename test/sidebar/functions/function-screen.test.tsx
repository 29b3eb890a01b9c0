// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../../src/core/sidebar-api.ts';
import { emptyState, fakeScriptRun } from '../fake-script-run.ts';
import { accessible, button, control, page, press, seeing, show, text, title, type } from '../shown-app.tsx';

const formula = () => page.querySelector('.formula')?.textContent;

/** A spreadsheet whose cell B2 holds something, and where A2:A9 is selected. */
function spreadsheet() {
  return fakeScriptRun({
    readState: () => emptyState,
    readSelection: () => ({ sheet: 'Sales', a1: 'A2:A9', rows: 8, columns: 1 }),
    insertFormula: ({ replace }) =>
      replace
        ? { cell: 'B2', formula: '=ROI(A2:A9; 250)', shown: '296%', error: false, reason: '' }
        : { failure: { code: 'cell-taken', params: { cell: 'B2', content: 'Fees' } } },
  });
}

async function openFinder() {
  await show();
  await seeing(() => button('Find a function'));
  await press('Find a function');
}

describe('the function finder', () => {
  it('lists all functions by group, and those that answer a question', async () => {
    spreadsheet();
    await openFinder();
    expect(page.querySelectorAll('details')).toHaveLength(10);
    expect(page.querySelectorAll('.row')).toHaveLength(64);
    expect(await accessible()).toEqual([]);
    await type('sought', 'what is a lead worth?');
    expect(page.querySelector('.row')?.textContent).toContain('LEADVALUE');
    expect(page.querySelector('p[role=status]')?.textContent).toBe('Functions found: 8');
    await type('sought', 'qqqqq');
    expect(text()).toContain('No function answers “qqqqq”.');
    expect(page.querySelectorAll('details')).toHaveLength(10);
  });

  it('leads from a question to a function, on to a related one, and back to the answers', async () => {
    spreadsheet();
    await openFinder();
    await type('sought', 'was it worth it');
    await press('ROI Return on investment (net)');
    expect(title()).toBe('ROI: Return on investment (net)');
    expect(await accessible()).toEqual([]);
    await press('ROAS');
    expect(title()).toBe('ROAS: Return on ad spend');
    await press('Back');
    expect(control('sought').value).toBe('was it worth it');
  });
});

describe('a function’s page', () => {
  it('fills arguments by typing and pointing, and replaces what is there only when told to', async () => {
    const calls = spreadsheet();
    await openFinder();
    await type('sought', 'ROI');
    await press('ROI Return on investment (net)');
    expect(formula()).toBe('=ROI(returns; investment)');

    await press('Use the selected cells: returns');
    await seeing(() => control('argument-returns').value === 'Sales!A2:A9');
    expect(text()).toContain('Cells: 8');
    await type('argument-investment', '250');
    expect(formula()).toBe('=ROI(A2:A9; 250)');

    await press('Insert into the active cell');
    await seeing(() => text().includes('Cell B2 holds something already: Fees'));
    expect(await accessible()).toEqual([]);
    await press('Replace what is there');
    await seeing(() => text().includes('B2 shows 296%'));
    const asked = calls
      .filter(({ call }) => call === 'insertFormula')
      .map(({ request }) => request as RequestOf<'insertFormula'>);
    expect(asked.map(({ replace }) => replace)).toEqual([false, true]);
    expect(asked[1]).toMatchObject({
      name: 'ROI',
      arguments: [
        { kind: 'range', sheet: 'Sales', a1: 'A2:A9' },
        { kind: 'number', value: 250 },
        { kind: 'none' },
      ],
    });

    await press('Clear: returns');
    expect(control('argument-returns').value).toBe('');
    expect(document.activeElement).toBe(control('argument-returns'));
  });

  it('says what is missing, beside its field and in a summary that takes the focus', async () => {
    const calls = spreadsheet();
    await openFinder();
    await type('sought', 'EMV');
    await press('EMV Earned media value');
    expect(control('argument-counts').readOnly).toBe(true);
    await press('Insert into the active cell');
    await seeing(() => text().includes('Fields to correct: 2'));
    expect(document.activeElement?.textContent).toContain('counts is empty: select its cells in the sheet');
    expect(await accessible()).toEqual([]);
    expect(calls.filter(({ call }) => call === 'insertFormula')).toEqual([]);
  });

  it.each([
    ['#ERROR!', 'investment is 0; it must be above zero', 'investment is 0; it must be above zero'],
    ['#REF!', '', 'empty the cells below and beside C2'],
    ['#NAME?', '', 'reload it, open Extensions › Throughline once'],
  ])('explains %s', async (shown, reason, said) => {
    fakeScriptRun({
      readState: () => emptyState,
      insertFormula: () => ({ cell: 'C2', formula: '=ROI(990; B2)', shown, error: true, reason }),
    });
    await openFinder();
    await type('sought', 'ROI');
    await press('ROI Return on investment (net)');
    await type('argument-returns', '990');
    await type('argument-investment', '250');
    await press('Insert into the active cell');
    await seeing(() => text().includes(`C2 shows an error: ${shown}`));
    expect(text()).toContain(said);
  });
});
