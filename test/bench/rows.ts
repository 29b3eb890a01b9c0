import { Bench } from 'tinybench';
import type { AnyMetric } from '../../src/core/metrics/define-metric.ts';
import { METRICS } from '../../src/core/metrics/index.ts';
import { newOnce, type Once } from '../../src/core/metrics/once.ts';
import type { Param } from '../../src/core/metrics/param.ts';
import { bundleFiles } from '../bundle-files.ts';
import type { Figure } from './bench.ts';

const ROWS = 100_000;
type Row = readonly unknown[];
type CustomFunction = (...columns: readonly Row[][]) => unknown;

/** Why a function has no 100,000 rows. */
const WITHOUT_ROWS: Readonly<Record<string, string>> = {
  ROIDRIVERS: 'takes five values each',
};

/**
 * Every function over 100,000 rows in one call, beside a plain loop of the same arithmetic over the same columns: what
 * reading, checking and refusing each cell costs. The rows repeat an example of the function.
 */
export async function measureRows(): Promise<Figure[]> {
  const functions = builtFunctions();
  const figures: (Figure & { times: number })[] = [];
  for (const metric of Object.values(METRICS) as AnyMetric[]) {
    const columns = longColumns(metric);
    if (metric.name in WITHOUT_ROWS || columns === undefined) continue;
    figures.push(await measure(metric, functions[metric.name]!, columns));
  }
  const times = figures.map((figure) => figure.times).sort((a, b) => a - b);
  const skipped = Object.keys(METRICS).filter(
    (name) => !figures.some(({ what }) => what.startsWith(`=${name} `)),
  );
  return [
    ...figures.map(({ times: _, ...figure }) => figure),
    {
      what: `median of ${figures.length} functions`,
      value: '',
      beside: `without rows: ${skipped.map((name) => `${name} (${WITHOUT_ROWS[name] ?? 'no example of single cells'})`).join(', ')}`,
      ratio: times[Math.floor(times.length / 2)]!.toFixed(2),
    },
  ];
}

/** Not in a vm context: there, looking up Math costs more than the arithmetic, which Google's runtime does not do. */
function builtFunctions(): Record<string, CustomFunction> {
  const names = Object.keys(METRICS).join(', ');
  return new Function(`${bundleFiles().code}\nreturn { ${names} };`)();
}

/** The arguments of the metric's first plain example, each as a column of 100,000 cells. */
function longColumns(metric: AnyMetric): Row[][] | undefined {
  const lists = Object.values<Param>(metric.params).map((param) => param.list);
  const example = metric.examples.find(
    (candidate) =>
      'result' in candidate &&
      candidate.result !== '' &&
      candidate.args.every((arg, place) => Array.isArray(arg) === lists[place]),
  );
  return example?.args.map((arg, place) => {
    const cells = lists[place] ? (arg as readonly Row[]).flat() : [arg];
    return Array.from({ length: ROWS }, (_, row) => [cells[row % cells.length]]);
  });
}

async function measure(
  metric: AnyMetric,
  built: CustomFunction,
  columns: Row[][],
): Promise<Figure & { times: number }> {
  // A single value beside lists, such as the code that is looked for, stays a single cell.
  const lists = Object.values<Param>(metric.params).map((param) => param.list);
  const hasLists = lists.some(Boolean);
  const args = columns.map((column, place) => (hasLists && !lists[place] ? column.slice(0, 1) : column));
  const loop = plainLoop(metric, lists, hasLists);

  const bench = new Bench({ iterations: 7, time: 0, warmupIterations: 2, warmupTime: 0 });
  bench.add('function', () => {
    built(...args);
  });
  bench.add('loop', () => {
    loop(metric.compute, args, ROWS, newOnce());
  });
  const [functionMs, loopMs] = (await bench.run()).map((task) => {
    if (task.result?.state !== 'completed') throw new Error(`${metric.name}: ${task.name} did not run`);
    return task.result.latency.p50;
  });
  return {
    what: `=${metric.name} over ${ROWS.toLocaleString('en')} rows`,
    value: `${functionMs!.toFixed(1)} ms`,
    beside: `plain loop: ${loopMs!.toFixed(1)} ms`,
    ratio: (functionMs! / loopMs!).toFixed(2),
    times: functionMs! / loopMs!,
  };
}

type PlainLoop = (compute: AnyMetric['compute'], args: Row[][], rows: number, once: Once) => unknown;

const PARAMETERS = ['compute', 'args', 'rows', 'once'];

/** Written out for the metric's own arguments, as somebody would write it by hand. */
function plainLoop(metric: AnyMetric, lists: readonly boolean[], hasLists: boolean): PlainLoop {
  const value = (place: number, row: string) => {
    const cell = `args[${place}][${row}][0]`;
    // Dates reach the arithmetic as a count of days.
    return Object.values<Param>(metric.params)[place]!.kind === 'date' ? `${cell}.getTime() / 864e5` : cell;
  };
  const names = Object.keys(metric.params);
  const given = (place: number) =>
    `args[${place}] === undefined ? ${JSON.stringify(Object.values<Param>(metric.params)[place]!.default)} : `;
  if (hasLists) {
    const columns = names.map((name, place) =>
      lists[place]
        ? `${name}: ${given(place)}args[${place}].map((_, row) => ${value(place, 'row')})`
        : `${name}: ${given(place)}${value(place, '0')}`,
    );
    return new Function(...PARAMETERS, `return compute({ ${columns.join(', ')} }, once);`) as PlainLoop;
  }
  const cells = names.map((name, place) => `${name}: ${given(place)}${value(place, 'row')}`);
  return new Function(
    ...PARAMETERS,
    `const out = []; for (let row = 0; row < rows; row++) out.push([compute({ ${cells.join(', ')} }, once)]); return out;`,
  ) as PlainLoop;
}
