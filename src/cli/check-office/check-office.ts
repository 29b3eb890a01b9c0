/**
 * Builds the filled-in example of every business, lets LibreOffice calculate the exported workbook anew and compares
 * cell by cell: `npm run check:office`, or `npm run check:office -- courses` for some of them.
 */
import type { Language } from '../../core/language.ts';
import { EXAMPLES } from '../../core/plans/example/examples.ts';
import { BUSINESS_MODELS, type BusinessModel } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { builtBundle } from '../built-bundle.ts';
import { UserError } from '../user-error.ts';
import { compareCells } from './compare-cells.ts';
import { exampleWorkbook } from './example-workbook.ts';
import { agrees, headlines } from './headline.ts';
import { officeProgram, resave } from './office-program.ts';
import { readXlsx } from './read-xlsx.ts';
import { figureTable, shownDifferences } from './shown.ts';
import { withoutResults } from './without-results.ts';

/** Every business in English, and the field's worked example in languages whose words and direction differ. */
const ALL: readonly [BusinessModel, Language][] = [
  ...BUSINESS_MODELS.map((model) => [model, 'en'] as [BusinessModel, Language]),
  ['courses', 'tr'],
  ['courses', 'he'],
];

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function check(chosen: typeof ALL): Promise<{ passed: number; failed: number }> {
  const program = officeProgram();
  const files = await builtBundle();
  const workbooks = new Map<string, Awaited<ReturnType<typeof exampleWorkbook>>>();
  for (const [model, language] of chosen)
    workbooks.set(`${model}-${language}`, await exampleWorkbook(files, model, language));
  const saved = await resave(
    program,
    new Map([...workbooks].map(([name, { xlsx }]) => [name, withoutResults(xlsx)])),
  );

  let [passed, failed] = [0, 0];
  const count = (holds: boolean): boolean => {
    if (holds) passed += 1;
    else failed += 1;
    return holds;
  };
  for (const [model, language] of chosen) {
    const name = `${model}-${language}`;
    const workbook = workbooks.get(name)!;
    const opened = saved.get(name);
    if (!count(opened !== undefined)) print(`${name}: LibreOffice did not open the file`);
    const office = opened ? readXlsx(opened) : new Map();
    const sheets = [...new Set(workbook.cells.map(({ sheet }) => sheet))];
    const differing = sheets.flatMap((sheet) => {
      const own = workbook.cells.filter((cell) => cell.sheet === sheet);
      const found = compareCells(sheet, own, office.get(sheet));
      count(found.length === 0);
      return found;
    });
    const calculated = workbook.cells.filter(({ formula }) => formula !== '').length;
    print(
      `${name}: ${workbook.cells.length} cells compared, ${calculated} of them calculated, ${differing.length} differ`,
    );
    if (differing.length > 0) print(shownDifferences(differing));
    const example = EXAMPLES[model](SHEET_TEXTS[language].example);
    const figures = headlines(files, example, language, workbook, office);
    print(figureTable(figures));
    for (const figure of figures) count(agrees(figure));
  }
  return { passed, failed };
}

function chosenBy(args: readonly string[]): typeof ALL {
  const unknown = args.find((arg) => !BUSINESS_MODELS.includes(arg as BusinessModel));
  if (unknown !== undefined) {
    throw new UserError(`${unknown} is no business; known are ${BUSINESS_MODELS.join(', ')}`);
  }
  return args.length === 0 ? ALL : ALL.filter(([model]) => args.includes(model));
}

try {
  const { passed, failed } = await check(chosenBy(process.argv.slice(2)));
  print(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`check:office: ${error.message}\n`);
  process.exitCode = 2;
}
