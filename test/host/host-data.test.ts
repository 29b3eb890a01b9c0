import { expect, test } from 'vitest';
import { hostWith, mainOf, runScript } from './script-host.ts';

test('notes stay with their cells and can be taken back', () => {
  const { reply } = runScript(`
    s.getRange('A1:B2').setNotes([['one', null], ['', 'four']]);
    s.getRange('C1').setNote('beside');
    s.insertRowsBefore(2, 3);
    s.insertColumnsAfter(1, 1);
    var moved = s.getRange('A1:D5').getNotes();
    s.getRange('A1').clearNote();
    s.deleteRows(5, 1);
    return [moved, s.getRange('A1:D5').getNotes()];`);
  const empty = ['', '', '', ''];
  expect(reply).toEqual([
    [['one', '', '', 'beside'], empty, empty, empty, ['', '', 'four', '']],
    [['', '', '', 'beside'], empty, empty, empty, empty],
  ]);
});

test('metadata marks a sheet through renaming, and goes with it', () => {
  const { reply } = runScript(`
    var t = ss.insertSheet('T');
    var DOCUMENT = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
    t.addDeveloperMetadata('kind', 'costs', DOCUMENT).addDeveloperMetadata('bare');
    ss.addDeveloperMetadata('version', '1');
    t.setName('Renamed');
    var marks = t.getDeveloperMetadata().map(function (m) { return [m.getKey(), m.getValue(), m.getVisibility() === DOCUMENT]; });
    var found = ss.createDeveloperMetadataFinder().withKey('kind').find().length;
    t.getDeveloperMetadata()[1].remove();
    var left = t.getDeveloperMetadata().length;
    ss.deleteSheet(t);
    return [marks, found, left, ss.createDeveloperMetadataFinder().withKey('kind').find().length, ss.getDeveloperMetadata().length];`);
  expect(reply).toEqual([
    [
      ['kind', 'costs', true],
      ['bare', null, true],
    ],
    1,
    1,
    0,
    1,
  ]);
});

test('direction, protections and metadata are kept when saved, and undone with the rest', () => {
  const { host } = runScript(`
    s.setRightToLeft(true);
    s.addDeveloperMetadata('k', 'v');
    s.getRange('A1').setNote('n');
    s.getRange('A1:B2').protect().setDescription('formulas').setWarningOnly(true);
    s.protect();`);
  const again = hostWith(
    mainOf(`var TYPE = SpreadsheetApp.ProtectionType;
      var p = s.getProtections(TYPE.RANGE)[0];
      return [s.isRightToLeft(), s.getDeveloperMetadata()[0].getValue(), s.getRange('A1').getNote(),
        p.getDescription(), p.isWarningOnly(), s.getProtections(TYPE.SHEET).length];`),
    { saved: JSON.parse(JSON.stringify(host.save())) },
  );
  expect(again.run('main')).toEqual([true, 'v', 'n', 'formulas', true, 1]);

  const undone = runScript('s.getRange("A1").setValue(1).setNote("n");').host;
  undone.model.dispatch('REQUEST_UNDO');
  expect(undone.read('Sheet1', 'A1')).toMatchObject({ value: '', note: '' });
});

test('a duplicated tab carries its marks a second time', () => {
  const host = hostWith(
    mainOf(`
    if (given === 'mark') { s.addDeveloperMetadata('k', 'v'); s.getRange('A1').setNote('n'); return null; }
    var copy = ss.getSheetByName('Copy');
    return [copy.getDeveloperMetadata().length, copy.getRange('A1').getNote(), ss.createDeveloperMetadataFinder().withKey('k').find().length];`),
  );
  host.run('main', 'mark');
  host.model.dispatch('DUPLICATE_SHEET', { sheetId: 'Sheet1', sheetIdTo: 'copy', sheetNameTo: 'Copy' });
  expect(host.run('main', 'look')).toEqual([1, 'n', 2]);
});
