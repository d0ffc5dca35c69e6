/**
 * The id that an old one goes by now, through as many replacements as there are: itself, if nothing replaced it.
 * `replacedBy` is the scenario's. Replacements that go round in a circle end at one of theirs.
 */
export function currentId(id: string, replacedBy: Readonly<Record<string, string>>): string {
  const seen = new Set<string>();
  let now = id;
  while (Object.hasOwn(replacedBy, now) && !seen.has(now)) {
    seen.add(now);
    now = replacedBy[now]!;
  }
  return now;
}
