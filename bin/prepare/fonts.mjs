import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const faces = [
  ['atkinson-hyperlegible-next', '400-normal'],
  ['atkinson-hyperlegible-next', '700-normal'],
  ['literata', '400-normal'],
  ['literata', '400-italic'],
  ['literata', '600-normal'],
  ['literata', '700-normal'],
];

/**
 * The letters of other European languages come in files of their own, under the same family name, and then only one of the two is
 * found. So those are given another name, of the same length so that nothing in the file moves.
 */
const more = [
  ['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible More'],
  ['Literata', 'Literamo'],
];

/** The faces of the house as TrueType: what sets type for print and what draws pictures cannot read the web's compressed form. */
export async function makeFonts(folder = 'dist/fonts') {
  const { decompress } = createRequire(import.meta.url)('wawoff2');
  mkdirSync(folder, { recursive: true });
  for (const [family, variant] of faces)
    for (const subset of ['latin', 'latin-ext']) {
      const name = `${family}-${subset}-${variant}`;
      const bytes = Buffer.from(await decompress(readFileSync(`node_modules/@fontsource/${family}/files/${name}.woff2`)));
      if (subset === 'latin-ext') for (const [from, to] of more) rename(bytes, from, to);
      // Put in place in one go: a server that is running may be reading.
      writeFileSync(`${folder}/${name}.ttf.new`, bytes);
      renameSync(`${folder}/${name}.ttf.new`, `${folder}/${name}.ttf`);
    }
}

function rename(bytes, from, to) {
  const wide = (text) => Buffer.from(text, 'utf16le').swap16();
  for (const [old, fresh] of [
    [wide(from), wide(to)],
    [Buffer.from(from), Buffer.from(to)],
  ])
    for (let at = bytes.indexOf(old); at >= 0; at = bytes.indexOf(old, at + old.length)) fresh.copy(bytes, at);
}
