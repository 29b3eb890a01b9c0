import { sheetsEn } from '../en/sheets.ts';
export const sheetsHe = sheetsEn;
