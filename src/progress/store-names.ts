/** The database that entries are kept in, beside the mirror. */
export const databaseName = 'both-hands';

/** What every key of ours in `localStorage` begins with, and that of an entry in the mirror. */
export const ownKeys = 'both-hands.';
export const entryKeys = 'both-hands.entry.';
