export interface Letter<Entry> {
  /** 'A' to 'Z', or empty for what begins with a digit. */
  letter: string;
  entries: Entry[];
}

/** Entries in alphabetical order, under their first letters; those that begin with a digit come first. */
export function byLetter<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): Letter<Entry>[] {
  const letters = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))) {
    const first = nameOf(entry)[0]!.toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, under]) => ({ letter, entries: under }));
}
