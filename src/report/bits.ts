/** Numbers of a few bits each, one after another, in words of five bits: what one symbol of a code holds. */

const wordBits = 5;
const groupBits = 4;
const maxGroups = 4;

/** How many bits tell `count` things apart: 0 for one thing, 2 for three or four. */
export function bitsFor(count: number): number {
  return count > 1 ? 32 - Math.clz32(count - 1) : 0;
}

export interface BitWriter {
  /** Adds a number, its highest bit first. Throws `RangeError` where it does not fit into the bits (25 at most). */
  write(value: number, bits: number): void;
  flag(value: boolean): void;
  /** Adds a number up to 65535, in groups of four bits, each after a bit that says whether another one follows. */
  count(value: number): void;
  /** All that was written; the last word is filled up with zeros. */
  words(): number[];
}

export function bitWriter(): BitWriter {
  const words: number[] = [];
  let length = 0;
  const write = (value: number, bits: number) => {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits) {
      throw new RangeError(`${value} does not fit into ${bits} bits`);
    }
    for (let bit = bits - 1; bit >= 0; bit -= 1, length += 1) {
      if (length % wordBits === 0) words.push(0);
      words[words.length - 1]! |= ((value >> bit) & 1) << (wordBits - 1 - (length % wordBits));
    }
  };
  const count = (value: number) => {
    if (value >= 2 ** (groupBits * maxGroups)) throw new RangeError(`${value} is too much for a count`);
    const more = value >= 2 ** groupBits;
    write(Number(more), 1);
    write(value % 2 ** groupBits, groupBits);
    if (more) count(Math.floor(value / 2 ** groupBits));
  };
  return { write, flag: (value) => write(Number(value), 1), count, words: () => [...words] };
}

export interface BitReader {
  /** The next number. Behind the end all bits are zero: ask `spare` afterwards. */
  read(bits: number): number;
  flag(): boolean;
  count(): number;
  /** How many bits are left; negative where more was read than there was. */
  spare(): number;
}

export function bitReader(words: readonly number[]): BitReader {
  let at = 0;
  const read = (bits: number) => {
    let value = 0;
    for (let end = at + bits; at < end; at += 1) {
      const word = words[Math.floor(at / wordBits)] ?? 0;
      value = (value << 1) | ((word >> (wordBits - 1 - (at % wordBits))) & 1);
    }
    return value;
  };
  const count = (groups = maxGroups): number => {
    const more = read(1) === 1;
    const value = read(groupBits);
    return more && groups > 1 ? value + count(groups - 1) * 2 ** groupBits : value;
  };
  return { read, flag: () => read(1) === 1, count: () => count(), spare: () => words.length * wordBits - at };
}
