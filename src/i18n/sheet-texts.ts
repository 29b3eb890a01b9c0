import type { Language } from '../core/language.ts';
import type { SheetTexts } from '../core/plans/sheet-texts.ts';
import { sheetsEn } from './en/sheets.ts';
import { sheetsHe } from './he/sheets.ts';
import { sheetsRo } from './ro/sheets.ts';
import { sheetsTr } from './tr/sheets.ts';

/** The words of the generated tabs. */
export const SHEET_TEXTS: Record<Language, SheetTexts> = {
  en: sheetsEn,
  tr: sheetsTr,
  ro: sheetsRo,
  he: sheetsHe,
};
