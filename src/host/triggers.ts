import type { Book } from './book.ts';
import { AUTH_MODE } from './enums.ts';
import { execute, type Runtime, SHORT_RUN } from './execution.ts';
import type { PersonEdit } from './person-edits.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';
import { Spreadsheet } from './spreadsheet.ts';

type TriggerMode = 'NONE' | 'LIMITED' | 'FULL';

/** Runs a simple trigger, where the script has it, with the event Google passes. */
export function fireTrigger(
  runtime: Runtime,
  name: 'onOpen' | 'onInstall' | 'onEdit',
  mode: TriggerMode,
  edit?: PersonEdit,
): void {
  if (!runtime.bundle.mayHave(name)) return;
  execute(runtime, mode, SHORT_RUN, (functions, script) => {
    functions[name]?.({
      authMode: AUTH_MODE[mode],
      ...(mode === 'NONE' ? {} : { source: new Spreadsheet(script, runtime.around.showToast).facade }),
      ...(edit ? editEvent(script, edit) : {}),
    });
  });
}

/** Google Sheets: oldValue is given too; for a formula, value is left out here. */
function editEvent(script: Script, { sheetId, zone }: PersonEdit): object {
  const { book } = script;
  const range = new Range(script, { book, sheetId, zone });
  const value = typedLiteral(book, { sheetId, zone });
  return { range: range.facade, ...(value === undefined ? {} : { value }) };
}

function typedLiteral(book: Book, { sheetId, zone }: PersonEdit): string | undefined {
  if (zone.left !== zone.right || zone.top !== zone.bottom) return undefined;
  const cell = book.getters.getCell({ sheetId, col: zone.left, row: zone.top });
  return cell && !cell.isFormula ? cell.content : undefined;
}
