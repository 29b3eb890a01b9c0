import type { ReturnKind } from './define-metric.ts';

/** Number formats in the US tokens Sheets expects in every locale; text needs none. */
export const NUMBER_FORMATS: Readonly<Record<ReturnKind, string>> = {
  ratio: '0%',
  rate: '0.00%',
  multiple: '0.00"x"',
  money: '#,##0.00',
  count: '#,##0',
  number: '#,##0.00',
  text: '',
};
