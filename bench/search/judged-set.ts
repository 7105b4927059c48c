import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Judgements } from './measure.ts';

export const textKinds = ['question', 'idea', 'tile', 'poster', 'meeting', 'working_element', 'bottleneck', 'tool', 'failure'] as const;
export const queryKinds = ['meervoud', 'samenstelling', 'synoniem', 'typefout', 'meer woorden', 'zin', 'zonder', 'accent', 'niets'] as const;

/** A text to be found. `text` is missing where the title says it all (a tile). */
export type JudgedText = {
  id: string;
  kind: (typeof textKinds)[number];
  block: string;
  date: string;
  title: string;
  text?: string;
  collaboration?: string;
};
export type JudgedQuery = { query: string; kind: (typeof queryKinds)[number]; relevant: Judgements };

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const readCorpus = (): JudgedText[] => parse(read('corpus.yaml')) as JudgedText[];

/** `queries` is the set to work with; `unseen` is kept apart, to be opened once, at the end. */
export const readQueries = (set: 'queries' | 'unseen'): JudgedQuery[] => JSON.parse(read(`${set}.json`)) as JudgedQuery[];
