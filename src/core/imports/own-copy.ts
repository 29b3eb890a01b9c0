/** V8 copies shorter pieces anyway. */
const SHORTEST_PIECE = 13;

/**
 * The same text in memory of its own. A piece cut out of a chunk of the file keeps the whole chunk alive in V8, so a
 * few texts kept from each chunk would in the end keep the whole file.
 */
export const ownCopy = (text: string): string =>
  text.length < SHORTEST_PIECE ? text : text.split('').join('');
