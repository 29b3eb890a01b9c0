import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/check-office/read-xlsx.ts';
import { withoutResults } from '../../../src/cli/check-office/without-results.ts';
import { runScript } from '../../host/script-host.ts';

const file = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** As LibreOffice writes it: shared texts, results beside formulas, a sheet whose file has another number. */
const saved = (cells: string) =>
  file({
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Ads &amp; more" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Type="t" Target="worksheets/sheet3.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t xml:space="preserve"> a &lt; b</t></si><si><r><t>two</t></r><r><rPr/><t> parts</t></r></si></sst>',
    'xl/worksheets/sheet3.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  });

describe('readXlsx', () => {
  it.each([
    ['<c r="A1" s="1" t="s"><v>0</v></c>', { value: ' a < b', isError: false, isFormula: false }],
    ['<c r="A1" t="s"><v>1</v></c>', { value: 'two parts', isError: false, isFormula: false }],
    ['<c r="A1" t="n"><v>46027</v></c>', { value: 46027, isError: false, isFormula: false }],
    [
      '<c r="A1"><f aca="false">B1/2</f><v>2.5E-005</v></c>',
      { value: 2.5e-5, isError: false, isFormula: true },
    ],
    ['<c r="A1" t="str"><f>B1</f><v></v></c>', { value: '', isError: false, isFormula: true }],
    [
      '<c r="A1" t="str"><f>B1</f><v>it&#39;s &quot;so&quot;</v></c>',
      { value: `it's "so"`, isError: false, isFormula: true },
    ],
    ['<c r="A1" t="b"><f>B1</f><v>1</v></c>', { value: true, isError: false, isFormula: true }],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { value: '#DIV/0!', isError: true, isFormula: true }],
    ['<c r="A1"><f>B1</f></c>', { value: '', isError: false, isFormula: true }],
    ['<c r="A1" s="4"/>', undefined],
  ])('%s', (cell, read) => {
    expect(readXlsx(saved(cell)).get('Ads & more')?.get('A1')).toEqual(read);
  });
});

describe('withoutResults', () => {
  const exported = async () => {
    const { host } = runScript(`
      s.getRange('A1:A5').setValues([[41], ['=A1+1'], ['="a "&A1'], ['=1/0'], ['typed']]);`);
    return { host, xlsx: await host.exportXlsx() };
  };

  it('leaves formulas and typed cells, and nothing of what formulas came to', async () => {
    const { xlsx } = await exported();
    const values = (bytes: Uint8Array) =>
      [...readXlsx(bytes).get('Sheet1')!].map(([address, { value, isFormula }]) => [
        address,
        value,
        isFormula,
      ]);
    expect(values(xlsx)).toEqual([
      ['A1', 41, false],
      ['A2', 42, true],
      ['A3', 'a 41', true],
      ['A4', '#DIV/0!', true],
      ['A5', 'typed', false],
    ]);
    expect(values(withoutResults(xlsx))).toEqual([
      ['A1', 41, false],
      ['A2', '', true],
      ['A3', '', true],
      ['A4', '', true],
      ['A5', 'typed', false],
    ]);
  });

  it('keeps all other parts as they are', async () => {
    const { xlsx } = await exported();
    const [before, after] = [unzipSync(xlsx), unzipSync(withoutResults(xlsx))];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const differing = Object.keys(before).filter(
      (path) => strFromU8(before[path]!) !== strFromU8(after[path]!),
    );
    expect(differing).toEqual(['xl/worksheets/sheet0.xml']);
  });
});
