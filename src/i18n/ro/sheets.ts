import { sheetsEn } from '../en/sheets.ts';
export const sheetsRo = sheetsEn;
