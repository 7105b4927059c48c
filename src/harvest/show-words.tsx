import { addressOf } from '#entries/index';
import { meetingOf, trailIn } from '#meetings/index';
import { m } from '#platform/i18n';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { roomHere } from '#room/index';
import { type Fate, fateOf } from './fate-of';
import { WordsPage } from './views/words-page';

const addressIn = (c: WebContext, network: string) => (became: Fate['became'][number]) =>
  became.short && became.kind && became.title !== null
    ? addressOf(c.var.registry, network, { kind: became.kind, short: became.short, words: slug(became.title) })
    : null;

/** For a phone in the room, as long as the room knows it. */
export async function showWordsOfPhone(c: WebContext): Promise<Response> {
  const here = await roomHere(c);
  if (here instanceof Response) return here;
  const { now, device } = here;
  if (!device) return notFound(c);
  const fates = await fateOf(c.var.db, { deviceId: device.id });
  const title = m.harvest_words_title();
  return page(c, { title }, <WordsPage {...{ title, fates }} meeting={now.meeting} addressOf={addressIn(c, now.network_slug)} onPhone />);
}

/** For who joined under their own name, also after the day. */
export async function showMyWords(c: WebContext): Promise<Response> {
  const meeting = await meetingOf(c);
  const { db, viewer, network } = c.var;
  if (!meeting || !viewer.personId) return notFound(c);
  const fates = await fateOf(db, { personId: viewer.personId, meetingId: meeting.id }, viewer);
  const title = m.harvest_words_title();
  return page(
    c,
    { title, trail: trailIn(c, meeting, { label: title }) },
    <WordsPage {...{ title, fates }} meeting={meeting.title} addressOf={addressIn(c, network.slug)} />,
  );
}
