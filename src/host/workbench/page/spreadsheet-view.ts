import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import Chart from 'chart.js/auto';
import type { Messages } from './messages.ts';

/** Draws the spreadsheet into the element and follows the model. Resolves when the grid is there to be used. */
export async function mountSpreadsheet(
  place: HTMLElement,
  model: Model,
  templates: string,
  messages: Messages,
): Promise<void> {
  // The engine draws its charts with whatever stands here.
  Object.assign(globalThis, { Chart });
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
  await new App(Spreadsheet, { props, templates, warnIfNoStaticProps: false }).mount(place);
}
