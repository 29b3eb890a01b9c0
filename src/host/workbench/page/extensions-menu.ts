import { registries } from '@odoo/o-spreadsheet';

/** A menu the add-on built: its items are commands, separators or further menus. */
export type MenuEntry =
  | { caption: string; functionName: string }
  | { caption: string; items: MenuEntry[] }
  | 'separator';

/** Puts the add-on's menu under Extensions in the spreadsheet's own menu bar. Before the page is mounted. */
export function addExtensionsMenu(
  title: string,
  entries: readonly MenuEntry[],
  run: (name: string) => void,
): void {
  registries.topbarMenuRegistry.add('extensions', { name: title, sequence: 70 });
  addEntries(['extensions'], entries, run);
}

function addEntries(path: string[], entries: readonly MenuEntry[], run: (name: string) => void): void {
  entries.forEach((entry, place) => {
    if (entry === 'separator') return;
    const id = `${path.at(-1)}_${place}`;
    registries.topbarMenuRegistry.addChild(id, path, {
      name: entry.caption,
      sequence: place,
      separator: entries[place + 1] === 'separator',
      isEnabledOnLockedSheet: true,
      ...('items' in entry ? {} : { execute: () => run(entry.functionName) }),
    });
    if ('items' in entry) addEntries([...path, id], entry.items, run);
  });
}
