/** Reads files that a trainer chose or dropped. Sizes are looked at before anything is read. */

/** In bytes; a chat of a year is smaller. */
export const largestFile = 10_000_000;

export type FileText =
  | { kind: 'text'; name: string; text: string }
  | { kind: 'too-big' | 'not-text' | 'unread'; name: string; size: number };

/** The text of a file. Never throws. */
export async function textOf(file: File): Promise<FileText> {
  const name = file.name.slice(0, 80);
  const { size } = file;
  if (size > largestFile) return { kind: 'too-big', name, size };
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    return text === undefined ? { kind: 'not-text', name, size } : { kind: 'text', name, text };
  } catch {
    return { kind: 'unread', name, size };
  }
}

/** UTF-8 or UTF-16 by its mark, else UTF-8 if it is that, else what older Windows programs write. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Zeros stand in no text, and documents begin with a word of their own. */
function isBinary(bytes: Uint8Array): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, 5));
  return /^(%PDF|PK\x03\x04|\{\\rtf)/.test(opening) || bytes.subarray(0, 8000).includes(0);
}
