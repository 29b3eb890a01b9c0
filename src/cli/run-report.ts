import { builtBundle } from './built-bundle.ts';
import { chooseRows } from './choose-rows.ts';
import { readCosts } from './read-costs.ts';
import { type Creator, readCreators } from './read-creators.ts';
import { readOrders } from './read-orders.ts';
import { reportFigures } from './report-figures.ts';
import { HELP, type ReportOptions, reportOptions } from './report-options.ts';
import { UserError } from './user-error.ts';
import { checkWritable, writeWhole } from './write-whole.ts';

export interface Terminal {
  print(text: string): void;
  complain(line: string): void;
}

/** The exit status: 0 done, 2 an option or a file is wrong, 1 anything unforeseen. */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = reportOptions(args);
    terminal.print(options === null ? HELP : await report(options, terminal));
    return 0;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    terminal.complain(text.replace(/\s*\n\s*/g, ' '));
    return error instanceof UserError ? 2 : 1;
  }
}

/** What goes to standard output. The workbook is written last, when nothing else can go wrong. */
async function report(options: ReportOptions, terminal: Terminal): Promise<string> {
  const { orders, creators, costs, dates, currency, language, creator, rows, out, json } = options;
  if (out !== null) await checkWritable(out);
  const creatorList = await readCreators(creators);
  const costList = costs === null ? [] : await readCosts(costs, creatorList);
  const reading = { keepsRows: out !== null, dateOrder: dates ?? undefined, currency };
  const read = await readOrders(orders, creatorList, reading);
  const about = creator === null ? null : handleOf(creator, creatorList, creators);
  const figures = reportFigures(read, creatorList, costList);
  if (out !== null) {
    if (figures.currency === '')
      throw new UserError(`${orders.join(', ')} does not name its currency; give it, such as --currency EUR`);
    const { choice, notice } = chooseRows(read.writable!.counts, rows);
    if (notice !== null) terminal.complain(notice);
    const orderRows = read.writable!.rows(choice);
    // Loaded only here: the spreadsheet engine takes longer to start than the figures to make.
    const { reportWorkbook } = await import('./report-workbook.ts');
    await writeWhole(
      out,
      await reportWorkbook(await builtBundle(), read.file, orderRows, creatorList, costList, {
        language,
        about,
      }),
    );
  }
  if (json) return JSON.stringify(figures, null, 2);
  return `${out}: ${figures.orders.read} orders, net revenue ${figures.netRevenue.toFixed(2)} ${figures.currency}`;
}

/** The creator as the file writes them; with or without @ and in any case, as people type a handle. */
function handleOf(given: string, creators: readonly Creator[], file: string): string {
  const plain = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();
  const found = creators.find(({ handle }) => plain(handle) === plain(given));
  if (found) return found.handle;
  const known = creators.map(({ handle }) => handle).join(', ');
  throw new UserError(`--creator is ${given}, who is not in ${file}; known are ${known}`);
}
