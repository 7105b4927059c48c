import { randomBytes, randomInt } from 'node:crypto';

// Crockford's 32: no I, L, O or U. Eight of them are 40 bits, and only count together with what the browser holds.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a letter carries: `K7P2-9QXM`, to follow as a link or to type over. */
export function newCode(): string {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** A code the way people type it: small letters, spaces, an O for a zero. Undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== 8 || [...plain].some((character) => !alphabet.includes(character))) return undefined;
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}

/** What the asking browser keeps to itself: 192 bits. */
export const newSecret = (): string => randomBytes(24).toString('base64url');
export const isSecret = (text: string): boolean => /^[\w-]{32}$/.test(text);

/** The whole proof. Neither half is worth anything without the other. */
export const wholeProof = (secret: string, code: string): string => `${secret}.${code}`;
