/** A cell with a formula that fills no other cell, as the engine writes it. */
const OWN_CELL = / cm="1" t="(\w+)">(\s*)<f t="array" ref="[A-Z]+\d+">([^<]*)<\/f><v>([^<]*)<\/v>/g;
const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/**
 * The engine writes every formula as one that works on arrays. Google Sheets has no such mode, would wrap each of them
 * into ARRAYFORMULA when it opens the file, and other programs would hide where a formula needs it.
 */
export const withOrdinaryFormulas = (sheet: string): string =>
  sheet.replace(OWN_CELL, (_, type: string, space: string, formula: string, value: string) => {
    const result = ERRORS.has(value) ? 'e' : type;
    return ` t="${result}">${space}<f>${formula}</f><v>${value}</v>`;
  });
