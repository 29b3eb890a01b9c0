import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { runScript } from './script-host.ts';

async function exported(body: string) {
  const files = unzipSync(await runScript(body).host.exportXlsx());
  return (path: string) => strFromU8(files[path]!);
}

test('named ranges go along, bound to their sheets as they are written', async () => {
  const file = await exported(`
    ss.setNamedRange('Two', s.getRange('B2:C5'));
    var t = ss.insertSheet('Campaign with a name of more than thirty-one letters');
    ss.setNamedRange('Costs_Cost', t.getRange('Z4:Z'));
    ss.setNamedRange('Goal', t.getRange('B1'));`);
  const [, names] = /<\/sheets><definedNames>(.*?)<\/definedNames>/s.exec(file('xl/workbook.xml'))!;
  const [, sheet] = /name="(Campaign[^"]*)"/.exec(file('xl/workbook.xml'))!;
  expect(names!.split('</definedName>').slice(0, -1)).toEqual([
    `<definedName name="Costs_Cost">'${sheet}'!$Z$4:$Z$1000`,
    `<definedName name="Goal">'${sheet}'!$B$1`,
    `<definedName name="Two">'Sheet1'!$B$2:$C$5`,
  ]);
});

test('a right-to-left sheet is marked', async () => {
  const file = await exported('s.setRightToLeft(true);');
  expect(file('xl/worksheets/sheet0.xml')).toContain('<sheetView rightToLeft="1"');
});

test('the engine writes nothing to the console meanwhile, and the console is back afterwards', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    await exported(`
      var rule = SpreadsheetApp.newDataValidation().requireDate().build();
      s.getRange('A1').setDataValidation(rule);`);
    expect(warn).not.toHaveBeenCalled();
    console.warn('back');
    expect(warn).toHaveBeenCalledWith('back');
  } finally {
    warn.mockRestore();
  }
});
