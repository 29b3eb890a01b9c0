const WRITTEN = /^(\d[\d.,]*|[.,]\d+)([kmb])?$/i;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/**
 * A count as networks write it: `12,400`, `2.300` and `18 400` are whole, `1.2K`, `1,2K` and `475.8m` are rounded.
 * Null where the network has none (blank, `-`, `--`); undefined for what is no count.
 */
export function readCount(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00A0\u202F'’]/g, '');
  if (bare === '' || /^[-–—]+$/.test(bare)) return null;
  const written = WRITTEN.exec(bare);
  if (written === null) return undefined;
  const [, digits = '', unit = ''] = written;
  if (unit !== '') {
    const number = Number(digits.replace(',', '.'));
    return Number.isFinite(number) ? Math.round(number * TIMES[unit.toLowerCase()]!) : undefined;
  }
  // A count has no decimals, so one mark before three digits can only group.
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  return /^\d+(?:[.,]0+)?$/.test(digits) ? Number.parseInt(digits, 10) : undefined;
}
