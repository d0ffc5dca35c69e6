/** Bytes as the letters of a link, and the number by which a link is known to be as it was written. */

/** Base64url without padding. */
export function lettersOf(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of base64url; nothing where the text is not exactly what `lettersOf` writes for them. */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return lettersOf(bytes) === letters ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** CRC-32 as in gzip (polynomial 0xEDB88320), over one letter, the version of what is written, and the content. */
export function checksum(first: string, content: Uint8Array): number {
  let crc = 0xffffffff;
  const take = (byte: number) => {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  };
  take(first.charCodeAt(0));
  content.forEach(take);
  return (crc ^ 0xffffffff) >>> 0;
}
