import type { Registry } from '#entries/index';
import { m } from '#platform/i18n';
import type { Printed } from '#platform/print';
import { list } from '#platform/text';
import type { MeetingRow } from '../meeting-here';
import { hours, whenText } from '../when';
import { sinceInWords, tellingName, withLetter } from './labels';
import type { Chapter, PreRead } from './pre-read';

type Where = { network: string; registry: Registry };

/** The pre-read as its template wants it: words only, nothing left to decide. */
export const printed = ({ since, items, chapters, quiet }: PreRead, meeting: MeetingRow, { network, registry }: Where): Printed => ({
  title: m.meetings_before_of({ title: meeting.title }),
  name: meeting.title,
  kicker: m.meetings_before_title(),
  network,
  when: [whenText(meeting.starts_at, meeting.ends_at), meeting.place].filter(Boolean).join(' · '),
  purpose: meeting.purpose,
  since: sinceInWords(since),
  programme: m.meetings_programme(),
  items: items.map((item) => ({
    time: hours(item.starts_at, item.minutes),
    title: item.title,
    about: item.subjects.map((subject) => `${registry.kind(subject.kind)?.name() ?? ''}: ${subject.title}`),
  })),
  did: m.meetings_before_did(),
  chapters: chapters.map(chapter),
  nothing: chapters.length ? '' : m.meetings_before_nothing(),
  quiet: quiet.length ? m.meetings_before_quiet({ names: list(quiet.map(({ name }) => name)) }) : '',
});

const chapter = ({ collaboration, told, finished }: Chapter) => ({
  name: collaboration?.name ?? m.meetings_before_network(),
  told: told.map(({ telling, entries }) => ({ heading: tellingName(telling, entries.length), titles: entries.map(withLetter) })),
  finishedHeading: m.meetings_before_finished({ count: finished.length }),
  finished: finished.map((action) => ({
    what: action.what,
    outcome: action.outcome,
    learned: action.learned && m.meetings_before_learned({ learned: action.learned }),
  })),
});
