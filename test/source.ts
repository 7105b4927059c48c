import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');
const skipped = new Set(['node_modules', 'words', 'dist', '.git', 'data']);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (skipped.has(name)) return [];
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

export type SourceFile = { path: string; module: string; text: string; lines: number; test: boolean };

/** Every file below a folder, its path told from the project's root. `module` is the folder right below src. */
export const filesOf = (folder: string, ending = /\.(ts|tsx)$/): SourceFile[] =>
  walk(join(root, folder))
    .filter((path) => ending.test(path))
    .map((full) => {
      const path = relative(root, full).replaceAll('\\', '/');
      const text = readFileSync(full, 'utf8');
      const parts = path.split('/');
      return { path, module: parts.length > 2 ? (parts[1] ?? '') : '', text, lines: text.split('\n').length, test: /\.(test|fixture)\.tsx?$/.test(path) };
    });

/** What a file says without its comments: a rule about code is not about prose. */
export const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
