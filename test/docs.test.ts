import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modules } from '../src/app';
import { ledger } from '../src/ledger';
import { settings } from '../src/platform/settings';
import { codeOf, filesOf, read, root } from './source';

const source = filesOf('src').filter((file) => !file.test);
const code = source.map((file) => codeOf(file.text)).join('\n');

describe('the documents', () => {
  test('name only files that are there', () => {
    const documents = [
      'README.md',
      'README.nl.md',
      'ARCHITECTURE.md',
      'STYLE.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'docs/one-feature-end-to-end.md',
      'docs/running.md',
      'docs/import.md',
    ];
    const missing = documents.flatMap((document) => {
      const named = [
        ...read(document).matchAll(/`((?:src|test|docs|bin|bench|messages|migrations|examples)\/[\w./-]+)`/g),
        ...read(document).matchAll(/(?:\]\(|src=")([\w./-]+)[)"]/g),
      ];
      const folder = document.includes('/') ? 'docs' : '.';
      return named
        .map((found) => found[1] ?? '')
        .filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, folder, path)))
        .map((path) => `${document}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test('words.md pairs every module, table, kind of entry and happening', () => {
    const words = read('docs/words.md');
    const tables = [
      ...source
        .filter((file) => file.path.endsWith('/tables.ts'))
        .flatMap((file) => [...file.text.matchAll(/^ {4}([a-z_]+): \w+;/gm)].map((found) => found[1] ?? '')),
    ];
    const kinds = modules.flatMap((module) => module.kinds ?? []).map((kind) => kind.segment);
    const happenings = [...code.matchAll(/happened\(\s*\w+,\s*'([a-z_]+\.[a-z_]+)'/g)].map((found) => found[1] ?? '');
    const named = (word: string) => words.includes(`\`${word}\``) || words.includes(`\`/${word}\``);
    expect([...ledger, ...tables, ...kinds, ...happenings].filter((word) => !named(word))).toEqual([]);
  });

  test('the walk through one feature quotes only lines that stand in the file it named last', () => {
    const parts = read('docs/one-feature-end-to-end.md').split(/^```(?:ts|sql)\n([\s\S]*?)^```$/m);
    const gone: string[] = [];
    let named = '';
    for (const [nth, part] of parts.entries()) {
      if (nth % 2 === 0) named = [...part.matchAll(/`((?:src|migrations)\/[\w./-]+)`/g)].at(-1)?.[1] ?? named;
      else
        gone.push(
          ...part
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line && !read(named).includes(line))
            .map((line) => `${named}: ${line}`),
        );
    }
    expect(gone).toEqual([]);
  });

  test('running.md has a row for every setting, with whether it is needed and what stands when it is left out', () => {
    const rows = [...read('docs/running.md').matchAll(/^\| `([A-Z0-9_]+)` \|(.*?)\|(.*?)\|/gm)].map(([, name, needed, standard]) => [
      name,
      needed?.trim() === 'yes',
      standard?.replaceAll('`', '').trim(),
    ]);
    expect(rows).toEqual(settings.map(({ name, neededToServe, default: standard }) => [name, neededToServe, standard]));
  });

  test('running.md explains only sentences that the application can say', () => {
    const said = [...read('docs/running.md').matchAll(/^\| "([^"]+)" \|/gm)].map((found) => found[1] ?? '');
    const everything =
      code +
      filesOf('bin', /\.mjs$/)
        .map((file) => file.text)
        .join('\n');
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((sentence) => !everything.includes(sentence))).toEqual([]);
  });

  test('each decision record is numbered once and says context, decision and consequences', () => {
    const records = readdirSync(join(root, 'docs/decisions')).filter((name) => name.endsWith('.md'));
    expect(new Set(records.map((name) => name.slice(0, 4))).size).toBe(records.length);
    expect(
      records.filter((name) => !['**Context.**', '**Decision.**', '**Consequences.**'].every((part) => read(`docs/decisions/${name}`).includes(part))),
    ).toEqual([]);
  });

  test('every dependency has its line of reason', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const reasons = read('docs/decisions/0002-dependencies.md');
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  test('no file of the project speaks of a place outside it', () => {
    const outside = /\.\.\/(shared|\.library)\b|\/work\//;
    const everything = [
      ...source,
      ...filesOf('test'),
      ...filesOf('bench'),
      ...filesOf('bin', /\.mjs$/),
      ...filesOf('docs', /\.md$/),
      ...filesOf('examples', /\.(yaml|csv)$/),
    ];
    expect(everything.filter((file) => file.path !== 'test/docs.test.ts' && outside.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe('the words of the interface', () => {
  const files = readdirSync(join(root, 'messages/nl'));
  const keys = (language: string, file: string) => Object.keys(JSON.parse(read(`messages/${language}/${file}`)) as object).filter((key) => key !== '$schema');

  test('stand in both languages, in a file that is read, under a key that begins with its module', () => {
    const { ['plugin.inlang.messageFormat']: format } = JSON.parse(read('project.inlang/settings.json')) as {
      'plugin.inlang.messageFormat': { pathPattern: string[] };
    };
    expect(format.pathPattern.map((pattern) => pattern.split('/').at(-1)).sort()).toEqual(files.sort());
    for (const file of files) {
      expect(keys('en', file), file).toEqual(keys('nl', file));
      expect(
        keys('nl', file).filter((key) => !key.startsWith(`${file.replace('.json', '')}_`)),
        file,
      ).toEqual([]);
    }
  });

  test('are all used, by name or by a name put together from its beginning', () => {
    const put = [...code.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map((found) => found[1] ?? '');
    const unused = files.flatMap((file) => keys('nl', file)).filter((key) => !code.includes(`${key}`) && !put.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  test('there are hundreds of them: a wrong path in the settings would leave none', () => {
    expect(files.flatMap((file) => keys('nl', file)).length).toBeGreaterThan(300);
  });
});

describe('the manifests', () => {
  test('every happening that is told has a sentence, or is of a kind that is never told', () => {
    const told = [...new Set([...code.matchAll(/happened\(\s*\w+,\s*'([a-z_]+\.[a-z_]+)'/g)].map((found) => found[1] ?? ''))];
    const sentences = new Set(modules.flatMap((module) => Object.keys(module.sentences ?? {})));
    /** said to one person (a request, an answer, a hiding, a mark put aside) or about signing in: on record, in no list */
    const silent = /^(approval|person|session|mark)\.|\.(hidden|unhidden|retracted)$|^(invitation|reuse)\.(withdrawn|declined)$|^idea\.supported$/;
    expect(told.filter((kind) => !sentences.has(kind) && !silent.test(kind))).toEqual([]);
  });

  test('two modules never claim the same address word or menu place', () => {
    // One module may keep several kinds below the same word.
    const segments = modules.flatMap((module) => [...new Set((module.kinds ?? []).map((kind) => kind.segment))]);
    expect(new Set(segments).size).toBe(segments.length);
    const places = modules.flatMap((module) => module.menu ?? []).map((item) => item.path);
    expect(new Set(places).size).toBe(places.length);
  });
});
