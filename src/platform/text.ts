import { locale } from './i18n';

const language = () => (locale() === 'en' ? 'en-GB' : 'nl-NL');

// A formatter costs fifty times what formatting costs, so each is made once.
const formatters = new Map<string, Intl.NumberFormat>();
function inDigits(digits: number): Intl.NumberFormat {
  const key = `${language()} ${digits}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(language(), { maximumFractionDigits: digits });
  formatters.set(key, known);
  return known;
}

/** 1.234.567,8 in Dutch, 1,234,567.8 in English */
export const number = (value: number, digits = 1): string => inDigits(digits).format(value);

/** a, b en c */
export const list = (items: string[]): string => new Intl.ListFormat(language(), { style: 'long', type: 'conjunction' }).format(items);

/** For sorting names the way people look them up. */
export const byName = (a: string, b: string): number => new Intl.Collator('nl').compare(a, b);

/** The words of an address: 'Samen één kompas!' → 'samen-een-kompas', at most 60 characters, cut at a word. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= 60) return plain;
  const cut = plain.slice(0, 61);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '');
}

/** At most `most` characters, cut at a word, with an ellipsis. Counts what people see as characters. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * What people typed, fit to keep: one form of each accent, no NUL or other control characters (PostgreSQL refuses NUL),
 * line ends as \n, no white space around it.
 */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .normalize('NFC')
    .trim();
