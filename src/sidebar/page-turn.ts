/** Lets the page answer before a long work goes on. */
export const pageTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
