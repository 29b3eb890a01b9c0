import { brief, newWorkbook } from '../addon/workbook.ts';
import type { Figure } from './bench.ts';

/** Every write takes a round trip in Google, up to 0.8 s with a read after it: how many does the user wait for? */
export function countServiceCalls(): Figure[] {
  const { host, call } = newWorkbook();
  const counted = (what: string, beside: string, act: () => number): Figure => {
    host.calls.reset();
    const cells = act();
    const { all, document, readsAfterWrite } = host.calls.tally;
    return {
      what,
      value: `${document} calls on the document`,
      beside: `${all} of all kinds, ${readsAfterWrite} reads after a write, ${cells} ${beside}`,
      ratio: (document / cells).toFixed(4),
    };
  };
  const filledCells = () =>
    host.model.getters
      .getSheetIds()
      .reduce((sum, sheetId) => sum + host.model.getters.getEvaluatedCellsPositions(sheetId).length, 0);
  const written = (act: () => void): number => {
    const before = filledCells();
    act();
    return filledCells() - before;
  };

  return [
    counted('build the first campaign and its ledgers', 'cells filled', () =>
      written(() => call('buildCampaign', { brief: brief(), language: 'en' })),
    ),
    counted('build a second campaign', 'cells filled', () =>
      written(() => call('buildCampaign', { brief: brief({ name: 'Autumn' }), language: 'en' })),
    ),
    counted('add an example', 'cells filled', () => written(() => call('addExample', { language: 'en' }))),
    counted('build the brand report', 'cells filled', () =>
      written(() => call('buildReport', { campaign: '1', language: 'en', beside: false })),
    ),
  ];
}
