import type { EngineStyle } from './engine.ts';
import type { EnumValue } from './strict.ts';

/** What scripts may pass to the style setters, as the engine stores it; null resets, as in Google Sheets. */

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

export function colorStyle(key: 'fillColor' | 'textColor', color: unknown): EngineStyle {
  return { [key]: color === null ? '' : hexColor(color) };
}

export function hexColor(color: unknown): string {
  if (typeof color === 'string' && HEX.test(color)) return color;
  // Google Sheets: CSS names and rgb() are taken too.
  throw new Error(
    `The color ${JSON.stringify(color)} is not emulated by the local host; write it as #rrggbb.`,
  );
}

function oneOf<T extends string>(what: string, values: Readonly<Record<string, T>>, given: unknown): T {
  if (given === null) return values.null!;
  const found = typeof given === 'string' && Object.hasOwn(values, given) ? values[given] : undefined;
  if (found !== undefined) return found;
  throw new Error(`Invalid argument: ${JSON.stringify(given)} is not a ${what}.`);
}

const WEIGHTS = { bold: 'bold', normal: 'normal', null: 'normal' } as const;
const SLANTS = { italic: 'italic', normal: 'normal', null: 'normal' } as const;
const HORIZONTAL = { left: 'left', center: 'center', right: 'right' } as const;
const VERTICAL = { top: 'top', middle: 'middle', bottom: 'bottom', null: 'bottom' } as const;
const WRAPPING: Record<string, NonNullable<EngineStyle['wrapping']>> = {
  WRAP: 'wrap',
  OVERFLOW: 'overflow',
  CLIP: 'clip',
};

export const weightStyle = (weight: unknown): EngineStyle => ({
  bold: oneOf('font weight', WEIGHTS, weight) === 'bold',
});
export const slantStyle = (slant: unknown): EngineStyle => ({
  italic: oneOf('font style', SLANTS, slant) === 'italic',
});
export function sizeStyle(size: unknown): EngineStyle {
  if (Number.isInteger(size) && (size as number) >= 6 && (size as number) <= 400)
    return { fontSize: size as number };
  throw new Error(`Invalid argument: ${size} is not a font size.`);
}
/** null: as the value's type has it. */
export const horizontalStyle = (alignment: unknown): EngineStyle => ({
  align: alignment === null ? undefined : oneOf('horizontal alignment', HORIZONTAL, alignment),
});
export const verticalStyle = (alignment: unknown): EngineStyle => ({
  verticalAlign: oneOf('vertical alignment', VERTICAL, alignment),
});
export const wrapStyle = (wraps: unknown): EngineStyle => ({ wrapping: wraps ? 'wrap' : 'overflow' });
export const strategyStyle = (strategy: unknown): EngineStyle => ({
  wrapping: WRAPPING[(strategy as EnumValue).name()]!,
});

/** The color a cell shows, as Google reports it. */
export const shownColor = (color: string | undefined, unset: string): string =>
  (color || unset).toLowerCase();
