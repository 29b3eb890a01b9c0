import { engineResult, scriptArgument } from './custom-function-values.ts';
import { checkTime, loadScript, type Runtime, SHORT_RUN } from './execution.ts';
import { attachFunctions, declareFunction, type FormulaCall } from './function-registry.ts';
import type { FunctionHelp } from './jsdoc.ts';
import type { ScriptFunctions } from './run-bundle.ts';
import { ServiceCalls } from './service-calls.ts';

/** Before the workbook is loaded: its formulas name these functions. */
export function declareFunctions(help: readonly FunctionHelp[]): void {
  for (const each of help) declareFunction(each);
}

/**
 * Lets formulas call the bundle's custom functions. Google evaluates the script anew for every cell.
 * Google Sheets: here one evaluation serves all cells of a recalculation, and the next one starts afresh.
 */
export function connectFormulas(runtime: Runtime, help: readonly FunctionHelp[]): void {
  const { book, around } = runtime;
  const formulaRuntime: Runtime = { ...runtime, calls: new ServiceCalls() };
  let loaded: ScriptFunctions | null = null;
  book.model.on('command-finalized', formulaRuntime, () => {
    loaded = null;
  });

  const callOf =
    (name: string): FormulaCall =>
    (args) => {
      const start = Date.now();
      try {
        loaded ??= loadScript(formulaRuntime, 'CUSTOM_FUNCTION').functions;
        const { timeZone } = book.settings;
        const result = loaded[name]!(...args.map((argument) => scriptArgument(argument, timeZone)));
        checkTime(start, SHORT_RUN);
        return engineResult(result, { timeZone, dateFormat: book.locale.dateFormat });
      } catch (error) {
        around.log(`${name}: ${error}`);
        return { value: '#ERROR!', message: error instanceof Error ? error.message : String(error) };
      }
    };
  attachFunctions(book.getters, new Map(help.map(({ name }) => [name.toUpperCase(), callOf(name)])));
  // The workbook may have been loaded with formulas that found no function yet.
  book.dispatch('EVALUATE_CELLS');
}
