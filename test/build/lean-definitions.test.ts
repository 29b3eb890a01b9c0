import { expect, it } from 'vitest';
import { withoutFields, withoutTexts } from '../../src/build/lean-definitions.ts';

it.each([
  [
    'between others',
    "export const a = defineMetric({ name: 'A', examples: [{ args: [1], source: 'x' }], pitfall: 'p' });",
    "export const a = defineMetric({ name: 'A', pitfall: 'p' });",
  ],
  [
    'at the end, and several',
    "export const a = defineMetric({ examples: [], name: 'A', related: ['B'] });",
    "export const a = defineMetric({ name: 'A',  });",
  ],
  [
    'of a definition alone',
    "import { defineMetric } from './d.js';\nconst examples = 1;\nexport const b = other({ examples });\nexport function c() {}",
    "import { defineMetric } from './d.js';\nconst examples = 1;\nexport const b = other({ examples });\nexport function c() {}",
  ],
])('cuts fields %s', (_, code, expected) => {
  expect(withoutFields(code, ['examples', 'related'])).toBe(expected);
});

it.each([
  [
    'of each function',
    "export const cost = { CPM: { title: 'a', params: { cost: 'b' } }, CPC: { params: {}, title: 'c' } };",
    "export const cost = { CPM: { title: 'a',  }, CPC: { title: 'c' } };",
  ],
  [
    'of texts alone',
    "import { cost } from './cost.js';\nexport const metrics = { ...cost, params: { a: 1 } };",
    "import { cost } from './cost.js';\nexport const metrics = { ...cost, params: { a: 1 } };",
  ],
])('cuts texts %s', (_, code, expected) => {
  expect(withoutTexts(code, ['params'])).toBe(expected);
});
