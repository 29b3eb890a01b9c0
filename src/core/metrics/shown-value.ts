import type { ReturnKind } from './define-metric.ts';
import type { Kind } from './param.ts';

/** A value as its cell shows it in an English sheet: 2.96 as a ratio is "296%", 0.015 as a rate "1.50%". */
export function shownValue(value: number | string, kind: Kind | ReturnKind): string {
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'ratio':
      return `${rounded(value * 100, 0)}%`;
    case 'rate':
      return `${rounded(value * 100, 2)}%`;
    case 'multiple':
      return `${value.toFixed(2)}x`;
    default:
      return rounded(value, 2);
  }
}

/** At most that many decimals, thousands marked. */
function rounded(value: number, decimals: number): string {
  const [whole, fraction] = String(Number(value.toFixed(decimals))).split('.');
  const marked = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}
