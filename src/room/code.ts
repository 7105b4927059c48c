import { randomInt } from 'node:crypto';

// No look-alikes (0/O, 1/I/L, 5/S, 2/Z, 8/B) and no vowels, so that no word comes out: 22 characters, 113 million codes of six.
const alphabet = 'CDFGHJKMNPQRTVWXY34679';

export const newRoomCode = (): string => Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A code the way people type it: small letters, spaces, a dash. Undefined when it cannot be one. */
export function readRoomCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-–—]/g, '');
  return plain.length === 6 && [...plain].every((character) => alphabet.includes(character)) ? plain : undefined;
}

/** As it is read aloud and shown: in two threes. */
export const spelled = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
