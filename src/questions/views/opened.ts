import type { Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import type { Hint } from '../writing-help';

/** The forms under a question, named as in their addresses. */
export const formNames = [
  'formuleringen',
  'stappen',
  'antwoord',
  'splitsing',
  'samenvoeging',
  'kenmerken',
  'acties',
  'uitkomst',
  'herkenning',
  'aanbod',
] as const;
export type FormName = (typeof formNames)[number];

/** The one form that lies open: asked for by its address, or refused with what was typed and what to do about it. */
export type Opened = { form: FormName; part?: string; typed?: Typed; problems: Problem[]; hints: Hint[] };

/** What stands in the fields of one form: what was typed if this form was refused, else what it starts with. */
export function inForm(opened: Opened | undefined, form: FormName, part?: string) {
  const mine = opened?.form === form && opened.part === part ? opened : undefined;
  return {
    open: mine !== undefined,
    problems: mine?.problems ?? [],
    hints: mine?.hints ?? [],
    value: (name: string, start = ''): string => (mine?.typed ? mine.typed.text(name) : start),
    values: (name: string, start: string[] = []): string[] => (mine?.typed ? mine.typed.all(name) : start),
  };
}
