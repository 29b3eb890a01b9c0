import axe from 'axe-core';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { Host } from '../../src/host/host.ts';

declare global {
  /** Left on the page for the console and for these tests. */
  var workbench: { host: Host };
}

/** A person at the page: what they do, and what they see. */
export class Visit {
  readonly sidebar: FrameLocator;

  constructor(
    readonly page: Page,
    /** Requests that left the machine, errors on the console and uncaught errors: empty when all is well. */
    readonly problems: readonly string[],
  ) {
    this.sidebar = page.frameLocator('#sidebar iframe');
  }

  async ready(): Promise<void> {
    await this.page.locator('html[data-ready]').waitFor();
  }

  /** Does what makes the page anew, and waits for the new one. */
  async reopened(act: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await act();
    await loaded;
    await this.ready();
  }

  /** Reloads once the page says that it has kept everything. */
  async reload(): Promise<void> {
    await this.kept();
    await this.page.reload();
    await this.ready();
  }

  /** What the browser has kept, for another visit to begin with. */
  async storage() {
    await this.kept();
    return await this.page.context().storageState({ indexedDB: true });
  }

  async kept(): Promise<void> {
    await this.page.locator('.saving:not([data-state=saving])').waitFor();
  }

  async goToTab(name: string): Promise<void> {
    await this.page.locator('.o-sheet').filter({ hasText: name }).click();
  }

  /** Selects the cell through the box that names it, and types; Enter ends it. */
  async type(cell: string, content: string): Promise<void> {
    await this.select(cell);
    await this.drawn();
    await this.page.keyboard.type(content);
    await this.page.keyboard.press('Enter');
  }

  async select(cell: string): Promise<void> {
    const box = this.page.locator('.o-named-range-selector input');
    await box.fill(cell);
    await box.press('Enter');
  }

  /** Waits until the grid's own composer shows the cell selected: keys pressed sooner join what it showed before. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await this.page.waitForFunction(() => {
      const { getters } = globalThis.workbench.host.model;
      const held = getters.getEvaluatedCell(getters.getActivePosition()).formattedValue;
      const composer = document.querySelector('.o-grid-composer .o-composer');
      return held !== '' || composer?.textContent === '';
    });
  }

  /** The formula line above the grid. */
  get formula(): Locator {
    return this.page.locator('.o-topbar-composer .o-composer');
  }

  /** A cell of the tab in front, as it shows. */
  shown(cell: string): Promise<string> {
    return this.page.evaluate((a1) => {
      const { host } = globalThis.workbench;
      const { getters } = host.model;
      return host.read(getters.getSheetName(getters.getActiveSheetId()), a1).text;
    }, cell);
  }

  /** The first row below the head of the tab in front, where that column holds nothing. */
  async firstEmptyRow(column: string): Promise<number> {
    const HEAD = 4;
    for (let row = HEAD + 1; ; row++) if ((await this.shown(`${column}${row}`)) === '') return row;
  }

  /** All that the tab in front shows, cell by cell. */
  texts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { getters } = globalThis.workbench.host.model;
      const id = getters.getActiveSheetId();
      return getters
        .getEvaluatedCellsPositions(id)
        .map((position) => getters.getEvaluatedCell(position).formattedValue)
        .filter((text) => text !== '');
    });
  }

  tabInFront(): Promise<string> {
    return this.page.evaluate(() => {
      const { getters } = globalThis.workbench.host.model;
      return getters.getSheetName(getters.getActiveSheetId());
    });
  }

  tabs(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { getters } = globalThis.workbench.host.model;
      return getters.getSheetIds().map((id) => getters.getSheetName(id));
    });
  }

  /** Through the Extensions menu, as in Google Sheets. */
  async openSidebar(): Promise<void> {
    const { caption } = await this.page.evaluate(
      () => globalThis.workbench.host.menu[0] as { caption: string },
    );
    await this.page.locator('.o-topbar-menu').last().click();
    await this.page.locator('.o-menu-item').filter({ hasText: 'Throughline' }).first().hover();
    await this.page.locator('.o-menu-item').filter({ hasText: caption }).last().click();
    await this.sidebar.getByRole('main').getByRole('button').first().waitFor();
  }

  press(button: string): Promise<void> {
    return this.sidebar.getByRole('button', { name: button, exact: true }).click();
  }

  heading(text: string): Promise<void> {
    return this.sidebar.getByRole('heading', { name: text, level: 1 }).waitFor();
  }

  /** The sidebar's own page. */
  get frame(): Frame {
    const frame = this.page.frames().find((each) => each.parentFrame() !== null);
    if (!frame) throw new Error('The sidebar is not open.');
    return frame;
  }

  /** What axe-core finds wrong with the sidebar as it stands. */
  barriers(): Promise<string[]> {
    return barriersIn(this.frame);
  }
}

/** What axe-core finds wrong there, in what the selector takes in. */
export async function barriersIn(frame: Frame, selector = 'html'): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ include: within }, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}
