import type { EvaluatedCell } from './engine.ts';

/** The engine's error values that Google shows under another name. */
const GOOGLE_NAMES: Record<string, string> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
};

export const googleError = (value: string): string => GOOGLE_NAMES[value] ?? value;

export const isError = (cell: EvaluatedCell): boolean => (cell.type as string) === 'error';
