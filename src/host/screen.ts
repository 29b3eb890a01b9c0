import type { Sidebar } from './html-service.ts';
import type { Toast } from './spreadsheet.ts';
import type { MenuItem } from './ui.ts';

export interface ScreenEvents {
  sidebar: Sidebar | null;
  menu: readonly MenuItem[];
  toast: Toast;
}

/** What the add-on shows beside the spreadsheet; whoever draws it listens. */
export class UserScreen {
  menu: readonly MenuItem[] = [];
  sidebar: Sidebar | null = null;
  private readonly listeners: { [E in keyof ScreenEvents]: Set<(value: ScreenEvents[E]) => void> } = {
    sidebar: new Set(),
    menu: new Set(),
    toast: new Set(),
  };

  /** Returns how to stop listening. */
  on<E extends keyof ScreenEvents>(event: E, listener: (value: ScreenEvents[E]) => void): () => void {
    this.listeners[event].add(listener);
    return () => this.listeners[event].delete(listener);
  }

  showMenu(items: readonly MenuItem[]): void {
    this.menu = [...this.menu, ...items];
    this.tell('menu', this.menu);
  }
  showSidebar(sidebar: Sidebar | null): void {
    this.sidebar = sidebar;
    this.tell('sidebar', sidebar);
  }
  showToast(toast: Toast): void {
    this.tell('toast', toast);
  }

  private tell<E extends keyof ScreenEvents>(event: E, value: ScreenEvents[E]): void {
    for (const listener of this.listeners[event]) listener(value);
  }
}

export const functionsInMenu = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) =>
    'functionName' in item ? [item.functionName] : 'items' in item ? functionsInMenu(item.items) : [],
  );
