import { databaseName, entryKeys } from '../../progress/store-names.ts';

/**
 * Whether this browser may hold something of a learner. A new one gets no database by looking at a page, because opening
 * one makes it.
 * @param kind beginning of the keys of the entries that matter: `step/`, or empty for all
 */
export async function mayHold(kind = ''): Promise<boolean> {
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith(entryKeys + kind))) return true;
  } catch {
    // Where one store is shut the other may be open.
  }
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return false;
  }
}
