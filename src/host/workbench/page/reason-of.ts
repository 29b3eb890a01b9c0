/** What a caught value says, for a message to a person. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
