import vm from 'node:vm';
import { Bench } from 'tinybench';
import { LAZY_CLOSURES } from '../../src/build/bundle.ts';
import { bundleFiles } from '../bundle-files.ts';
import type { Figure } from './bench.ts';

/**
 * Loading dist/Code.js in a fresh V8 context, as Google does for every formula: beside the same declarations with
 * empty bodies, beside the same bundle with all its parts evaluated at the top level, and beside one without the
 * library of statistics, which most formulas never use. Once with V8's memory of sources it has compiled, as on a server
 * that has run the script before, and once compiled from the text.
 */
export async function measureLoad(): Promise<Figure[]> {
  const { code } = bundleFiles();
  const empty = code
    .replace(/^function (\w+)\((.*?)\) \{ .* \}$/gm, 'function $1($2) {}')
    .replace(CLOSURES, 'function $1() {}');
  const eager = [code, ...LAZY_CLOSURES.map((name) => `${name}();`)].join('\n');
  const withoutLibrary = code.replace(CLOSURES, (closure, name) => (name === 'statistics_' ? '' : closure));

  const figures = sizes(code);
  for (const fromText of [false, true]) {
    const how = fromText ? ', compiled from the text' : '';
    const lazyMs = await medianLoad(code, fromText);
    const emptyMs = await medianLoad(empty, fromText);
    const eagerMs = await medianLoad(eager, fromText);
    const withoutMs = await medianLoad(withoutLibrary, fromText);
    const formulaMs = await medianLoad(`${code}\nROI(990, 250);\n`, fromText);
    const intervalMs = await medianLoad(`${code}\nROIINTERVAL(10, 99, 250);\n`, fromText);
    figures.push(
      figure(`load Code.js${how}`, lazyMs, 'empty declarations', emptyMs),
      figure(`load Code.js${how}`, lazyMs, 'all parts evaluated at once', eagerMs),
      figure(`load Code.js${how}`, lazyMs, 'without the library of statistics', withoutMs),
      figure(`load Code.js and the first =ROI()${how}`, formulaMs, 'load Code.js', lazyMs),
      figure(
        `load Code.js and the first =ROIINTERVAL()${how}`,
        intervalMs,
        'load Code.js and the first =ROI()',
        formulaMs,
      ),
    );
  }
  return figures;
}

const CLOSURES = /^function (\w+_)\(\) \{\n[\s\S]*?^\}$/gm;

function sizes(code: string): Figure[] {
  const whole = Buffer.byteLength(code);
  return [...code.matchAll(CLOSURES)].map(([closure, name]) => ({
    what: `size of ${name}()`,
    value: `${(Buffer.byteLength(closure) / 1000).toFixed(0)} KB`,
    beside: `Code.js: ${(whole / 1000).toFixed(0)} KB`,
    ratio: (Buffer.byteLength(closure) / whole).toFixed(2),
  }));
}

const figure = (what: string, ms: number, beside: string, besideMs: number): Figure => ({
  what,
  value: `${ms.toFixed(3)} ms`,
  beside: `${beside}: ${besideMs.toFixed(3)} ms`,
  ratio: (ms / besideMs).toFixed(2),
});

async function medianLoad(source: string, fromText: boolean): Promise<number> {
  let context = vm.createContext({});
  let text = source;
  let run = 0;
  const bench = new Bench({ iterations: 200, time: 0, warmupIterations: 20, warmupTime: 0 });
  bench.add(
    'load',
    () => {
      new vm.Script(text).runInContext(context);
    },
    {
      beforeEach() {
        context = vm.createContext({});
        run += 1;
        // V8 compiles a source it has not seen before from the text.
        if (fromText) text = `${source}\n// ${run}`;
      },
    },
  );
  const [task] = await bench.run();
  if (task?.result?.state !== 'completed') throw new Error('The script did not load.');
  return task.result.latency.p50;
}
