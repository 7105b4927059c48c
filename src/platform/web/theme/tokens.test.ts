import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');
const dark = tokens.indexOf('@media screen and (prefers-color-scheme: dark)');

function read(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
}
const light = read(tokens.slice(0, dark));
const schemes = { light, dark: { ...light, ...read(tokens.slice(dark)) } };

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = [
  'default-bg-document',
  'default-bg-subtle',
  'default-bg-default',
  'default-bg-hover',
  'accent-1-bg-subtle',
  'accent-2-bg-subtle',
  'accent-2-bg-default',
];
const tinted = ['positive', 'negative', 'accent-1'];
const blocks = ['ochre', 'delft', 'teal', 'plum', 'terracotta', 'moss', 'ink'];
const on = (front: string[], back: string[], least: number) =>
  front.flatMap((one) => back.map((other) => [`--basis-color-${one}`, `--basis-color-${other}`, least] as const));

// Text needs 4.5, ink on the sheet 7, what shows where to type or where you are 3 (WCAG 1.4.3, 1.4.6, 1.4.11).
const pairs = [
  ...on(['default-color-document'], grounds, 7),
  ...on(
    ['default-color-document'],
    tinted.map((tone) => `${tone}-bg-subtle`),
    7,
  ),
  ...on(['default-color-subtle', 'action-1-color-default', 'accent-1-color-default'], grounds, 4.5),
  ...on(['negative-color-default'], ['default-bg-document', 'default-bg-subtle', 'default-bg-hover'], 4.5),
  ...tinted.flatMap((tone) => on([`${tone}-color-default`], [`${tone}-bg-subtle`], 4.5)),
  ...on(['action-1-inverse-color-default'], ['action-1-inverse-bg-default', 'accent-1-color-default'], 4.5),
  ...on(['highlight-color-default'], ['highlight-bg-default'], 7),
  ...on(['default-border-default', 'negative-border-default', 'action-1-inverse-bg-default'], ['default-bg-document', 'default-bg-subtle'], 3),
  ...grounds.map((ground) => ['--basis-focus-outline-color', `--basis-color-${ground}`, 3] as const),
  ['--basis-focus-outline-color', '--basis-focus-background-color', 3] as const,
  ...blocks.map((block) => ['--block-pictogram', `--block-${block}`, 4.5] as const),
  ...blocks.flatMap((block) => grounds.map((ground) => [`--block-${block}`, `--basis-color-${ground}`, 3] as const)),
];

describe.each(Object.entries(schemes))('In the %s scheme', (_scheme, values) => {
  test.each(pairs)('%s reads well on %s (at least %d to 1)', (front, back, least) => {
    expect(contrast(values[front] ?? '', values[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('Every stylesheet', () => {
  const sheets = globSync('src/**/*.css').filter((file) => !file.endsWith('theme/tokens.css'));
  const set = (css: string) => [...css.matchAll(/(--[a-z0-9-]+):/g)].map((match) => match[1] ?? '');
  const named = new Set(Object.keys(light));
  // The colour of a building block is worked out once, by its class, for every sheet.
  const worked = new Set(set(readFileSync(`${import.meta.dirname}/pieces.css`, 'utf8')));

  test.each(sheets)('%s takes its colours and faces from the tokens, and only from those that exist', (file) => {
    const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css.match(/#[0-9a-f]{3,8}\b(?!\.)|(hsl|oklch|lab)a?\(/gi) ?? []).toEqual([]);
    const own = new Set(set(css));
    const used = [...css.matchAll(/var\((--[a-z0-9-]+)/g)].map((match) => match[1] ?? '');
    expect(used.filter((name) => !named.has(name) && !worked.has(name) && !own.has(name))).toEqual([]);
  });

  test('The vocabulary stays small enough to bring a theme of one’s own: some sixty names, sizes included', () => {
    expect([...named].filter((name) => name.startsWith('--basis-')).length).toBeLessThanOrEqual(64);
    for (const name of named) expect(name).toMatch(/^--(basis-(color|text|heading|space|border|focus|page|pointer)-|(block|tile)-)/);
  });
});
