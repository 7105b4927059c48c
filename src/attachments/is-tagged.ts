import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { constants } from 'node:zlib';

const inflated = promisify(inflate);
const step = 1024 * 1024;
/** A name can stand across two steps. */
const overlap = 2048;
const mostPacked = 2000;
const mostOfOne = 8 * step;
const mostUnpacked = 8 * mostOfOne;

const tags = /\/StructTreeRoot\b/;

/**
 * Has a PDF the tags by which a screen reader tells headings, lists and order? Looks for the root of that tree, in the open or within
 * packed objects, a piece of the file at a time. Null where the file is locked: then it cannot be told.
 */
export async function isTagged(path: string): Promise<boolean | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const packed: number[] = [];
    let locked = false;
    for (let from = 0; from < size; from += step) {
      const text = await piece(file, from, step + overlap);
      if (tags.test(text)) return true;
      locked ||= /\/Encrypt\b/.test(text);
      for (const found of text.matchAll(/\/ObjStm\b/g)) if (found.index < step) packed.push(from + found.index);
    }
    return (await inPacked(file, packed.slice(0, mostPacked))) || (locked ? null : false);
  } finally {
    await file.close();
  }
}

async function inPacked(file: FileHandle, at: number[]): Promise<boolean> {
  let unpacked = 0;
  for (const from of at) {
    const text = await piece(file, from, step);
    const begin = /stream\r?\n/.exec(text);
    if (!begin || begin.index > overlap) continue;
    const bytes = Buffer.from(text.slice(begin.index + begin[0].length), 'latin1');
    // Ends by itself where the packed part ends; what is no packed part is none of ours.
    const found = await inflated(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostOfOne }).catch(() => undefined);
    // What does not unpack, or swells too far, was work as well.
    unpacked += found?.length ?? mostOfOne;
    if (found && tags.test(found.toString('latin1'))) return true;
    if (unpacked > mostUnpacked) return false;
  }
  return false;
}

async function piece(file: FileHandle, from: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, from);
  return buffer.toString('latin1', 0, bytesRead);
}
