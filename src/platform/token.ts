import { createHash, randomBytes } from 'node:crypto';

/** The secret in a letter's link. Only its hash is kept, so that whoever reads the table cannot answer for anybody. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(24).toString('base64url');
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
