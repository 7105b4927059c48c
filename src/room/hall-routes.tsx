import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed } from '#platform/web/typed';
import { valueForm } from '#value/index';
import { readRoomCode } from './code';
import { changeContribution, withdrawContribution } from './change-contribution';
import { contribute } from './contribute';
import { type Device, deviceToken, newDeviceToken, rememberDevice } from './device';
import { giveDot, takeDotBack } from './give-dot';
import { idForWords } from './fresh-words';
import { fromHere, mayHear } from './guessing';
import { idOr } from './id-or';
import { keepValue } from './keep-value';
import { joinRoom } from './join-room';
import { livePage } from './live-page';
import { hallPath } from './paths';
import { sayingOf } from './saying-of';
import { problemOf } from './refusal-words';
import { type Here, roomHere, tooOften } from './room-here';
import { roomByCode } from './room-now';
import { CodePage } from './views/code-page';
import { JoinPage } from './views/join-page';

export const hallRoutes = routes();

hallRoutes.get('/meedoen', (c) => page(c, { sheet: 'room', title: m.room_code_title() }, <CodePage />));

hallRoutes.post('/meedoen', async (c) => {
  const typed = (await readForm(c)).text('code');
  const code = readRoomCode(typed);
  const now = code ? await roomByCode(c.var.db, code) : undefined;
  const heard = code ? await mayHear(c, code, now) : { ok: true as const };
  if (!heard.ok) return tooOften(c, heard.wait, typed);
  if (now) return redirect(c, hallPath(now));
  return page(
    c,
    { sheet: 'room', title: m.room_code_title(), status: 422 },
    <CodePage code={typed} problems={[{ field: 'code', text: m.room_refused_code() }]} />,
  );
});

hallRoutes.get('/meedoen/:code', async (c) => {
  const here = await roomHere(c);
  if (here instanceof Response) return here;
  if (c.req.param('code') !== here.now.code) return redirect(c, hallPath(here.now));
  return here.device ? livePage(c, { ...here, device: here.device }) : joinPage(c, here);
});

const joinPage = (c: WebContext, { now }: Here, again?: { typed: Typed; problems: { field: string; text: string }[] }): Promise<Response> =>
  page(
    c,
    { sheet: 'room', title: now.meeting, status: again ? 422 : 200 },
    <JoinPage now={now} person={c.var.viewer.personId ? c.var.viewer.name || m.room_you() : null} {...again} />,
  );

hallRoutes.post('/meedoen/:code/deelname', async (c) => {
  const here = await roomHere(c);
  if (here instanceof Response) return here;
  const { now } = here;
  const { viewer } = c.var;
  const typed = await readForm(c);
  const as = typed.text('als') === 'mij' && viewer.personId ? viewer : null;
  // As somebody else it is another phone: a name that is given later is not put under what was said before without it.
  const same = !here.device || here.device.person_id === (as?.personId ?? null);
  const token = (same && deviceToken(c)) || newDeviceToken();
  const name = as ? typed.text('naam') || as.name : typed.text('naam');
  const joined = await joinRoom(c.var.db, { meetingId: now.meeting_id, token, name, as, from: fromHere(c, now.meeting_id) });
  if (!joined.ok) return joinPage(c, here, { typed, problems: [problemOf(joined)] });
  rememberDevice(c, token, now.expires_at);
  return redirect(c, hallPath(now), 'room_flash_joined');
});

/** The room and the phone, for what only a phone does; whoever has not joined is sent to do so. */
async function phoneHere(c: WebContext): Promise<{ now: Here['now']; device: Device } | Response> {
  const here = await roomHere(c);
  if (here instanceof Response) return here;
  if (here.device) return { now: here.now, device: here.device };
  // A queued contribution must not be taken for sent because a page came back.
  return forMachine(c) ? notFound(c) : redirect(c, hallPath(here.now));
}

const forMachine = (c: WebContext): boolean => c.req.header('accept') === 'application/json';
const anchor = (now: Here['now'], inputId: string): string => `${hallPath(now)}#vraag-${inputId}`;

hallRoutes.post('/meedoen/:code/bijdragen', async (c) => {
  const here = await phoneHere(c);
  if (here instanceof Response) return here;
  const typed = await readForm(c);
  const saying = sayingOf(typed);
  // What is queued has its own id for each thing; a plain form can come back from the browser's memory.
  const id = forMachine(c) ? saying.id : await idForWords(c.var.db, here.device, saying);
  const said = await contribute(c.var.db, { device: here.device }, { ...saying, id });
  if (forMachine(c)) return said.ok ? c.body(null, 204) : c.json({ problem: problemOf(said).text }, 422);
  if (said.ok) return redirect(c, anchor(here.now, said.value.inputId), 'room_flash_said');
  return livePage(c, here, { inputId: saying.inputId, typed, problems: [problemOf(said)] });
});

hallRoutes.post('/meedoen/:code/bijdragen/:id', async (c) => {
  const here = await phoneHere(c);
  if (here instanceof Response) return here;
  const typed = await readForm(c);
  const id = idOr(c.req.param('id'));
  const changed = await changeContribution(c.var.db, here.device, { id, text: typed.text('tekst') });
  if (changed.ok) return redirect(c, anchor(here.now, changed.value.inputId), 'room_flash_changed');
  return livePage(c, here, { inputId: '', contributionId: id, typed, problems: [problemOf(changed)] }, problemOf(changed));
});

hallRoutes.post('/meedoen/:code/bijdragen/:id/intrekking', async (c) => {
  const here = await phoneHere(c);
  if (here instanceof Response) return here;
  const gone = await withdrawContribution(c.var.db, here.device, idOr(c.req.param('id')));
  return gone.ok ? redirect(c, anchor(here.now, gone.value.inputId), 'room_flash_withdrawn') : livePage(c, here, undefined, problemOf(gone));
});

hallRoutes.post('/meedoen/:code/stippen', async (c) => {
  const here = await phoneHere(c);
  if (here instanceof Response) return here;
  const typed = await readForm(c);
  const dot = { inputId: idOr(typed.text('vraag')), contributionId: idOr(typed.text('bijdrage')) };
  const done = await (typed.has('terug') ? takeDotBack : giveDot)(c.var.db, here.device, dot);
  if (forMachine(c)) return done.ok ? c.body(null, 204) : c.json({ problem: problemOf(done).text }, 422);
  return done.ok ? redirect(c, anchor(here.now, dot.inputId)) : livePage(c, here, undefined, problemOf(done));
});

hallRoutes.post('/meedoen/:code/waarde', async (c) => {
  const here = await phoneHere(c);
  if (here instanceof Response) return here;
  const typed = await readForm(c);
  const inputId = idOr(typed.text('vraag'));
  const checked = check(valueForm, typed);
  if (!checked.ok && forMachine(c)) return c.json({ problem: checked.problems[0]?.text ?? '' }, 422);
  if (!checked.ok) return livePage(c, here, { inputId, typed, problems: checked.problems });
  const { meeneemt, hoopt, mail, delen } = checked.value;
  const kept = await keepValue(c.var.db, here.device, { inputId, takesAlong: meeneemt, hopes: hoopt, email: mail ?? null, shareable: delen !== undefined });
  if (forMachine(c)) return kept.ok ? c.body(null, 204) : c.json({ problem: problemOf(kept).text }, 422);
  return kept.ok ? redirect(c, anchor(here.now, inputId), 'room_flash_said') : livePage(c, here, { inputId, typed, problems: [problemOf(kept)] });
});
