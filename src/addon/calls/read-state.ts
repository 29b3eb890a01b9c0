import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { readState as readWorkbookState, storeLanguage } from '../read-workbook.ts';

export const readState = (): ReplyOf<'readState'> => readWorkbookState(SpreadsheetApp.getActiveSpreadsheet());

export function setLanguage({ language }: RequestOf<'setLanguage'>): ReplyOf<'setLanguage'> {
  storeLanguage(language);
  return readState();
}
