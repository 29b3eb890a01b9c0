import { App } from '@odoo/owl';
import * as chartParts from 'chart.js';
import Chart from 'chart.js/auto';
import { type Model, SpreadsheetView } from '../../engine.ts';
import { markCellsWithNotes, showNotesOnHover } from './cell-notes.ts';
import { keepFormulasLeftToRight } from './formula-direction.ts';
import { takeSemicolonsInEveryLocale } from './formula-separators.ts';
import { withHelpUnfolded } from './function-help.ts';
import type { Messages } from './messages.ts';
import { isSheetInFrontRightToLeft, mirrorRightToLeftSheets } from './right-to-left-grid.ts';

/** The engine's own component, with what Google Sheets has and the engine lacks. */
class View extends SpreadsheetView {
  override setup(): void {
    super.setup();
    markCellsWithNotes(this.model);
  }
}

/** Draws the spreadsheet into the element and follows the model. Resolves when the grid is there to be used. */
export async function mountSpreadsheet(
  area: HTMLElement,
  model: Model,
  templates: string,
  messages: Messages,
): Promise<void> {
  // The engine looks for what chart.js's one-file build leaves behind: the class, with every part hung on it.
  Object.assign(globalThis, { Chart: Object.assign(Chart, chartParts) });
  takeSemicolonsInEveryLocale();
  showNotesOnHover(model);
  mirrorRightToLeftSheets(area, () => isSheetInFrontRightToLeft(model));
  const showDirection = () => area.classList.toggle('right-to-left', isSheetInFrontRightToLeft(model));
  showDirection();
  model.on('update', area, showDirection);
  const props = {
    model,
    notifyUser: ({ text, type }: { text: string; type: string }) =>
      messages.show(text, type === 'danger' ? 'error' : type === 'warning' ? 'warning' : 'info'),
    raiseError: (text: string, then?: () => void) => {
      messages.show(text, 'error');
      then?.();
    },
    askConfirmation: async (question: string, confirm: () => void, cancel?: () => void) => {
      if (await messages.ask(question)) confirm();
      else cancel?.();
    },
  };
  keepFormulasLeftToRight(area);
  await new App(View, { props, templates: withHelpUnfolded(templates) }).mount(area);
}
