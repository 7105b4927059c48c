import { mostPixels, readImage } from '#platform/files';
import { ok, refuse, type Result } from '#platform/result';
import { ScannerAway, type Scanner } from '#platform/scan';
import { stat } from 'node:fs/promises';
import { cleanName } from './clean-name';
import { type FileType, fitsName, mostBytes } from './file-type';
import { lookInside, type LookRefusal } from './look-inside';

export type ReadyRefusal = LookRefusal | 'other_name' | 'infected' | 'scanner_away';
/** A file that may be kept: `path` is where it lies, cleaned. */
export type Ready = { path: string; name: string; type: FileType; tagged: boolean | null; scannedAt: Date | null };
type Sent = { name: string; path: string; whole: boolean };

/**
 * Looks whether a file that arrived may stand here: by what is in it, whether its name says so too, and whether the scanner, if there
 * is one, finds nothing. Pictures lose what a camera added. A scanner that does not answer lets nothing through.
 */
export async function makeReady(sent: Sent, scanner: Scanner | undefined): Promise<Result<Ready, ReadyRefusal>> {
  if (!sent.whole) return refuse('too_large');
  const name = cleanName(sent.name);
  const inside = await lookInside(sent.path);
  if (!inside.ok) return inside;
  const { type, tagged } = inside.value;
  if (!fitsName(type, name)) return refuse('other_name');
  const found = await scanned(sent.path, scanner);
  if (found !== 'clean') return refuse(found);
  const path = await cleaned(sent.path, type);
  return path ? ok({ path, name, type, tagged, scannedAt: scanner ? new Date() : null }) : refuse('broken');
}

async function scanned(path: string, scanner: Scanner | undefined): Promise<'clean' | 'infected' | 'scanner_away'> {
  try {
    return (await scanner?.(path)) ?? 'clean';
  } catch (error) {
    if (error instanceof ScannerAway) return 'scanner_away';
    throw error;
  }
}

/** A PNG with a quality would lose most of its colours: that one is kept as it is. */
const lossy = (type: FileType) => (type === 'png' ? {} : { quality: 90 });

/** A picture, turned the right way up and without place, time, device or remarks, as large as it was. */
async function cleaned(path: string, type: FileType): Promise<string | undefined> {
  if (type !== 'jpeg' && type !== 'png' && type !== 'webp') return path;
  const to = `${path}.clean`;
  try {
    await readImage((sharp) => sharp(path, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient().toFormat(type, lossy(type)).toFile(to));
  } catch {
    return undefined;
  }
  return (await stat(to)).size <= mostBytes ? to : undefined;
}
