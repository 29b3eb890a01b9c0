import { sheetsEn } from '../en/sheets.ts';
export const sheetsTr = sheetsEn;
