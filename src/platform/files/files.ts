import type { Readable } from 'node:stream';

export type StoredFile = { size: number; stream: Readable };

/** A name is the hash of the content: the same content is kept once, and a name can never stand for something else. */
export type Files = {
  put(content: Readable | Uint8Array): Promise<string>;
  has(name: string): Promise<boolean>;
  open(name: string): Promise<StoredFile | undefined>;
  /** Whoever removes has made sure that no row names it any more. */
  remove(name: string): Promise<void>;
  /** A place of their own for the files of one module, so that what it removes is not what another still has. */
  apart(area: string): Files;
};

export const isName = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);
