import { describe, expect, it } from 'vitest';
import { a1Area, area, areaOfA1, columnLetters } from '../../../src/core/plans/area.ts';
import { dateSerial } from '../../../src/core/plans/date-serial.ts';
import { literalText, plainText } from '../../../src/core/plans/literal-text.ts';
import { quoted, sentenceFormula } from '../../../src/core/plans/sentence-formula.ts';
import { freeTabName, tabName } from '../../../src/core/plans/tab-name.ts';

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('areaOfA1', () => {
  it.each([
    ['B3', area(3, 2)],
    ['$B$3:$D$10', area(3, 2, 8, 3)],
    ["'My tab'!AA1:AB2", area(1, 27, 2, 2)],
  ])('reads %s', (reference, expected) => {
    expect(areaOfA1(reference)).toEqual(expected);
  });

  it.each(['A:A', '1:3', 'Costs_Cost'])('knows nothing of %s', (reference) => {
    expect(areaOfA1(reference)).toBeUndefined();
  });

  it('undoes a1Area', () => {
    expect(areaOfA1(a1Area(area(5, 3, 200, 4)))).toEqual(area(5, 3, 200, 4));
  });
});

describe('dateSerial', () => {
  // Google Sheets: =DATEVALUE("…")
  it.each([
    ['1899-12-31', 1],
    ['1970-01-01', 25569],
    ['2024-02-29', 45351],
    ['2026-03-29', 46110],
  ])('%s is %i', (day, serial) => {
    expect(dateSerial(day)).toBe(serial);
  });
});

describe('literalText', () => {
  it.each(['=1+1', '+49 30', '-20%', '\t=1', '\r+1'])('keeps %j from being a formula', (text) => {
    expect(literalText(text)).toBe(`'${text}`);
    expect(plainText(literalText(text))).toBe(text);
  });

  it.each(['@maria', 'CREATOR15', "'tis", ''])('leaves %j as it is', (text) => {
    expect(literalText(text)).toBe(text);
    expect(plainText(text)).toBe(text);
  });
});

describe('sentenceFormula', () => {
  it('puts live figures between the words', () => {
    expect(sentenceFormula('{back} came back, "net" {roi}.', { back: 'A1', roi: 'B1' })).toBe(
      'A1&" came back, ""net"" "&B1&"."',
    );
  });

  it('refuses a place nobody fills', () => {
    expect(() => sentenceFormula('Goal: {goal}', {})).toThrow('"Goal: {goal}" has no expression for {goal}');
  });

  it('doubles quotation marks', () => {
    expect(quoted('"עלויות"')).toBe('"""עלויות"""');
  });
});

describe('tab names', () => {
  it.each([
    ['Campaign', 'Spring: 50/50 [new]?', 'Campaign Spring 50 50 new'],
    ['Campaign', 'a name that is far longer than Excel takes', 'Campaign a name that is far'],
    ['Campaign', 'fits-to-the-last-place', 'Campaign fits-to-the-last-place'],
    ['Campaign', 'onewordthatislongerthanexceltakes', 'Campaign onewordthatislongertha'],
    ['דוח', 'אביב', 'דוח אביב'],
  ])('%s and %s make %s', (prefix, name, expected) => {
    expect(tabName(prefix, name)).toBe(expected);
  });

  it('counts up to a free one, whatever the case', () => {
    expect(freeTabName('Costs', [])).toBe('Costs');
    expect(freeTabName('Costs', ['COSTS', 'Costs (2)'])).toBe('Costs (3)');
    expect(freeTabName('x'.repeat(31), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
