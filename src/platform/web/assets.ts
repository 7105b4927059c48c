import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }));
export type Assets = { css: string; js: string };

/** Where the built stylesheet and script stand; their names change with their content, so browsers keep them for good. */
export function readAssets(folder: string): Assets {
  const built = manifest.parse(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));
  const client = built['src/platform/web/client/client.ts'];
  return { css: `/${client?.css?.[0] ?? ''}`, js: `/${client?.file ?? ''}` };
}
