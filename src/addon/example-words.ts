import type { ExampleWords } from '../core/plans/example/fitness-trainer.ts';
import { readList } from './read-lists.ts';

/** The example in the words of this workbook's lists, whatever language it is added in. */
export function exampleWords(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ExampleWords {
  const categories = readList(spreadsheet, 'CostCategory');
  const kinds = readList(spreadsheet, 'ReturnKind');
  return {
    cost: (category) => categories.get(category) ?? '',
    returned: (kind) => kinds.get(kind) ?? '',
  };
}
