/** `@Anna.Moves` and `anna_moves` are one name: letters and digits alone. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
