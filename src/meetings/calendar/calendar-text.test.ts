import { inLocale } from '#platform/i18n';
import { newId } from '#platform/id';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import type { CalendarMeeting } from './calendar-meeting';
import { calendarText } from './calendar-text';

const where = { baseUrl: 'https://leren.example', mailFrom: 'Zandkorrel <post@leren.example>' };
const at = (text: string) => new Date(text);
const meeting = (more: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  id: newId(),
  short: 'k3v9mpq',
  title: 'Duinendag',
  network: 'duin',
  network_name: 'Duindorp',
  made_at: at('2026-01-02T08:00:00Z'),
  changed_at: at('2026-01-03T08:00:00Z'),
  starts_at: at('2026-05-21T07:30:00Z'),
  ends_at: at('2026-05-21T14:00:00Z'),
  place: 'Het strandpaviljoen',
  link: '',
  purpose: 'Elkaar zien.',
  sequence: 0,
  cancelled_at: null,
  cancelled_reason: '',
  seated: null,
  items: [],
  ...more,
});
const written = (meetings: CalendarMeeting[], personal = false) => calendarText(meetings, where, { name: 'Duindorp', personal });

type Read = { uid: string; start: Date; end: Date; summary: string; description: string; location: string; sequence: number; status: string; url: string };

/** Three readers who do not know each other. */
const readers: Record<string, (text: string) => Read[]> = {
  'ical.js': (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    return calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
      const { uid, summary, description, location, sequence } = event;
      const moments = { start: event.startDate.toJSDate(), end: event.endDate.toJSDate() };
      return { uid, ...moments, summary, description, location, sequence, status: said('status'), url: said('url') };
    });
  },
  'node-ical': (text) =>
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((found) =>
      found?.type === 'VEVENT'
        ? [
            {
              uid: found.uid,
              start: new Date(found.start.getTime()),
              end: new Date(found.end?.getTime() ?? 0),
              summary: plain(found.summary),
              description: plain(found.description),
              location: plain(found.location),
              sequence: Number(found.sequence ?? 0),
              status: String(found.status),
              url: plain(found.url),
            },
          ]
        : [],
    ),
  'ts-ics': (text) =>
    (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
      uid: event.uid,
      start: event.start.date,
      end: event.end?.date ?? event.start.date,
      summary: event.summary,
      description: event.description ?? '',
      location: event.location ?? '',
      sequence: event.sequence ?? 0,
      status: event.status ?? '',
      url: event.url ?? '',
    })),
};
const plain = (value: unknown): string => (typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? ''));

