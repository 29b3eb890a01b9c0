import { readCosts } from './read-costs.ts';
import { readCreators } from './read-creators.ts';
import { readOrders } from './read-orders.ts';
import { reportFigures } from './report-figures.ts';
import { HELP, type ReportOptions, reportOptions } from './report-options.ts';
import { UserError } from './user-error.ts';

export interface Terminal {
  print(text: string): void;
  complain(line: string): void;
}

/** The exit status: 0 done, 2 an option or a file is wrong, 1 anything unforeseen. */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = reportOptions(args);
    terminal.print(options === null ? HELP : await report(options));
    return 0;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    terminal.complain(text.replace(/\s*\n\s*/g, ' '));
    return error instanceof UserError ? 2 : 1;
  }
}

/** What goes to standard output. */
async function report(options: ReportOptions): Promise<string> {
  const creators = await readCreators(options.creators);
  const costs = options.costs === null ? [] : await readCosts(options.costs, creators);
  const read = await readOrders(options.orders, creators, options.out !== null);
  return JSON.stringify(reportFigures(read, creators, costs), null, 2);
}
