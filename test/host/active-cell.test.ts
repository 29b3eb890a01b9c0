import { describe, expect, it } from 'vitest';
import { hostWith, mainOf, messageOf } from './script-host.ts';

describe('what a person has selected', () => {
  const names = `function main() {
    var ss = SpreadsheetApp.getActiveSpreadsheet();
    return [ss.getActiveRange(), ss.getActiveCell(), ss.getCurrentCell()].map(function (range) {
      return range.getSheet().getName() + '!' + range.getA1Notation();
    });
  }`;

  it('is a range, with the cell it was selected from as the current one', () => {
    const host = hostWith(names);
    expect(host.run('main')).toEqual(['Sheet1!A1', 'Sheet1!A1', 'Sheet1!A1']);
    // Dragged upwards, from C5 to B2.
    const zone = { left: 1, top: 1, right: 2, bottom: 4 };
    host.model.selection.selectZone({ cell: { col: 2, row: 4 }, zone });
    expect(host.run('main')).toEqual(['Sheet1!B2:C5', 'Sheet1!C5', 'Sheet1!C5']);
  });

  it('takes no arguments', () => {
    const host = hostWith(mainOf('ss.getCurrentCell("A1");'));
    expect(messageOf(() => host.run('main'))).toBe(
      "The parameters (String) don't match the method signature for Spreadsheet.getCurrentCell.",
    );
  });
});
