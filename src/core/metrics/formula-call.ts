import type { FormulaArgument } from '../sidebar-api.ts';
import { METRICS, type MetricName } from './index.ts';
import type { Param } from './param.ts';

/**
 * The call as a cell of `sheet` takes it in every locale: `=ROI(A2:A9; 250)`. Ranges of other sheets carry the name of
 * theirs.
 */
export function formulaCall(name: MetricName, args: readonly FormulaArgument[], sheet: string): string {
  const params = Object.values<Param>(METRICS[name].params);
  return callText(
    name,
    args.map((argument, at) => argumentText(argument, params[at], sheet)),
  );
}

/** Arguments at the end that are empty are left out; those in the middle stay empty. */
export function callText(name: MetricName, args: readonly string[]): string {
  const given = [...args];
  while (given[given.length - 1] === '') given.pop();
  return `=${name}(${given.join('; ')})`;
}

export function argumentText(argument: FormulaArgument, param: Param | undefined, sheet: string): string {
  switch (argument.kind) {
    case 'none':
      return '';
    case 'range':
      return argument.sheet === sheet
        ? argument.a1
        : `'${argument.sheet.replace(/'/g, "''")}'!${argument.a1}`;
    case 'text':
      return `"${argument.value.replace(/"/g, '""')}"`;
    case 'number':
      return numberText(argument.value, param?.kind === 'rate');
  }
}

// Sheets keeps 15 digits of a number that is written out.
const DIGITS = 15;
// Up to here a power of ten is exact, and so is the nearest number to what is divided by it.
const EXACT_POWER = 22;

/**
 * A number without a decimal mark, which would read differently from locale to locale: 12.5 is 125/10, and a rate of
 * 0.4 is 40%. Computed, it is the same number again, up to its 15th digit.
 */
export function numberText(value: number, isRate: boolean): string {
  const percent = Number((value * 100).toPrecision(DIGITS));
  if (isRate && value !== 0 && Number.isInteger(percent) && percent / 100 === value) return `${percent}%`;
  const [mantissa = '', power] = value.toExponential(DIGITS - 1).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const decimals = fraction.replace(/0+$/, '');
  const digits = whole + decimals;
  const shift = Number(power) - decimals.length;
  if (shift >= 0) return shift <= EXACT_POWER ? digits + '0'.repeat(shift) : `${digits}*10^${shift}`;
  return shift >= -EXACT_POWER ? `${digits}/1${'0'.repeat(-shift)}` : `${digits}/10^${-shift}`;
}