describe.each(Object.keys(readers))('A calendar file as %s reads it', (name) => {
  const read = (text: string): Read[] => readers[name]?.(text) ?? [];
  const moments: [string, string, string][] = [
    ['an ordinary day', '2026-05-21T07:30:00Z', '2026-05-21T14:00:00Z'],
    ['the day before summer time begins', '2026-03-28T08:00:00Z', '2026-03-28T16:00:00Z'],
    ['the night in which an hour is skipped', '2026-03-29T00:30:00Z', '2026-03-29T02:00:00Z'],
    ['the day on which summer time begins', '2026-03-29T07:00:00Z', '2026-03-29T15:00:00Z'],
    ['the day before summer time ends', '2026-10-24T07:00:00Z', '2026-10-24T15:00:00Z'],
    ['the hour that comes twice, the first time', '2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z'],
    ['the hour that comes twice, from the first into the second', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['the day on which summer time ends', '2026-10-25T08:00:00Z', '2026-10-25T16:00:00Z'],
    ['two days over the end of summer time', '2027-10-30T07:00:00Z', '2027-10-31T15:00:00Z'],
    ['two days over its beginning', '2027-03-27T08:00:00Z', '2027-03-28T14:00:00Z'],
  ];

  test.each(moments)('says the right moments on %s', (_, from, until) => {
    const [event] = read(written([meeting({ starts_at: at(from), ends_at: at(until) })]));
    expect(event?.start.toISOString()).toBe(at(from).toISOString());
    expect(event?.end.toISOString()).toBe(at(until).toISOString());
  });

  test('keeps the meeting the same one when it moves and is cancelled, with a higher number each time', () => {
    const first = meeting();
    const moved = { ...first, sequence: 1, starts_at: at('2026-05-22T07:30:00Z'), ends_at: at('2026-05-22T14:00:00Z') };
    const cancelled = { ...moved, sequence: 2, cancelled_at: at('2026-05-01T09:00:00Z'), cancelled_reason: 'Storm op zee.' };
    const events = [first, moved, cancelled].flatMap((one) => read(written([one])));
    expect(events.map(({ uid, sequence, status }) => ({ uid, sequence, status }))).toEqual([
      { uid: first.id, sequence: 0, status: 'CONFIRMED' },
      { uid: first.id, sequence: 1, status: 'CONFIRMED' },
      { uid: first.id, sequence: 2, status: 'CANCELLED' },
    ]);
    expect(events[2]?.summary).toBe('Gaat niet door: Duinendag');
    expect(events[2]?.description).toContain('Storm op zee.');
  });

  test('gives back long words with commas, semicolons, backslashes, line ends and emoji as they were', () => {
    const title = 'Samen één kompas; of: “hoe, als niemand de weg kent, \\ kom je er toch?” 🧭👩‍⚕️🏳️‍🌈 '.repeat(3).trim();
    const purpose = `Zeewind, zand; zout.\n\n${'Gezondheidszorgsamenwerkingsverbanden 🌾; '.repeat(30)}\nEinde: C:\\duin\\strand`;
    const text = written([
      meeting({
        title,
        purpose,
        place: 'Zaal 1, 2; en de gang\\hal',
        items: [{ starts_at: '2026-05-21T07:30:00Z', title: 'Inloop; koffie, thee ☕' }] as never,
      }),
    ]);
    const [event] = read(text);
    expect(event?.summary).toBe(title);
    expect(event?.location).toBe('Zaal 1, 2; en de gang\\hal');
    expect(event?.description.startsWith(purpose)).toBe(true);
    expect(event?.description).toContain('9.30 uur Inloop; koffie, thee ☕');
    expect(event?.url).toBe('https://leren.example/duin/bijeenkomsten/k3v9mpq');
  });

  test('holds many meetings, each once', () => {
    const many = Array.from({ length: 60 }, (_, nth) => meeting({ starts_at: at(`2026-01-01T09:00:00Z`), sequence: nth }));
    expect(
      read(written(many, true))
        .map(({ uid }) => uid)
        .sort(),
    ).toEqual(many.map(({ id }) => id).sort());
  });
});

describe('A calendar file', () => {
  const long = written([meeting({ title: 'Ruggengraatverlengingsbijeenkomst 🦴'.repeat(20), purpose: 'é'.repeat(900) })]);
  const lines = long.split('\r\n');

  test('has lines of at most 75 bytes that end as the standard says, and no half characters', () => {
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(long.endsWith('END:VCALENDAR\r\n') || long.endsWith('END:VCALENDAR')).toBe(true);
    expect(long).not.toContain('\ufffd');
  });

  test('is published, names its zone as the events do, and stamps in UTC', () => {
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines).toContain('TZID:Europe/Amsterdam');
    expect(lines.filter((line) => line.startsWith('DTSTART;'))).toEqual(['DTSTART;TZID=Europe/Amsterdam:20260521T093000']);
    for (const name of ['DTSTAMP', 'LAST-MODIFIED', 'CREATED']) expect(lines.find((line) => line.startsWith(name))).toMatch(/:\d{8}T\d{6}Z$/);
    expect(lines.find((line) => line.startsWith('ORGANIZER'))).toContain('Duindorp');
  });

  test('speaks the language of who reads it', () => {
    const english = inLocale('en', () => written([meeting({ cancelled_at: at('2026-05-01T09:00:00Z') })]));
    expect(english).toContain('SUMMARY:Cancelled: Duinendag');
    expect(english.replaceAll('\r\n ', '')).toContain('https://leren.example/en/duin/bijeenkomsten/k3v9mpq');
  });

  test('that is one’s own says where one comes, and keeps only that time busy', () => {
    const text = written([meeting({ title: 'A', seated: true }), meeting({ title: 'B', seated: false }), meeting({ title: 'C' })], true);
    expect([...text.matchAll(/^(?:SUMMARY|TRANSP):(.*)\r$/gm)].map((found) => found[1])).toEqual(
      expect.arrayContaining(['A', 'OPAQUE', 'B (wachtlijst)', 'C (niet aangemeld)', 'TRANSPARENT']),
    );
  });
});
