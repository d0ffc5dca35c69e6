/**
 * A line of foreign text as it may be shown and kept: composed (NFC), in one line, without what is not seen. That is
 * control characters, halves of characters, and format characters, among them those that turn the direction of the text
 * round them. The two joiners stay: Persian, the scripts of India and many pictures need them.
 * @param most in UTF-16 units, as a field's `maxlength` counts. No character is cut in half.
 */
export function cleanLine(text: string, most: number): string {
  const seen = text
    .slice(0, longestRead)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return seen
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** What is looked at of a text at all. */
const longestRead = 2000;
