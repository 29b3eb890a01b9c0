/**
 * `npm run bench`: ratios measured side by side in one run. Figures, never assertions. `-- scale` measures one of its
 * parts alone, `--orders 100000` with a shorter export.
 */
import { parseArgs } from 'node:util';
import { measureLoad } from './load.ts';
import { measureRecalculation } from './recalculation.ts';
import { measureRows } from './rows.ts';
import { measureScale } from './scale/scale.ts';
import { countServiceCalls } from './service-calls.ts';

export interface Figure {
  what: string;
  value: string;
  /** What it was measured beside, and how many times as much it takes. */
  beside: string;
  ratio: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { orders: { type: 'string', default: '1000000' } },
});
const PARTS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  load: measureLoad,
  rows: measureRows,
  calls: countServiceCalls,
  recalculation: measureRecalculation,
  scale: () => measureScale(Number(values.orders)),
};
for (const part of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const measure = PARTS[part];
  if (!measure) throw new Error(`no part ${part}; there are ${Object.keys(PARTS).join(', ')}`);
  console.table(await measure());
}
