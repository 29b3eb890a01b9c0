import { fold } from '../../codes/normalise-code.ts';

/**
 * A head or a status for looking words up in it: lower case, without quotes, the Turkish i with a dot whatever it was
 * and Romanian letters with the cedilla that old code pages give them.
 */
export const plainWords = (text: string): string =>
  fold(text).toLowerCase().trim().replace(/ș/g, 'ş').replace(/ț/g, 'ţ');
