import type { Language } from '../../core/language.ts';
import { cpa } from '../../core/metrics/cost/cpa.ts';
import type { CampaignExample } from '../../core/plans/example/campaign-example.ts';
import type { FilledCell, HostFiles } from '../../host/host.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { isSameValue } from './compare-cells.ts';
import { exampleFigures } from './example-figures.ts';
import type { ExampleWorkbook } from './example-workbook.ts';
import type { OfficeSheet } from './read-xlsx.ts';
import { typedFigures, typedFunctions } from './typed-functions.ts';

/** One figure of the answer, four times over. */
export interface Headline {
  readonly figure: string;
  /** From the example's rows by the metric's own calculation. */
  readonly compute: unknown;
  /** By our function typed into a cell; undefined where no function answers it. */
  readonly typed: unknown;
  /** In the campaign's tab, as the local engine and as the other program calculate it. */
  readonly engine: unknown;
  readonly office: unknown;
}

/** Of figures that have a name of the campaign. */
const NAMES: Record<string, string> = {
  investment: 'Investment',
  returns: 'Returns',
  netRoi: 'NetRoi',
  grossRoi: 'GrossRoi',
  marginRoi: 'MarginRoi',
  goal: 'GoalActual',
  sales: 'Sales',
  reach: 'Reach',
  impressions: 'Impressions',
  clicks: 'Clicks',
  paybackDays: 'PaybackDays',
  paybackDate: 'PaybackDate',
};

export function headlines(
  files: HostFiles,
  example: CampaignExample,
  language: Language,
  workbook: ExampleWorkbook,
  office: ReadonlyMap<string, OfficeSheet>,
): Headline[] {
  const { start, ...counted } = exampleFigures(example);
  const { investment, goal, paybackDays } = counted;
  const computed: Record<string, unknown> = {
    ...counted,
    cpa: cpa.compute({ cost: investment, actions: goal }),
    paybackDate: typeof paybackDays === 'number' ? start + paybackDays : paybackDays,
  };
  const { notYet } = SHEET_TEXTS[language].campaign.payback;
  const inEnglish = (value: unknown) => (value === notYet ? 'not yet' : value);
  const answers = typedFigures(example, goal);
  const answer = typedFunctions(files, example);
  return Object.entries(computed).map(([figure, compute]) => {
    const place = figure === 'cpa' ? cpaPlace(workbook, language) : workbook.placeOf(NAMES[figure]!);
    const { sheet, address } = place;
    const ours = workbook.cells.find((cell) => cell.sheet === sheet && cell.address === address);
    return {
      figure,
      compute,
      typed: answers[figure] === undefined ? undefined : answer(answers[figure]),
      engine: inEnglish(ours?.value),
      office: inEnglish(office.get(sheet)?.get(address)?.value),
    };
  });
}

/** The cost of an action has no name: it stands below its label. */
function cpaPlace(
  { cells, tab }: ExampleWorkbook,
  language: Language,
): Pick<FilledCell, 'sheet' | 'address'> {
  const { label } = SHEET_TEXTS[language].campaign.answer.tiles.cpa;
  const labelled = cells.find(({ sheet, value }) => sheet === tab && value === label);
  if (!labelled) throw new Error(`the tab ${tab} has no tile ${label}`);
  const address = labelled.address.replace(/\d+/, (row) => String(Number(row) + 1));
  return { sheet: tab, address };
}

export const agrees = ({ compute, typed, engine, office }: Headline): boolean =>
  [engine, office, ...(typed === undefined ? [] : [typed])].every((value) => isSameValue(value, compute));
