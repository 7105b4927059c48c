import { m } from '#platform/i18n';
import { date } from '#platform/time';
import type { Since } from './since';
import type { Happened, Telling } from './what-happened';
import { letterOf } from '#questions/index';

const headings: Record<Telling, (count: { count: number }) => string> = {
  asked: m.meetings_before_asked,
  reworded: m.meetings_before_reworded,
  answered: m.meetings_before_answered,
  poster_made: m.meetings_before_poster_made,
  poster_changed: m.meetings_before_poster_changed,
};
export const tellingName = (telling: Telling, count: number): string => headings[telling]({ count });

/** 'A. Hoe …': a question stands under its letter. */
export const withLetter = ({ letter, title }: Pick<Happened, 'letter' | 'title'>): string => (letter ? `${letterOf(letter)}. ${title}` : title);

export const sinceInWords = ({ last, from }: Since): string =>
  last ? m.meetings_before_since({ title: last.title, date: date(last.starts_at) }) : m.meetings_before_months({ date: date(from) });
