import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { storeAttribution } from '../attribution-setting.ts';
import { readState } from '../read-workbook.ts';

export function setAttribution({ rules }: RequestOf<'setAttribution'>): ReplyOf<'setAttribution'> {
  storeAttribution(rules);
  return readState(SpreadsheetApp.getActiveSpreadsheet());
}
