import { m } from '#platform/i18n';
import { list, shorten } from '#platform/text';
import type { z } from 'zod';
import { fieldNames } from './field-names';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value and what to do about it, one sentence per thing. `given` is what stands in the file at that place. */
export function wordsOf(issue: Issue, given: unknown): string[] {
  const field = fieldOf(issue.path);
  const value = shorten(String(given ?? ''), 60);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => {
        const near = nearest(name);
        return near ? m.exchange_problem_unknown_field_near({ field: name, near }) : m.exchange_problem_unknown_field({ field: name });
      });
    case 'invalid_type':
      return [given === undefined || given === null ? m.exchange_problem_missing({ field }) : wrongType(issue.expected, field, value)];
    case 'invalid_value':
      return [
        given === undefined ? m.exchange_problem_missing({ field }) : m.exchange_problem_choose({ field, value, choices: list(issue.values.map(String)) }),
      ];
    case 'too_big':
      return [issue.origin === 'string' ? m.exchange_problem_too_long({ field, max: Number(issue.maximum) }) : m.exchange_problem_number({ field, value })];
    case 'too_small':
      return [issue.origin === 'number' ? m.exchange_problem_number({ field, value }) : m.exchange_problem_missing({ field })];
    case 'invalid_format':
      return [wrongForm(issue.message === 'slug' || issue.message === 'key' ? issue.message : issue.format, field, value)];
    case 'custom':
      return [issue.message === 'moment' ? m.exchange_problem_moment({ field, value }) : m.exchange_problem_day({ field, value })];
    default:
      return [m.exchange_problem_other({ field, value })];
  }
}

/** `questions[3].wordings[0].text` is called `text` by who wrote it; an item of a list goes by the name of its list. */
const fieldOf = (path: PropertyKey[]): string => String(path.findLast((step) => typeof step === 'string') ?? 'network');

function wrongType(expected: string, field: string, value: string): string {
  if (expected === 'string') return m.exchange_problem_text({ field, value });
  if (expected === 'array') return m.exchange_problem_list({ field });
  if (expected === 'object') return m.exchange_problem_fields({ field });
  if (expected === 'boolean') return m.exchange_problem_yes_no({ field, value });
  return m.exchange_problem_number({ field, value });
}

function wrongForm(format: string, field: string, value: string): string {
  if (format === 'email') return m.exchange_problem_email({ field, value });
  if (format === 'url') return m.exchange_problem_website({ field, value });
  return format === 'key' ? m.exchange_problem_key({ field, value }) : m.exchange_problem_slug({ field, value });
}

/** The name that was probably meant: at most two letters off. */
export function nearest(name: string, names: Iterable<string> = fieldNames): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, name.length - 1);
  for (const candidate of names) {
    const off = lettersOff(name.toLowerCase(), candidate.toLowerCase());
    if (off < least) [best, least] = [candidate, off];
  }
  return best;
}

/** Levenshtein's distance: letters to add, drop or change to make one word of the other. */
function lettersOff(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
