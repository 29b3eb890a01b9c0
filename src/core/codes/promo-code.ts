/**
 * A handle and a whole percent as a discount code: `@mia.fit`, 15 → MIAFIT15. Only letters A–Z and digits stay, because
 * a code is typed on a phone and said aloud; accents and the Turkish ı, ş, ğ fall to their base letter. '' when nothing
 * is left of the handle.
 */
export function promoCode(handle: string, percent: number): string {
  const base = handle
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return base === '' ? '' : `${base}${percent}`;
}
