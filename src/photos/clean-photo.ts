import { onThisMachine } from '#platform/not-on-this-machine';
import { ok, refuse, type Result } from '#platform/result';
import { open, stat } from 'node:fs/promises';
import type Sharp from 'sharp';

export type CleanPhoto = { small: Uint8Array; large: Uint8Array; width: number; height: number };
export type PhotoRefusal = 'empty' | 'too_large' | 'heic' | 'not_a_photo' | 'moving' | 'too_many_pixels' | 'broken';

export const mostBytes = 20 * 1024 * 1024;
/** A telephone of 50 megapixels fits. What a file says it measures is believed before a pixel of it is read. */
const mostPixels = 52_000_000;
/** One that comes in rounds, ever sharper, is held in memory as a whole: a quarter of a gigabyte for the largest of these. */
const mostPixelsInRounds = 26_000_000;

type Load = () => Promise<{ default: typeof Sharp }>;

/**
 * One photo at a time, nothing kept: memory stays flat, however many people send theirs after a meeting. What a file is stands in its
 * first bytes, and of all that libvips can read only these three are switched on.
 */
async function reader(load: Load): Promise<typeof Sharp> {
  const { default: sharp } = await onThisMachine('photos', load);
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile', 'VipsForeignLoadWebpBuffer'],
  });
  return sharp;
}

/**
 * Two pictures of a photo, at most 480 and 1280 pixels at their longest side, turned the right way up and without anything a camera or
 * a program added: place, time, device, thumbnail, colour profile, remarks. Never larger than it came. Throws `NotOnThisMachine`.
 */
export async function cleanPhoto(path: string, load: Load = () => import('sharp')): Promise<Result<CleanPhoto, PhotoRefusal>> {
  const { size } = await stat(path);
  if (size === 0) return refuse('empty');
  if (size > mostBytes) return refuse('too_large');
  if (await isHeic(path)) return refuse('heic');
  return inTurn(async () => resized(await reader(load), path));
}

async function resized(sharp: typeof Sharp, path: string): Promise<Result<CleanPhoto, PhotoRefusal>> {
  const read = (limitInputPixels: number | false) => sharp(path, { limitInputPixels, failOn: 'error' });
  try {
    // Only what it says of itself: no pixel is read yet.
    const found = await read(false).metadata();
    if ((found.pages ?? 1) > 1) return refuse('moving');
    if (found.width * found.height > (found.isProgressive ? mostPixelsInRounds : mostPixels)) return refuse('too_many_pixels');
  } catch {
    return refuse('not_a_photo');
  }
  try {
    const { data: large, info } = await read(mostPixels)
      .autoOrient()
      .resize(within(1280))
      .flatten({ background: '#fff' })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const small = await sharp(large).resize(within(480)).webp({ quality: 75 }).toBuffer();
    return ok({ small, large, width: info.width, height: info.height });
  } catch {
    return refuse('broken');
  }
}

const within = (most: number) => ({ width: most, height: most, fit: 'inside', withoutEnlargement: true }) as const;

/** The kind of photo some telephones make (HEIC, AVIF): named, because its owner can do something about it. */
async function isHeic(path: string): Promise<boolean> {
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
