import { isHeic, type LoadSharp, mostPixels, readImage, wrongWith } from '#platform/files';
import { ok, refuse, type Result } from '#platform/result';
import { stat } from 'node:fs/promises';
import type Sharp from 'sharp';

export type CleanPhoto = { small: Uint8Array; large: Uint8Array; width: number; height: number };
export type PhotoRefusal = 'empty' | 'too_large' | 'heic' | 'not_a_photo' | 'moving' | 'too_many_pixels' | 'broken';

export const mostBytes = 20 * 1024 * 1024;

/**
 * Two pictures of a photo, at most 480 and 1280 pixels at their longest side, turned the right way up and without anything a camera or
 * a program added: place, time, device, thumbnail, colour profile, remarks. Never larger than it came. Throws `NotOnThisMachine`.
 */
export async function cleanPhoto(path: string, load?: LoadSharp): Promise<Result<CleanPhoto, PhotoRefusal>> {
  const { size } = await stat(path);
  if (size === 0) return refuse('empty');
  if (size > mostBytes) return refuse('too_large');
  if (await isHeic(path)) return refuse('heic');
  return readImage((sharp) => resized(sharp, path), load);
}

async function resized(sharp: typeof Sharp, path: string): Promise<Result<CleanPhoto, PhotoRefusal>> {
  const wrong = await wrongWith(sharp, path);
  if (wrong) return refuse(wrong);
  try {
    const { data: large, info } = await sharp(path, { limitInputPixels: mostPixels, failOn: 'error' })
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
