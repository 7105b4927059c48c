import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictograms } from '#platform/web/views/index';

const sheet = readFileSync(`${import.meta.dirname}/pictograms.svg`, 'utf8');

test('Every pictogram that can be named is drawn, once, and nothing else is', () => {
  const drawn = [...sheet.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);
  expect(drawn.toSorted()).toEqual([...pictograms].toSorted());
});

test('A drawing takes its colour from the page and holds nothing that could run', () => {
  expect(sheet).not.toMatch(/#[0-9a-f]{3}|rgb\(|<script|style=|href=|\son[a-z]+=/i);
});
