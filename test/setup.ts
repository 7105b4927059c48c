import { format } from 'node:util';
import { afterEach, beforeEach, expect } from 'vitest';

// What is written as an error or a warning is one: the test during which it happens fails.
let complaints: string[] = [];
for (const name of ['error', 'warn'] as const) {
  const original = console[name].bind(console);
  console[name] = (...said: unknown[]) => {
    complaints.push(`console.${name}: ${format(...said)}`);
    original(...said);
  };
}

beforeEach(() => {
  complaints = [];
});
afterEach(() => {
  expect(complaints, 'nothing may be written with console.error or console.warn').toEqual([]);
});
