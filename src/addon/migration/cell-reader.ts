import { dateSerial } from '../../core/plans/date-serial.ts';
import { literalText } from '../../core/plans/literal-text.ts';
import type { PlanCell } from '../../core/plans/sheet-plan.ts';
import { dayReader } from '../day-reader.ts';

/** A cell's value as it is written into a new one, which has its own format. */
export function cellReader(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): (value: unknown) => PlanCell {
  const dayOf = dayReader(spreadsheet);
  return (value) => {
    const day = dayOf(value);
    if (day !== '') return dateSerial(day);
    return typeof value === 'number' || typeof value === 'boolean' ? value : literalText(String(value ?? ''));
  };
}
