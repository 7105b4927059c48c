import { createHash, createHmac } from 'node:crypto';

/**
 * The secret in the address of somebody's feed follows from the secret of the installation, so that its owner can be shown it again
 * while the database holds a hash alone. Making a new one ends the old.
 */
export const feedToken = (secret: string, personId: string, madeAt: Date): string =>
  createHmac('sha256', secret).update(`calendar ${personId} ${madeAt.toISOString()}`).digest('base64url');

export const feedHash = (token: string): string => createHash('sha256').update(token).digest('hex');
