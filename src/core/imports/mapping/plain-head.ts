import { fold } from '../../codes/normalise-code.ts';

/** The head of a column for looking words up in it: lower case, Turkish i with a dot whatever it was, no quotes. */
export const plainHead = (head: string): string => fold(head).toLowerCase().trim();
