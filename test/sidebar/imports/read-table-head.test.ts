import { describe, expect, it } from 'vitest';
import { proposedMapping } from '../../../src/core/imports/mapping/table-head.ts';
import { readImportFile } from '../../../src/sidebar/imports/read-import-file.ts';
import { readTableHead } from '../../../src/sidebar/imports/read-table-head.ts';

/** The text in a Windows code page, by asking the decoder for each of its 256 letters. */
function inCodePage(text: string, page: string): Uint8Array {
  const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

const lines = (header: string, ...rows: string[]) => [header, ...rows].join('\r\n');
const turkish = lines(
  'Sipariş No;Müşteri Adı;Sipariş Tarihi;Toplam Tutar;İndirim Kodu;Durum',
  '123456789012345678;Şule Uydurma;15.03.2026;₺1.234,50;ŞEBNEM15;Ödendi',
  '=2;Işıl Uydurma;16.03.2026;12,5;;İptal edildi',
);
const romanian = lines(
  'Nr. comandă;Nume client;Data comenzii;Total comandă;Cod reducere;Stare comandă',
  '123456789012345678;Ștefan Inventat;15.03.2026;1.234,50 lei;PRIMAVARA;plătită',
  '=2;Țuca Inventată;16.03.2026;12,5;;anulată',
);
const hebrew = lines(
  'מספר הזמנה,שם הלקוח,תאריך,סה"כ,קוד קופון,סטטוס',
  '123456789012345678,דנה בדויה,15/03/2026,"₪ 1,234.50",אביב15,שולם',
  '=2,דן בדוי,16/03/2026,12.5,,בוטל',
).replace('סה"כ', '"סה""כ"');
// Node's decoder of Windows-1252 leaves out the euro sign, so it is written out.
const german = lines(
  'Bestellung\tKundenname\tDatum\tGesamtsumme\tGutschein\tStatus',
  '123456789012345678\tJörg Erfunden\t15.03.2026\t1.234,50 EUR\tMÄRZ15\tbezahlt',
  '=2\tUte Erfunden\t16.03.2026\t12,5\t\tstorniert',
);
// Old code pages have the cedilla where Romanian means the comma below, and no lira sign.
const cedillas = (text: string) =>
  text.replace(/[ȘșȚț]/g, (letter) => ({ Ș: 'Ş', ș: 'ş', Ț: 'Ţ', ț: 'ţ' })[letter]!);

describe('a table of no known form', () => {
  it.each<[string, Uint8Array, string]>([
    ['Turkish in Windows-1254', inCodePage(turkish.replace('₺', ''), 'windows-1254'), 'ŞEBNEM15'],
    ['Turkish in UTF-8', new Uint8Array(Buffer.from(`\ufeff${turkish}`)), 'ŞEBNEM15'],
    ['Romanian in Windows-1250', inCodePage(cedillas(romanian), 'windows-1250'), 'PRIMAVARA'],
    ['Romanian in UTF-16', new Uint8Array(Buffer.from(`\ufeff${romanian}`, 'utf16le')), 'PRIMAVARA'],
    ['Hebrew in Windows-1255', inCodePage(hebrew, 'windows-1255'), 'אביב15'],
    ['German in Windows-1252', inCodePage(german, 'windows-1252'), 'MÄRZ15'],
  ])('is read by what its heads say: %s', async (_, bytes, code) => {
    const file = new File([bytes as BlobPart], 'orders.csv');
    const head = await readTableHead(file);
    const mapping = proposedMapping(head!);
    expect(mapping.columns).toEqual({ number: 0, date: 2, amount: 3, code: 4, status: 5 });
    const read = await readImportFile(file, { onRows: () => {}, mapping });
    expect(read).toMatchObject({
      kind: 'orders',
      orders: [
        { number: '123456789012345678', date: '2026-03-15', netRevenue: 1234.5, code, status: 'valid' },
        { number: '=2', date: '2026-03-16', netRevenue: 0, status: 'cancelled' },
      ],
      file: { rows: 2, skipped: [] },
    });
    expect(JSON.stringify(read)).not.toMatch(/Uydurma|Inventat|בדוי|Erfunden/);
  });

  it('leaves out a record that the part that is looked at cuts off', async () => {
    const row = `7,2026-03-15,12.50,${'x'.repeat(3000)}\n`;
    const head = await readTableHead(new File(['Order,Date,Total,Text\n', row.repeat(120)], 'orders.csv'));
    expect(head?.rows.length).toBeGreaterThan(50);
    expect(head?.rows.every((cells) => cells[3]?.length === 3000)).toBe(true);
  });

  it.each([['', 'one column\n1\n2', 'a;b\n1;2']])('is none: %j', async (...texts) => {
    for (const text of texts) expect(await readTableHead(new File([text], 'x.csv'))).toBeNull();
  });
});
