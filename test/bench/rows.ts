import vm from 'node:vm';
import { Bench } from 'tinybench';
import { bundleFiles } from '../bundle-files.ts';
import type { Figure } from './bench.ts';

const ROWS = 100_000;

/** =ROI over 100,000 rows in one call, beside a plain loop of the same arithmetic over the same arrays. */
export async function measureRows(): Promise<Figure[]> {
  const returns = column((row) => 100 + (row % 997));
  const investment = column((row) => 50 + (row % 331));
  const script = vm.createContext({}) as { ROI: (returns: number[][], investment: number[][]) => number[][] };
  vm.runInContext(bundleFiles().code, script);

  const bench = new Bench({ iterations: 20, time: 0, warmupIterations: 5, warmupTime: 0 });
  bench.add('ROI', () => {
    script.ROI(returns, investment);
  });
  bench.add('loop', () => {
    const result: number[][] = [];
    for (let row = 0; row < ROWS; row++) {
      const spent = investment[row]![0]!;
      result.push([(returns[row]![0]! - spent) / spent]);
    }
    return result;
  });
  const [roi, loop] = (await bench.run()).map((task) => {
    if (task.result?.state !== 'completed') throw new Error(`${task.name} did not run.`);
    return task.result.latency.p50;
  });
  return [
    {
      what: `=ROI over ${ROWS.toLocaleString('en')} rows in one call`,
      value: `${roi!.toFixed(2)} ms`,
      beside: `plain loop: ${loop!.toFixed(2)} ms`,
      ratio: (roi! / loop!).toFixed(2),
    },
  ];
}

const column = (value: (row: number) => number): number[][] =>
  Array.from({ length: ROWS }, (_, row) => [value(row)]);
