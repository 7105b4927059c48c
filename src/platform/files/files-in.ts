import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type Files, isName } from './files';

/** Keeps them in a folder that is made at the first file; two levels of folders, so that no folder grows long. */
export function filesIn(folder: string): Files {
  const place = (name: string): string => join(folder, name.slice(0, 2), name.slice(2, 4), name);
  return {
    async put(content) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const half = join(folder, `half-${randomUUID()}`);
      try {
        const name = await write(half, content instanceof Uint8Array ? Readable.from([content]) : content);
        const home = dirname(place(name));
        await mkdir(home, { recursive: true, mode: 0o700 });
        // Gets its name only when all of it is on disk.
        await rename(half, place(name));
        await flushed(home);
        return name;
      } finally {
        await rm(half, { force: true });
      }
    },
    has: async (name) => isName(name) && (await stat(place(name)).catch(absent)) !== undefined,
    async open(name) {
      if (!isName(name)) return undefined;
      const file = await open(place(name)).catch(absent);
      if (!file) return undefined;
      const { size } = await file.stat();
      return { size, stream: file.createReadStream() };
    },
    async remove(name) {
      if (isName(name)) await rm(place(name), { force: true });
    },
    apart: (area) => filesIn(join(folder, area)),
  };
}

async function write(half: string, content: Readable): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(half, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      hash.update(chunk as Uint8Array);
      await file.writeFile(chunk as Uint8Array);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** A new name is only sure to be there after a loss of power when its folder is on disk too. */
async function flushed(folder: string): Promise<void> {
  const opened = await open(folder);
  await opened.sync().finally(() => opened.close());
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
