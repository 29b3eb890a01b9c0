import { expect, test } from 'vitest';
import { registries } from '../../src/host/engine.ts';
import { customFunctionsIn } from '../../src/host/jsdoc.ts';
import { hostWith } from './script-host.ts';

const code = `/**
 * What came back for each 1 spent.
 * Revenue, never profit.
 *
 * @param {number|number[][]} returns What came back.
 * @param {number} cost Everything
 *   spent.
 * @param {number=} [margin=1] Optional. A share.
 * @return {number} A multiple.
 * @customfunction
 */
function ROASX(returns, cost, margin) { return 1; }

/** Not for cells. */
function helper() {}

/**
 * @customfunction
 */
function BARE(a, b) { return 1; }`;

test('the help is read from the JSDoc', () => {
  expect(customFunctionsIn(code)).toEqual([
    {
      name: 'ROASX',
      description: 'What came back for each 1 spent. Revenue, never profit.',
      params: [
        { name: 'returns', description: 'What came back.' },
        { name: 'cost', description: 'Everything spent.' },
        { name: 'margin', description: 'Optional. A share.' },
      ],
    },
    {
      name: 'BARE',
      description: '',
      params: [
        { name: 'a', description: '' },
        { name: 'b', description: '' },
      ],
    },
  ]);
});

test('autocompletion shows it, with the parameters written and no others', () => {
  hostWith(code);
  const described = registries.functionRegistry.get('ROASX');
  expect(described.description).toBe('What came back for each 1 spent. Revenue, never profit.');
  expect(described.args.map(({ name, description }) => `${name}: ${description}`)).toEqual([
    'returns: What came back.',
    'cost: Everything spent.',
    'margin: Optional. A share.',
  ]);
});
