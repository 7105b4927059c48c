import { modules } from '../src/app';
import { ledger } from '../src/ledger';
import { describe, expect, test } from 'vitest';
import { codeOf, filesOf, type SourceFile } from './source';

const all = filesOf('src');
const source = all.filter((file) => !file.test);
const roots = new Set(['src/app.tsx', 'src/main.ts', 'src/ledger.ts']);
const imports = (file: SourceFile): string[] =>
  [...codeOf(file.text).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map((found) => found[1] ?? '')
    .filter((from) => from.startsWith('#') || from.startsWith('.'));
const order = (module: string) => (ledger as readonly string[]).indexOf(module);

/** What other modules may reach for: the index; for app.tsx the manifest; for exchange the doors through which rows come in. */
const open = /^#([a-z-]+)\/(index|module|put[a-z-]*)$/;

describe('the house as it was drawn', () => {
  test('every module stands in the ledger, and in app.tsx when it has a manifest', () => {
    const folders = [...new Set(source.map((file) => file.module).filter(Boolean))].sort();
    expect(folders).toEqual([...ledger].sort());
    expect(modules.map((module) => module.name).sort()).toEqual(
      source
        .filter((file) => file.path.endsWith('/module.ts') && file.module !== 'platform')
        .map((file) => file.module)
        .sort(),
    );
  });

  test('a module leans only on modules above it in the ledger', () => {
    const leaning = source
      .filter((file) => file.module)
      .flatMap((file) =>
        imports(file)
          .filter((from) => from.startsWith('#'))
          .map((from) => from.slice(1).split('/')[0] ?? '')
          .filter((to) => to !== file.module && order(to) >= order(file.module))
          .map((to) => `${file.path} leans on ${to}`),
      );
    expect(leaning).toEqual([]);
  });

  test('nobody reaches deep into another module, or climbs out of their own', () => {
    const deep = source
      .filter((file) => !roots.has(file.path))
      .flatMap((file) =>
        imports(file)
          .filter((from) => {
            if (from.startsWith('.')) return from.startsWith('../') && !staysInside(file, from);
            const to = from.slice(1).split('/')[0];
            return to !== file.module && to !== 'platform' && !open.test(from);
          })
          .map((from) => `${file.path} imports ${from}`),
      );
    expect(deep).toEqual([]);
  });

  test('only exchange opens the doors for rows, besides each module itself', () => {
    const opened = source
      .filter((file) => file.module !== 'exchange')
      .flatMap((file) =>
        imports(file)
          .filter((from) => /^#[a-z-]+\/put/.test(from) && !from.startsWith(`#${file.module}/`))
          .map((from) => `${file.path} imports ${from}`),
      );
    expect(opened).toEqual([]);
  });

  test('platform knows no word of the domain', () => {
    const words = /\b(question|collaboration|meeting|insight|audience|tile|entry|entries|seenBy)\b/i;
    const said = source
      .filter((file) => file.module === 'platform')
      .flatMap((file) =>
        codeOf(file.text)
          .split('\n')
          .filter((line) => words.test(line) && !/pictogram|'(collaboration|question)'|entryFileNames|manifest|Object\.entries|\.entries\(/i.test(line))
          .map((line) => `${file.path}: ${line.trim()}`),
      );
    expect(said).toEqual([]);
  });

  test('no file is longer than 300 lines, no test longer than 400', () => {
    const long = [...all, ...filesOf('test'), ...filesOf('src', /\.css$/)].filter(
      (file) => file.lines > (file.test || file.path.startsWith('test/') ? 400 : 300),
    );
    expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  test('no folder is a layer and no name is a drawer', () => {
    const layers = /\/(services|repositories|controllers|utils|types|helpers|common|shared)\//;
    const drawers = /(^|[-/])(service|manager|helper|util|handler|controller|repository|presenter|dto|base|impl)s?\.tsx?$/;
    expect(source.map((file) => file.path).filter((path) => layers.test(path) || drawers.test(path))).toEqual([]);
  });

  test('files are named in kebab-case, and only manifests have a default export', () => {
    expect(
      all.map((file) => file.path.split('/').at(-1) ?? '').filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|element|fixture|d))?\.tsx?$/.test(name)),
    ).toEqual([]);
    expect(source.filter((file) => !file.path.endsWith('module.ts') && /export default/.test(codeOf(file.text))).map((file) => file.path)).toEqual([]);
  });

  test('no any, no ignored type error, no inline style or script', () => {
    const untyped = /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck/;
    // A test throws such things at us.
    const inline = /\sstyle=[{"]|<script>|<style>|dangerouslySetInnerHTML/;
    expect(
      all.flatMap((file) =>
        codeOf(file.text)
          .split('\n')
          .filter((line) => untyped.test(line) || (!file.test && inline.test(line)))
          .map((line) => `${file.path}: ${line.trim()}`),
      ),
    ).toEqual([]);
  });

  test('only what talks to a terminal writes to the console', () => {
    const terminal = /^src\/(main\.ts|platform\/launch\/|[a-z]+\/[a-z-]*command\.ts|exchange\/)/;
    expect(source.filter((file) => !terminal.test(file.path) && /console\./.test(codeOf(file.text))).map((file) => file.path)).toEqual([]);
  });
});

function staysInside(file: SourceFile, from: string): boolean {
  const up = from.split('/').filter((part) => part === '..').length;
  return file.path.split('/').length - 2 - up >= 1 || /\?(raw|url)$/.test(from) || from.includes('migrations');
}
