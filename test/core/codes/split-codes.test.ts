import { describe, expect, it } from 'vitest';
import { splitCodes } from '../../../src/core/codes/split-codes.ts';

describe('splitCodes', () => {
  it.each<[string | number, string[]]>([
    ['', []],
    [' , ;', []],
    ['creator15', ['CREATOR15']],
    ['Anna15, freeship', ['ANNA15', 'FREESHIP']],
    ['ANNA15; ben20 | Cem5', ['ANNA15', 'BEN20', 'CEM5']],
    ['ANNA15\r\nBEN20', ['ANNA15', 'BEN20']],
    ['ANNA15，BEN20', ['ANNA15', 'BEN20']],
    [',ANNA15,', ['ANNA15']],
    ['anna15, ANNA15', ['ANNA15']],
    [15, ['15']],
    ['replacement for 900001', ['REPLACEMENT FOR 900001']],
  ])('%j → %j', (cell, codes) => {
    expect(splitCodes(cell)).toEqual(codes);
  });
});
