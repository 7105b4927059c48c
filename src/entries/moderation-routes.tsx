import { transact } from '#platform/db';
import { isId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { redirect } from '#platform/web/flash';
import { routes, type WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { readForm } from '#platform/web/typed';
import { backTo, entryHere, letterAbout, letterTo } from './here';
import { answerable, person, writeTo } from './letters';
import type { EntryRow } from './make-entry';
import { type About, hide, leaveStanding, report, unhide } from './moderate';
import { myEntries, waitingFor } from './queries';
import { refusedDeed } from './refused';
import { MyEntries } from './views/my-entries';
import { ToDo } from './views/to-do';

export const moderationRoutes = routes();
const at = '/stukken/:short';

async function aboutHere(c: WebContext) {
  const entry = await entryHere(c);
  const typed = await readForm(c);
  const remark = typed.text('reactie');
  if (!entry || (remark && !isId(remark))) return undefined;
  const about: About = { entryId: entry.id, remarkId: remark || null };
  return { entry, about, reason: typed.text('reden').slice(0, 1000), said: { form: 'melding' as const, typed, names: ['reden'] } };
}

moderationRoutes.post(`${at}/meldingen`, async (c) => {
  const here = await aboutHere(c);
  if (!here) return notFound(c);
  const done = await transact(c.var.db, async (tx) => {
    const reported = await report(tx, c.var.viewer, here.about, here.reason);
    if (reported.ok) await tellModerators(c, tx, here.entry);
    return reported;
  });
  return done.ok ? backTo(c, here.entry, 'entries_flash_reported') : refusedDeed(c, here.entry, here.said, done);
});

/** The programme managers of the collaboration, and the coordinators once the whole network can read it. */
async function tellModerators(c: WebContext, tx: Parameters<typeof writeTo>[0], entry: EntryRow) {
  const wide = entry.audience === 'network' || entry.audience === 'public';
  const readers = entry.collaboration_id ? await answerable(tx, entry, 'programme_manager') : [];
  const wider = wide || readers.length === 0 ? await answerable(tx, entry, 'coordinator') : [];
  const all = [...new Map([...readers, ...wider].map((reader) => [reader.email, reader])).values()];
  await writeTo(tx, c.var.mail, all, 'reported', letterTo(c, `/${c.var.network.slug}/te-doen`));
}

moderationRoutes.post(`${at}/verberging`, async (c) => {
  const here = await aboutHere(c);
  if (!here) return notFound(c);
  const done = await transact(c.var.db, async (tx) => {
    const hidden = await hide(tx, c.var.viewer, here.about, here.reason);
    if (hidden.ok) await writeTo(tx, c.var.mail, await person(tx, hidden.value.author), 'hidden', letterAbout(c, here.entry));
    return hidden;
  });
  return done.ok ? backTo(c, here.entry, 'entries_flash_hidden') : refusedDeed(c, here.entry, here.said, done);
});

const turn = (deed: typeof unhide, message: 'entries_flash_unhidden' | 'entries_flash_left') => async (c: WebContext) => {
  const here = await aboutHere(c);
  const done = here && (await deed(c.var.db, c.var.viewer, here.about));
  if (!here || !done?.ok) return notFound(c);
  return message === 'entries_flash_left' ? redirect(c, `/${c.var.network.slug}/te-doen`, message) : backTo(c, here.entry, message);
};
moderationRoutes.post(`${at}/tonen`, turn(unhide, 'entries_flash_unhidden'));
moderationRoutes.post(`${at}/afhandeling`, turn(leaveStanding, 'entries_flash_left'));

moderationRoutes.get('/te-doen', async (c) => {
  const { network, viewer, registry } = c.var;
  if (!viewer.memberOf.includes(network.id)) return notFound(c);
  const waiting = await waitingFor(c.var.db, viewer, network.id);
  return page(
    c,
    { title: m.entries_todo_title(), trail: [{ label: m.entries_todo_title() }] },
    <ToDo waiting={waiting} network={network.slug} registry={registry} />,
  );
});

moderationRoutes.get('/mijn-stukken', async (c) => {
  const { network, viewer, registry } = c.var;
  if (!viewer.personId) return c.redirect(to('/aanmelden'), 303);
  const entries = await myEntries(c.var.db, viewer, network.id);
  return page(
    c,
    { title: m.entries_mine_title(), trail: [{ label: m.entries_mine_title() }] },
    <MyEntries entries={entries} network={network.slug} registry={registry} />,
  );
});
