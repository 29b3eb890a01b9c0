/** One way of going through the export, in a process of its own: prints what it came to, how long it took and its memory. */

import type { ReportFigures } from '../../../src/cli/report-figures.ts';
import { runReport } from '../../../src/cli/run-report.ts';
import { duckDbAttribution } from './duckdb-attribution.ts';
import { papaAlone } from './papa-alone.ts';

/** By class, and by creator over the classes that are one creator's alone. */
export interface Sums {
  orders: number;
  netRevenue: number;
  groups: Record<string, { orders: number; netRevenue: number }>;
}

export interface Finish {
  seconds: number;
  peakMegabytes: number;
  /** Null for Papa Parse, which adds nothing up. */
  sums: Sums | null;
}

const [, , contender, orders = '', creators = ''] = process.argv;
const began = performance.now();
const sums = await run();
const finish: Finish = {
  seconds: (performance.now() - began) / 1000,
  // Kilobytes on Linux and macOS.
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  sums,
};
process.stdout.write(JSON.stringify(finish));

async function run(): Promise<Sums | null> {
  switch (contender) {
    case 'papa':
      await papaAlone(orders);
      return null;
    case 'duckdb':
      return duckDbAttribution(orders);
    default:
      return commandLine();
  }
}

async function commandLine(): Promise<Sums> {
  let printed = '';
  const status = await runReport(['--orders', orders, '--creators', creators, '--json'], {
    print: (text) => {
      printed = text;
    },
    complain: (line) => console.error(line),
  });
  if (status !== 0) throw new Error(`the command line ended with ${status}`);
  const { orders: read, netRevenue, classes, creators: byCreator }: ReportFigures = JSON.parse(printed);
  const groups = Object.entries(classes).filter(([, { orders: count }]) => count > 0);
  return {
    orders: read.read,
    netRevenue,
    groups: Object.fromEntries([
      ...groups,
      ...byCreator.map(({ handle, orders: count, netRevenue: sum }) => [
        handle,
        { orders: count, netRevenue: sum },
      ]),
    ]),
  };
}
