import { createHost, type Host, type HostLocale, type HostOptions, type SavedHost } from '../../host.ts';
import { ENGINE_LOCALES } from '../../locales.ts';
import { reasonOf } from './reason-of.ts';
import type { SavedSpreadsheet } from './saved-spreadsheet.ts';

export interface Opened {
  host: Host;
  /** Why what was kept could not be opened, and the name it was set aside under. */
  setAside?: { reason: string; name: string };
}

/** The kept spreadsheet with the add-on in it, or a new one where nothing is kept or what is kept does not open. */
export async function openHost(options: HostOptions, saved: SavedSpreadsheet): Promise<Opened> {
  const text = await saved.load();
  if (text === undefined) return { host: createHost(options) };
  try {
    const kept = JSON.parse(text) as SavedHost;
    return {
      host: createHost({ ...options, saved: options.locale ? inLocale(kept, options.locale) : kept }),
    };
  } catch (error) {
    // Fails too when it is the add-on that does not start: then what was kept stays where it is.
    const host = createHost(options);
    return { host, setAside: { reason: reasonOf(error), name: await saved.setAside(new Date()) } };
  }
}

/** As File, Settings does in Google Sheets: the cells stay, their numbers and dates are shown the other way. */
export function inLocale(saved: SavedHost, locale: HostLocale): SavedHost {
  const { settings, workbook } = saved;
  return {
    ...saved,
    settings: { ...settings, locale },
    workbook: { ...workbook, settings: { ...workbook.settings, locale: ENGINE_LOCALES[locale] } },
  };
}
