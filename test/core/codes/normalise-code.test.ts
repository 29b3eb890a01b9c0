import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseCode } from '../../../src/core/codes/normalise-code.ts';

describe('normaliseCode', () => {
  it.each([
    ['creator15', 'CREATOR15', 'letter case'],
    ['  creator15\t', 'CREATOR15', 'blanks around'],
    ['CREA\u200BTOR15', 'CREATOR15', 'zero-width space'],
    ['\u200FCREATOR15\u202C', 'CREATOR15', 'bidirectional marks'],
    ['\uFEFFCREATOR15', 'CREATOR15', 'byte order mark'],
    ['CREA\u00ADTOR15', 'CREATOR15', 'soft hyphen'],
    ['“Creator15”', 'CREATOR15', 'curly quotes'],
    ["'CREATOR15", 'CREATOR15', 'the apostrophe of a protected cell'],
    ['´CREATOR15´', 'CREATOR15', 'acute accents as quotes'],
    ['ＣＲＥＡＴＯＲ１５', 'CREATOR15', 'full-width letters'],
    ['indirim15', 'INDIRIM15', 'i'],
    ['ındırım15', 'INDIRIM15', 'dotless i'],
    ['İNDİRİM15', 'INDIRIM15', 'dotted capital I'],
    ['I\u0307NDI\u0307RI\u0307M15', 'INDIRIM15', 'dotted capital I, decomposed'],
    ['i\u0307ndirim15', 'INDIRIM15', 'what lower-casing makes of the dotted capital I'],
    ['S\u0326tefan10', 'ȘTEFAN10', 'comma below, decomposed'],
    ['straße', 'STRASSE', 'a letter whose capital is two'],
    ['שיר10', 'שיר10', 'Hebrew'],
    ['צה״ל10', 'צהל10', 'gershayim typed as such or as a quote'],
    ['צה"ל10', 'צהל10', 'gershayim typed as such or as a quote'],
    ['ANNA-10', 'ANNA-10', 'hyphens count'],
    ['CREATOR 15', 'CREATOR 15', 'a blank inside counts'],
    ['00123', '00123', 'leading zeros count'],
    ['=CREATOR15', '=CREATOR15', 'a formula stays one'],
    ['\u200B', '', 'nothing visible'],
  ])('%j → %j: %s', (cell, code) => {
    expect(normaliseCode(cell)).toBe(code);
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseCode(text);
        expect(normaliseCode(once)).toBe(once);
      }),
    );
  });

  it('does not mind letter case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9ȘșŞşİıĞğÜüÖöÇçĂăÎîÂâȚț_-]{0,12}$/), (code) => {
        expect(normaliseCode(code.toLowerCase())).toBe(normaliseCode(code));
      }),
    );
  });
});
