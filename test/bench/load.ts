import vm from 'node:vm';
import { Bench } from 'tinybench';
import { bundleFiles } from '../bundle-files.ts';
import type { Figure } from './bench.ts';

/**
 * Loading dist/Code.js in a fresh V8 context, as Google does for every formula: beside the same declarations with
 * empty bodies, and beside the same bundle with both halves evaluated at the top level.
 */
export async function measureLoad(): Promise<Figure[]> {
  const { code } = bundleFiles();
  const empty = code
    .replace(/^function (\w+)\((.*?)\) \{ .* \}$/gm, 'function $1($2) {}')
    .replace(/^function \w+_\(\) \{\n[\s\S]*?^\}$/gm, '');
  const eager = `${code}\nformulas_();\nworkbook_();\n`;

  const lazyMs = await medianLoad(code);
  const emptyMs = await medianLoad(empty);
  const eagerMs = await medianLoad(eager);
  const formulaMs = await medianLoad(`${code}\nROI(990, 250);\n`);
  return [
    figure('load Code.js', lazyMs, 'empty declarations', emptyMs),
    figure('load Code.js', lazyMs, 'both halves evaluated at once', eagerMs),
    figure('load Code.js and the first =ROI()', formulaMs, 'load Code.js', lazyMs),
  ];
}

const figure = (what: string, ms: number, beside: string, besideMs: number): Figure => ({
  what,
  value: `${ms.toFixed(3)} ms`,
  beside: `${beside}: ${besideMs.toFixed(3)} ms`,
  ratio: (ms / besideMs).toFixed(2),
});

async function medianLoad(source: string): Promise<number> {
  let context = vm.createContext({});
  let unique = source;
  let run = 0;
  const bench = new Bench({ iterations: 200, time: 0, warmupIterations: 20, warmupTime: 0 });
  bench.add(
    'load',
    () => {
      new vm.Script(unique).runInContext(context);
    },
    {
      beforeEach() {
        context = vm.createContext({});
        // V8 remembers a source it has compiled; a new one each time is compiled from the text.
        run += 1;
        unique = `${source}\n// ${run}`;
      },
    },
  );
  const [task] = await bench.run();
  if (task?.result?.state !== 'completed') throw new Error('The script did not load.');
  return task.result.latency.p50;
}
