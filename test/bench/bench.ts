/** `npm run bench`: ratios measured side by side in one run. Figures, never assertions. */
import { measureLoad } from './load.ts';
import { measureRows } from './rows.ts';
import { countServiceCalls } from './service-calls.ts';

export interface Figure {
  what: string;
  value: string;
  /** What it was measured beside, and how many times as much it takes. */
  beside: string;
  ratio: string;
}

console.table([...(await measureLoad()), ...(await measureRows()), ...(await countServiceCalls())]);
