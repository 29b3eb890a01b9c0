import { text } from './argument.ts';
import { HtmlOutput, type Sidebar } from './html-service.ts';
import type { Script } from './script.ts';
import { behind, Emulated, emulated, kind, needing, writes } from './strict.ts';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

export type MenuItem =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] }
  | { readonly separator: true };

/** Where menus and sidebars appear. */
export interface Screen {
  showMenu(items: readonly MenuItem[]): void;
  showSidebar(sidebar: Sidebar): void;
}

const UI = kind(
  'Ui',
  {
    createAddonMenu: needing('menu', writes()),
    createMenu: needing('menu', writes([text])),
    showSidebar: needing('dialog', writes([emulated('HtmlOutput')])),
  },
  { service: 'Ui', needs: 'menu' },
);

export class Ui extends Emulated<GoogleUi> implements Pick<GoogleUi, keyof typeof UI.members> {
  readonly kind = UI;
  constructor(
    script: Script,
    private readonly screen: Screen,
  ) {
    super(script);
  }
  createAddonMenu = () => new Menu(this.script, this.screen, '').facade;
  createMenu = (caption: string) => new Menu(this.script, this.screen, caption).facade;
  showSidebar = (output: unknown) => this.screen.showSidebar(behind(output, HtmlOutput).sidebar);
}

const MENU = kind(
  'Menu',
  {
    addItem: writes([text, text]),
    addSeparator: writes(),
    addSubMenu: writes([emulated('Menu')]),
    addToUi: writes(),
  },
  { service: 'Ui', needs: 'menu' },
);

class Menu extends Emulated<GoogleMenu> implements Pick<GoogleMenu, keyof typeof MENU.members> {
  readonly kind = MENU;
  private readonly items: MenuItem[] = [];
  constructor(
    script: Script,
    private readonly screen: Screen,
    private readonly caption: string,
  ) {
    super(script);
  }
  addItem = (caption: string, functionName: string) => this.add({ caption, functionName });
  addSeparator = () => this.add({ separator: true });
  addSubMenu = (menu: unknown) => {
    const { caption, items } = behind(menu, Menu);
    return this.add({ caption, items });
  };
  addToUi = () =>
    this.screen.showMenu(this.caption === '' ? this.items : [{ caption: this.caption, items: this.items }]);

  private add(item: MenuItem): GoogleMenu {
    this.items.push(item);
    return this.facade;
  }
}
