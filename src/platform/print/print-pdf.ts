import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { locale } from '#platform/i18n';
import { onThisMachine } from '#platform/not-on-this-machine';
import { fontFiles } from './font-files';
import house from './house.typ?raw';
import { type Json, unprintable, without } from './unprintable';

export type Printed = { [name: string]: Json };
type Print = { template: string; data: Printed; images?: Record<string, Uint8Array> };

// Files are handed over in memory, under a folder that is not there: a template can read nothing else.
const nowhere = join(import.meta.dirname, 'print-workspace');
const place = (name: string) => join(nowhere, name);

type Compiler = { NodeCompiler: typeof NodeCompiler };

/** Loaded with the first print and kept: that takes a tenth of a second, a page after it a few milliseconds. */
async function start(load: () => Promise<Compiler>): Promise<NodeCompiler> {
  const { NodeCompiler } = await onThisMachine('printing', load);
  const made = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }] });
  made.mapShadow(place('house.typ'), Buffer.from(house));
  return made;
}

/** What prints with a compiler that comes from elsewhere. One that did not load is tried again with the next print. */
export function printWith(load: () => Promise<Compiler>): (print: Print) => Promise<Uint8Array> {
  let compiler: Promise<NodeCompiler> | undefined;
  return async ({ template, data, images = {} }) => {
    compiler ??= start(load);
    const typst = await compiler.catch((error) => {
      compiler = undefined;
      throw error;
    });
    // One print at a turn of the loop: others are answered in between, and what the last one held is let go.
    await setImmediate();
    // From here on nothing is awaited, so two prints never see each other's files.
    const language = locale();
    const own = { lang: language, region: language === 'en' ? 'gb' : 'nl' };
    typst.mapShadow(place('house.json'), Buffer.from(JSON.stringify(own)));
    for (const [name, bytes] of Object.entries(images)) typst.mapShadow(place(`images/${name}`), Buffer.from(bytes));
    try {
      return compile(typst, template, data);
    } finally {
      for (const name of Object.keys(images)) typst.unmapShadow(place(`images/${name}`));
      typst.evictCache(10);
    }
  };
}

/**
 * A tagged PDF (PDF/UA-1) in the language of this answer. `template` is a .typ file, read with `?raw`; it finds `data` in
 * /data.json and `images` under /images. A picture without words for it is an error; a machine that has no compiler throws
 * `NotOnThisMachine`.
 */
export const printPdf = printWith(() => import('@myriaddreamin/typst-ts-node-compiler'));

function compile(typst: NodeCompiler, template: string, data: Json, tries = 4): Uint8Array {
  typst.mapShadow(place('data.json'), Buffer.from(JSON.stringify(data)));
  const result = typst.compile({ mainFileContent: template });
  const problem = result.hasError() ? result.takeError() : null;
  if (problem || !result.result) throw new Error(`The document could not be set: ${JSON.stringify(problem && typst.fetchDiagnostics(problem))}`);
  try {
    return typst.pdf(result.result, { pdfStandard: 'ua-1' });
  } catch (error) {
    const blank = unprintable(String(error));
    if (!blank.length || !tries) throw error;
    return compile(typst, template, without(blank, data), tries - 1);
  }
}
