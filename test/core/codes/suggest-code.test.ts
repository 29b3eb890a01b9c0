import { describe, expect, it } from 'vitest';
import { suggestCode } from '../../../src/core/codes/suggest-code.ts';

const registered = ['ANNA15', 'ANNA150', 'BEN-10', 'ȘTEFAN10', '00123', 'OSLO5'];

describe('suggestCode', () => {
  it.each([
    ['ANNAI5', 'lookalike', 'ANNA15'],
    ['ANNAl5', 'lookalike', 'ANNA15'],
    ['АNNA15', 'lookalike', 'ANNA15'],
    ['ΑΝΝΑ15', 'lookalike', 'ANNA15'],
    ['ştefan10', 'lookalike', 'ȘTEFAN10'],
    ['0SL0S', 'lookalike', 'OSLO5'],
    ['ANNA 15', 'suggest', 'ANNA15'],
    ['BEN10', 'suggest', 'BEN-10'],
    ['123', 'suggest', '00123'],
    ['=ANNA15', 'formula', ''],
  ])('%s may be meant: %s %s', (cell, doubt, code) => {
    expect(suggestCode(cell, registered)).toEqual({ doubt, code });
  });

  it.each(['anna15', '', 'ANNA1', 'ANNA1500', 'WELCOME', 'replacement for 900001'])(
    '%j: nothing to suggest',
    (cell) => {
      expect(suggestCode(cell, registered)).toBeNull();
    },
  );
});
