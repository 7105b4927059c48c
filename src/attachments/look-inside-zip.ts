import { refuse, type Result, ok } from '#platform/result';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type FileType, fileTypes } from './file-type';

export type ZipRefusal = 'broken' | 'bomb' | 'locked' | 'macros' | 'not_allowed';

const mostParts = 10_000;
const mostUnpacked = 400 * 1024 * 1024;
/** Text packs twenty to one, an empty sheet a hundred; beyond that somebody means harm. */
const mostRatio = 200;
const smallPart = 10 * 1024 * 1024;
const mostRead = 2 * 1024 * 1024;

/** Where a macro, or a control that does things by itself, is kept. */
const moving = /(^|\/)(vbaProject\.bin|vbaData\.xml|vbaProjectSignature\w*\.bin)$|\/activeX\/|^(Basic|Scripts)\/.+/i;

/**
 * Reads a document of an office as the packed folder it is. Every part is unpacked once, to nowhere: what lies about its size, is
 * damaged or swells beyond measure is found out here and not on somebody's desk.
 */
export async function lookInsideZip(path: string): Promise<Result<{ type: FileType; tagged: null }, ZipRefusal>> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > mostParts) return refuse('bomb');
    const { wrong, parts } = await unpacked(zip);
    if (wrong) return refuse(wrong);
    const type = typeOf(parts);
    return typeof type === 'string' ? ok({ type, tagged: null }) : type;
  } catch {
    return refuse('broken');
  } finally {
    zip?.close();
  }
}

/** The names of the parts; of those that say what the whole is, the text too. */
type Parts = Map<string, string>;
const telling = new Set(['[Content_Types].xml', 'mimetype']);

async function unpacked(zip: ZipFile): Promise<{ wrong?: ZipRefusal; parts: Parts }> {
  const parts: Parts = new Map();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (entry.isEncrypted()) return { wrong: 'locked', parts };
    if (total > mostUnpacked || swells(entry)) return { wrong: 'bomb', parts };
    if (moving.test(entry.fileName)) return { wrong: 'macros', parts };
    const keep = telling.has(entry.fileName) && entry.uncompressedSize <= mostRead;
    // Twice the same name: one reader opens the first, another the second.
    if (parts.has(entry.fileName)) return { wrong: 'broken', parts };
    parts.set(entry.fileName, entry.fileName.endsWith('/') ? '' : await through(await zip.openReadStreamPromise(entry), keep));
  }
  return { parts };
}

const swells = (entry: Entry): boolean => entry.uncompressedSize > smallPart && entry.uncompressedSize > mostRatio * Math.max(entry.compressedSize, 1);

async function through(stream: Readable, keep: boolean): Promise<string> {
  const kept: Uint8Array[] = [];
  for await (const chunk of stream) if (keep) kept.push(chunk as Uint8Array);
  return Buffer.concat(kept).toString('utf8');
}

const openDocument = ['odt', 'ods', 'odp'] as const;
const office = { docx: ['word/', 'wordprocessingml.document'], xlsx: ['xl/', 'spreadsheetml.sheet'], pptx: ['ppt/', 'presentationml.presentation'] } as const;

function typeOf(parts: Parts): FileType | ReturnType<typeof refuse<'macros' | 'not_allowed'>> {
  const said = parts.get('mimetype');
  const open = openDocument.find((type) => said === fileTypes[type].type);
  if (open) return parts.has('content.xml') && parts.has('META-INF/manifest.xml') ? open : refuse('not_allowed');
  const contents = parts.get('[Content_Types].xml') ?? '';
  if (/macroEnabled/i.test(contents)) return refuse('macros');
  const found = (Object.keys(office) as (keyof typeof office)[]).find(
    (type) => contents.includes(`${office[type][1]}.main+xml`) && [...parts.keys()].some((name) => name.startsWith(office[type][0])),
  );
  return found ?? refuse('not_allowed');
}
