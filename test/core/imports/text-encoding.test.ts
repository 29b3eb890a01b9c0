import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEncodingOf } from '../../../src/core/imports/text-encoding.ts';

const latin = (...bytes: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    bytes.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
  );

// Bytes of the Windows code pages: unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS
describe('textEncodingOf', () => {
  it.each([
    ['empty', latin(), 'utf-8'],
    ['ASCII', latin('Name,Total\n#1001,9.90'), 'utf-8'],
    ['UTF-8', new Uint8Array(Buffer.from('İndirim;şerit;עברית')), 'utf-8'],
    ['UTF-8 with its mark', latin(0xef, 0xbb, 0xbf, 'Name'), 'utf-8'],
    ['UTF-16 with its mark', latin(0xff, 0xfe, 'N', 0, 'a', 0), 'utf-16le'],
    ['UTF-16, big end first', latin(0xfe, 0xff, 0, 'N', 0, 'a'), 'utf-16be'],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from('Name,Total', 'utf16le')), 'utf-16le'],
    ['Turkish: ığdır, şişli', latin(0xfd, 0xf0, 'd', 0xfd, 'r, ', 0xfe, 'i', 0xfe, 'li'), 'windows-1254'],
    ['Turkish: only ş', latin('kay', 0xfe, 'a'), 'windows-1254'],
    ['Romanian: Mărţişor', latin('M', 0xe3, 'r', 0xfe, 'i', 0xba, 'or'), 'windows-1250'],
    ['French: café', latin('caf', 0xe9), 'windows-1252'],
    ['Portuguese: São, mães', latin('S', 0xe3, 'o, m', 0xe3, 'es'), 'windows-1252'],
    ['a euro sign alone', latin('9,90 ', 0x80), 'windows-1252'],
    ['Hebrew: שלום', latin('a,', 0xf9, 0xec, 0xe5, 0xed, ',b'), 'windows-1255'],
  ])('%s', (_, bytes, encoding) => {
    expect(textEncodingOf(bytes)).toBe(encoding);
  });

  it.each([
    ['xlsx', latin(0x50, 0x4b, 3, 4, '................[Content_Types].xml')],
    ['zip', latin(0x50, 0x4b, 3, 4, '................orders.csv')],
    ['pdf', latin('%PDF-1.7')],
    ['xls', latin(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['binary', latin('ab', 0, 1, 2, 'cdefghijkl')],
  ])('refuses %s', (kind, bytes) => {
    expect(() => textEncodingOf(bytes)).toThrow(`not-csv {"kind":"${kind}"}`);
  });

  it('takes every text in UTF-8 for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        // A zero is what tells a binary file; no export holds one.
        fc.pre(!text.includes('\0') && !/^(PK|%PDF|\ufeff)/.test(text));
        expect(textEncodingOf(new Uint8Array(Buffer.from(text)))).toBe('utf-8');
      }),
    );
  });
});
