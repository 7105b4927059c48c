import { onThisMachine } from '#platform/not-on-this-machine';
import { open } from 'node:fs/promises';
import type Sharp from 'sharp';

export type LoadSharp = () => Promise<{ default: typeof Sharp }>;

/** A telephone of 50 megapixels fits. What a file says it measures is believed before a pixel of it is read. */
export const mostPixels = 52_000_000;
/** One that comes in rounds, ever sharper, is held in memory as a whole: a quarter of a gigabyte for the largest of these. */
const mostPixelsInRounds = 26_000_000;

/**
 * One picture at a time, nothing kept: memory stays flat, however many people send theirs at once. What a file is stands in its first
 * bytes, and of all that libvips can read only these three are switched on. Throws `NotOnThisMachine`.
 */
export const readImage = <T>(work: (sharp: typeof Sharp) => Promise<T>, load: LoadSharp = () => import('sharp')): Promise<T> =>
  inTurn(async () => {
    const { default: sharp } = await onThisMachine('photos', load);
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile', 'VipsForeignLoadWebpBuffer'],
    });
    return work(sharp);
  });

/** What is wrong with a picture by what it says of itself, before a pixel is read. */
export async function wrongWith(sharp: typeof Sharp, path: string): Promise<'moving' | 'too_many_pixels' | 'not_a_photo' | undefined> {
  try {
    const found = await sharp(path, { limitInputPixels: false, failOn: 'error' }).metadata();
    if ((found.pages ?? 1) > 1) return 'moving';
    return found.width * found.height > (found.isProgressive ? mostPixelsInRounds : mostPixels) ? 'too_many_pixels' : undefined;
  } catch {
    return 'not_a_photo';
  }
}

/** The kind of picture some telephones make (HEIC, AVIF): named, because its owner can do something about it. */
export async function isHeic(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(12), 0, 12, 0);
    return /^ftyp(hei|hev|mif1|msf1|avi)/.test(buffer.toString('latin1', 4));
  } finally {
    await file.close();
  }
}

let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
