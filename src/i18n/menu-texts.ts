import type { Language } from '../core/language.ts';

/** The add-on's own menu. Apart from the sidebar's texts: onOpen runs on every opening of a spreadsheet. */
interface MenuTexts {
  /** The add-on's name, a brand: the same in every language. */
  name: string;
  open: string;
}

export const MENU_TEXTS: Record<Language, MenuTexts> = {
  en: { name: 'Throughline', open: 'Open Throughline' },
  tr: { name: 'Throughline', open: 'Throughline’ı aç' },
  ro: { name: 'Throughline', open: 'Deschide Throughline' },
  he: { name: 'Throughline', open: 'פתיחת Throughline' },
};
