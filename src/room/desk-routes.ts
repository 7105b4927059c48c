import { type MeetingRow, meetingLed } from '#meetings/index';
import { isAudience } from '#entries/index';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { readForm, type Typed } from '#platform/web/typed';
import type { Result } from '#platform/result';
import type { m } from '#platform/i18n';
import { contribute } from './contribute';
import { deskPage, type Refused } from './desk-page';
import { goTo } from './go-to';
import { fromHere } from './guessing';
import { idOr } from './id-or';
import { knowPlace } from './join-room';
import { inputKinds } from './kinds';
import { usualQuestion } from './labels';
import { closeRoom, openRoom } from './open-room';
import { deskPath } from './paths';
import { prepareInput } from './prepare-input';
import { problemOf, type RoomRefusal } from './refusal-words';
import { sayingOf } from './saying-of';
import { type ClockDeed, setClock } from './set-clock';
import { blurInput, changeRung, closeInput, dropInput, openInput, revealInput } from './steer-input';
import { hideContribution, mergeContributions, unhideContribution, unmergeContribution } from './tidy-contributions';

export const deskRoutes = routes();

deskRoutes.get('/bijeenkomsten/:short/regie', async (c) => {
  const meeting = await meetingLed(c);
  return meeting ? deskPage(c, meeting) : notFound(c);
});

type Asked = { c: WebContext; meeting: MeetingRow; typed: Typed; id: string };
type Deed = {
  run: (asked: Asked) => Promise<Result<unknown, RoomRefusal>>;
  /** where on the run sheet one stands afterwards */
  after?: (asked: Asked) => string;
  flash?: keyof typeof m;
  form?: Refused['form'];
};

/** One form of the run sheet: who leads, what was typed, the deed, and back to where the thumb was. */
function deed(path: string, { run, after, flash, form }: Deed): void {
  deskRoutes.post(`/bijeenkomsten/:short/regie/${path}`, async (c) => {
    const meeting = await meetingLed(c);
    if (!meeting) return notFound(c);
    const asked: Asked = { c, meeting, typed: await readForm(c), id: idOr(c.req.param('id')) };
    const done = await run(asked);
    if (!done.ok && c.req.header('accept') === 'application/json') return c.json({ problem: problemOf(done).text }, 422);
    if (!done.ok) return deskPage(c, meeting, { problem: problemOf(done), typed: asked.typed, form });
    if (c.req.header('accept') === 'application/json') return c.body(null, 204);
    return redirect(c, `${deskPath({ network_slug: c.var.network.slug, short: meeting.short })}${after ? `#${after(asked)}` : ''}`, flash);
  });
}

const atInput = ({ id }: Asked): string => `vraag-${id}`;
const atContribution = ({ id }: Asked): string => `bijdrage-${id}`;
const which = ({ meeting, id }: Asked) => ({ meetingId: meeting.id, inputId: id });
const one = ({ meeting, id }: Asked) => ({ meetingId: meeting.id, id });

deed('zaal', {
  run: async ({ c, meeting, typed }) => {
    if (typed.has('dicht')) return closeRoom(c.var.db, c.var.viewer, meeting.id);
    const opened = await openRoom(c.var.db, c.var.viewer, meeting.id);
    // Whoever opens it mostly stands in the hall: from there the code passes at once.
    if (opened.ok) await knowPlace(c.var.db, meeting.id, fromHere(c, meeting.id));
    return opened;
  },
});

deed('plek', {
  run: ({ c, meeting, typed }) => {
    const goal = typed.has('item') ? { item: idOr(typed.text('item')) } : { to: typed.text('naar') === 'vorige' ? ('previous' as const) : ('next' as const) };
    return goTo(c.var.db, c.var.viewer, meeting.id, { ...goal, from: typed.text('van') });
  },
  after: () => 'nu',
});

const clock: Record<string, ClockDeed> = { start: 'start', pauze: 'pause', erbij: 'more', opnieuw: 'reset' };
deed('klok', { run: ({ c, meeting, typed }) => setClock(c.var.db, c.var.viewer, meeting.id, clock[typed.text('wat')] ?? 'pause'), after: () => 'nu' });

deed('vragen', {
  run: async ({ c, meeting, typed }) => {
    const kind = inputKinds.find((known) => known === typed.text('soort')) ?? 'idea';
    const bound = typed.has('bron') ? idOr(typed.text('bron')) : null;
    const audience = typed.text('doelgroep') || 'peers';
    return prepareInput(c.var.db, c.var.viewer, {
      id: idOr(typed.text('id')),
      meetingId: meeting.id,
      kind,
      question: typed.text('vraag') || usualQuestion(kind),
      audience: isAudience(audience) ? audience : 'self',
      entryId: bound,
      ofInputId: bound,
      most: null,
      blurred: typed.has('verhuld'),
    });
  },
  after: ({ typed }) => `vraag-${idOr(typed.text('id'))}`,
  form: 'prepare',
});

deed('vragen/:id/opening', {
  run: (asked) => (asked.typed.has('dicht') ? closeInput : openInput)(asked.c.var.db, asked.c.var.viewer, which(asked)),
  after: atInput,
});
deed('vragen/:id/zicht', {
  run: (asked) => (asked.typed.text('wat') === 'tonen' ? revealInput : blurInput)(asked.c.var.db, asked.c.var.viewer, which(asked)),
  after: atInput,
});
deed('vragen/:id/doelgroep', {
  run: (asked) => {
    const audience = asked.typed.text('doelgroep');
    return changeRung(asked.c.var.db, asked.c.var.viewer, { ...which(asked), audience: isAudience(audience) ? audience : 'self' });
  },
  after: atInput,
});
deed('vragen/:id/weg', { run: (asked) => dropInput(asked.c.var.db, asked.c.var.viewer, which(asked)) });
deed('vragen/:id/bijdragen', {
  run: ({ c, meeting, typed, id }) => contribute(c.var.db, { leader: c.var.viewer, meetingId: meeting.id }, { ...sayingOf(typed), inputId: id }),
  after: atInput,
  flash: 'room_flash_written',
});
deed('vragen/:id/samen', {
  run: (asked) => mergeContributions(asked.c.var.db, asked.c.var.viewer, { ...which(asked), ids: asked.typed.all('bijdrage').map(idOr) }),
  after: atInput,
});
deed('bijdragen/:id/verborgen', {
  run: (asked) =>
    asked.typed.has('weg')
      ? unhideContribution(asked.c.var.db, asked.c.var.viewer, one(asked))
      : hideContribution(asked.c.var.db, asked.c.var.viewer, { ...one(asked), reason: asked.typed.text('reden') }),
  after: atContribution,
});
deed('bijdragen/:id/los', { run: (asked) => unmergeContribution(asked.c.var.db, asked.c.var.viewer, one(asked)), after: atContribution });
