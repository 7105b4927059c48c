import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

// From the built server (and a part of it), and from the source in tests.
const places = ['../fonts', '../../fonts', '../../../dist/fonts'].map((place) => resolve(import.meta.dirname, place));

/** The faces of the house as TrueType; `bin/prepare.mjs` makes them. Static and uncompressed, because nothing here reads another kind. */
export function fontFiles(): string[] {
  const folder = places.find((place) => existsSync(place));
  if (!folder) throw new Error('The faces for print are missing. Build again: npm run prestart');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => join(folder, name));
}
