import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }));
/** `sheets`: what only some pages need, by the name of its file. */
export type Assets = { css: string; js: string; sheets: Record<string, string> };

/** Where the built stylesheet and script stand; their names change with their content, so browsers keep them for good. */
export function readAssets(folder: string): Assets {
  const built = manifest.parse(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));
  const client = built['src/platform/web/client/client.ts'];
  const sheets = Object.entries(built).flatMap(([source, { file }]) => {
    const name = /([a-z-]+)\.sheet\.css$/.exec(source)?.[1];
    return name ? [[name, `/${file}`]] : [];
  });
  return { css: `/${client?.css?.[0] ?? ''}`, js: `/${client?.file ?? ''}`, sheets: Object.fromEntries(sheets) };
}
