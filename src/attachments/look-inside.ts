import { isHeic, readImage, wrongWith } from '#platform/files';
import { ok, refuse, type Result } from '#platform/result';
import { open, stat } from 'node:fs/promises';
import { type FileType, mostBytes } from './file-type';
import { isTagged } from './is-tagged';
import { lookInsideZip, type ZipRefusal } from './look-inside-zip';

export type LookRefusal = ZipRefusal | 'empty' | 'too_large' | 'not_allowed' | 'old_office' | 'heic' | 'moving' | 'too_many_pixels' | 'broken';
export type Inside = { type: FileType; tagged: boolean | null };

/** What a file is by what is in it; its name and what the browser said of it are not asked. */
export async function lookInside(path: string): Promise<Result<Inside, LookRefusal>> {
  const { size } = await stat(path);
  if (size === 0) return refuse('empty');
  if (size > mostBytes) return refuse('too_large');
  const { head, tail } = await edges(path, size);
  if (head.startsWith('%PDF-')) return tail.includes('%%EOF') ? ok({ type: 'pdf', tagged: await isTagged(path) }) : refuse('broken');
  if (head.startsWith('PK\x03\x04')) return lookInsideZip(path);
  // Word, Excel and PowerPoint of before 2007, and whatever was locked with a password since.
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return refuse('old_office');
  if (await isHeic(path)) return refuse('heic');
  const image = imageType(head);
  if (!image) return refuse('not_allowed');
  const wrong = await readImage((sharp) => wrongWith(sharp, path));
  return wrong ? refuse(wrong === 'not_a_photo' ? 'broken' : wrong) : ok({ type: image, tagged: null });
}

function imageType(head: string): FileType | undefined {
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  return /^RIFF[\s\S]{4}WEBP/.test(head) ? 'webp' : undefined;
}

async function edges(path: string, size: number): Promise<{ head: string; tail: string }> {
  const file = await open(path);
  try {
    const read = async (from: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.toString('latin1', 0, bytesRead);
    };
    return { head: await read(0, 32), tail: await read(Math.max(0, size - 1024), 1024) };
  } finally {
    await file.close();
  }
}
