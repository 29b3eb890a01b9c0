import { registries } from '../../engine.ts';
import type { MenuItem } from '../../ui.ts';

type Run = (functionName: string) => void;

/**
 * Puts the add-on's menu where Google Sheets puts it: Extensions, then the add-on's name. Called before the page is
 * mounted, because the menu bar reads its menus once.
 */
export function addExtensionsMenu(
  title: string,
  addOnName: string,
  items: readonly MenuItem[],
  run: Run,
): void {
  registries.topbarMenuRegistry.add('extensions', {
    name: title,
    sequence: 70,
    children: [{ name: addOnName, children: actions(items, run) }],
  });
}

function actions(items: readonly MenuItem[], run: Run) {
  return items.flatMap((item, place) => {
    if ('separator' in item) return [];
    const next = items[place + 1];
    const action = {
      name: item.caption,
      sequence: place,
      separator: next !== undefined && 'separator' in next,
      isEnabledOnLockedSheet: true,
    };
    const does: object =
      'items' in item ? { children: actions(item.items, run) } : { execute: () => run(item.functionName) };
    return [{ ...action, ...does }];
  });
}

/** The engine's own settings would change the locale behind the host's back; the bar's choice stands instead. */
export function hideEngineSettings(): void {
  const { file } = registries.topbarMenuRegistry.content;
  if (file && Array.isArray(file.children))
    file.children = file.children.filter((item) => !('id' in item && item.id === 'settings'));
}
