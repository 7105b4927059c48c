import { m, to } from '#platform/i18n';
import { locale } from '#platform/i18n';
import { time } from '#platform/time';
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { meetingPath } from '../paths';
import type { CalendarMeeting } from './calendar-meeting';
import { onTheClock } from './on-the-clock';

/** Where the pages of this installation are, and from whom its letters come. */
export type Where = { baseUrl: string; mailFrom: string };

/**
 * `personal` is a calendar that reads along: it says of each meeting whether one comes. `name` is what a calendar calls itself.
 */
type Kind = { name: string; personal: boolean };

/**
 * Meetings as an iCalendar file (RFC 5545), in the language of this answer. An event keeps its UID for ever; SEQUENCE rises with every
 * change that a calendar must notice, and a cancelled meeting stays in it as cancelled.
 */
export function calendarText(meetings: CalendarMeeting[], where: Where, { name, personal }: Kind): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Zandkorrel', product: 'Bijeenkomsten', language: locale().toUpperCase() },
    // Without a zone of its own: a calendar with one writes its time stamps without the Z that makes them UTC.
    timezone: { name: null, generator: (zone) => getVtimezoneComponent(zone) ?? null },
    ...(personal && { ttl: 3600 }),
  });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, where, personal));
  return calendar.toString();
}

function eventOf(meeting: CalendarMeeting, where: Where, personal: boolean): ICalEventData {
  const address = `${where.baseUrl}${to(meetingPath(meeting.network, meeting))}`;
  const cancelled = meeting.cancelled_at !== null;
  const comes = meeting.seated === true;
  return {
    ...onTheClock(meeting.starts_at, meeting.ends_at),
    id: meeting.id,
    sequence: meeting.sequence,
    stamp: meeting.changed_at,
    created: meeting.made_at,
    lastModified: meeting.changed_at,
    summary: titleOf(meeting, personal),
    description: descriptionOf(meeting, address),
    location: [meeting.place, meeting.link].filter(Boolean).join(', ') || null,
    url: address,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // What one does not go to does not make one busy.
    transparency: cancelled || (personal && !comes) ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    organizer: { name: meeting.network_name, email: where.mailFrom.match(/[^\s<>]+@[^\s<>]+/)?.[0] ?? 'noreply@localhost' },
  };
}

function titleOf({ title, cancelled_at, seated }: CalendarMeeting, personal: boolean): string {
  if (cancelled_at) return m.meetings_calendar_cancelled({ title });
  if (!personal || seated === true) return title;
  return seated === false ? m.meetings_calendar_waiting({ title }) : m.meetings_calendar_not_coming({ title });
}

function descriptionOf(meeting: CalendarMeeting, address: string): string {
  const programme = meeting.items.map((item) => `${time(item.starts_at)} ${item.title}`);
  return [
    meeting.cancelled_at && m.meetings_calendar_why_cancelled({ reason: meeting.cancelled_reason }),
    meeting.purpose,
    programme.length > 0 && [m.meetings_calendar_programme(), ...programme].join('\n'),
    m.meetings_calendar_more({ address }),
  ]
    .filter(Boolean)
    .join('\n\n');
}
