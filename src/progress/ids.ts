const symbols = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random id of 12 symbols, 60 bits. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => symbols[byte & 31]).join('');
}
