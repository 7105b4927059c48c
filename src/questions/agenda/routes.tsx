import { m, to } from '#platform/i18n';
import { isId, newId } from '#platform/id';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { agendaPath, canWithdraw, mayFreeze } from './agenda';
import { agendaPlace } from './agenda-place';
import { questionPath } from '#questions/views/question-card';
import { agendaTrail, countIn, showAgenda } from './show-agenda';
import { showQuestions } from './show-questions';
import { filteredAddress } from './question-filter';
import { frozenAgenda, snapshotById, snapshotList } from './snapshots';
import { takeSnapshot } from './take-snapshot';
import { SnapshotPage } from './views/snapshot-page';
import { SnapshotsPage } from './views/snapshots-page';
import { withdrawSnapshot } from './withdraw-snapshot';

/** The learning agenda of the network and of each of its collaborations, and the moments at which it was frozen. */
export const agendaRoutes = routes();

const newSnapshot = z.object({ id: z.uuid(), naam: z.string().max(80), datum: z.iso.date() });

const slugHere = (c: WebContext): string | null => c.req.param('collaboration') ?? null;
const placeHere = (c: WebContext) => agendaPlace(c.var.db, c.var.network.id, slugHere(c));
const snapshotsPath = (c: WebContext): string => `${agendaPath(c.var.network.slug, slugHere(c))}/momentopnamen`;
const trailTo = (c: WebContext, name: string, ...further: { label: string; href?: string }[]) => [
  ...agendaTrail(c, name),
  { label: m.agenda_snapshots(), href: to(snapshotsPath(c)) },
  ...further,
];

agendaRoutes.get('/leervragen', showQuestions);
for (const agenda of ['/leeragenda', '/samenwerkingen/:collaboration/leeragenda']) {
  agendaRoutes.get(agenda, showAgenda);
  agendaRoutes.get(`${agenda}/momentopnamen`, (c) => showSnapshots(c));
  agendaRoutes.post(`${agenda}/momentopnamen`, postSnapshot);
  agendaRoutes.get(`${agenda}/momentopnamen/:id`, showSnapshot);
  agendaRoutes.post(`${agenda}/momentopnamen/:id/intrekking`, postWithdrawal);
}

async function showSnapshots(c: WebContext, refused?: { typed: Typed; problems: Problem[] }): Promise<Response> {
  const place = await placeHere(c);
  if (!place) return notFound(c);
  const here = countIn(readQuery(c), 'pagina', 1);
  const name = place.name ?? c.var.network.name;
  const typed = refused?.typed;
  const form = {
    id: typed && isId(typed.text('id')) ? typed.text('id') : newId(),
    label: typed?.text('naam') ?? '',
    onDate: typed?.text('datum') ?? '',
    problems: refused?.problems ?? [],
  };
  return page(
    c,
    { sheet: 'agenda', title: m.agenda_snapshots_title({ name }), trail: trailTo(c, name), status: refused ? 422 : 200 },
    <SnapshotsPage
      name={name}
      path={snapshotsPath(c)}
      snapshots={await snapshotList(c.var.db, c.var.viewer, place, here)}
      page={here}
      form={mayFreeze(c.var.viewer, place) ? form : undefined}
    />,
  );
}

async function postSnapshot(c: WebContext): Promise<Response> {
  const place = await placeHere(c);
  if (!place) return notFound(c);
  if (!mayFreeze(c.var.viewer, place)) return forbidden(c);
  const typed = await readForm(c);
  const asked = check(newSnapshot, typed);
  if (!asked.ok) return showSnapshots(c, { typed, problems: asked.problems });
  const { id, naam, datum } = asked.value;
  const taken = await takeSnapshot(c.var.db, c.var.viewer, place, { id, label: naam, onDate: datum });
  if (taken.ok) return redirect(c, `${snapshotsPath(c)}/${taken.value}`, 'agenda_flash_taken');
  if (taken.reason === 'not_yours') return forbidden(c);
  return showSnapshots(c, { typed, problems: [{ field: 'datum', text: m.agenda_problem_not_recent() }] });
}

async function showSnapshot(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const id = c.req.param('id') ?? '';
  const place = await placeHere(c);
  const snapshot = place && isId(id) ? await snapshotById(db, viewer, place, id) : undefined;
  if (!place || !snapshot) return notFound(c);
  const query = readQuery(c);
  const collaboration = query.text('samenwerking') || undefined;
  const here = countIn(query, 'pagina', 1);
  const rows = await frozenAgenda(db, viewer, { snapshotId: id, collaboration, page: here });
  const name = place.name ?? network.name;
  const path = `${snapshotsPath(c)}/${id}`;
  return page(
    c,
    { sheet: 'agenda', title: snapshot.label, trail: trailTo(c, name, { label: snapshot.label }), wide: true },
    <SnapshotPage
      {...{ name, path, snapshot, page: here }}
      rows={rows.map((row) => ({ ...row, href: questionPath(network.slug, row) }))}
      pageHref={(pagina) => to(filteredAddress(path, { collaboration }, { pagina }))}
      mayWithdraw={mayFreeze(viewer, place) && canWithdraw(snapshot)}
    />,
  );
}

async function postWithdrawal(c: WebContext): Promise<Response> {
  const place = await placeHere(c);
  const id = c.req.param('id') ?? '';
  if (!place || !isId(id)) return notFound(c);
  const gone = await withdrawSnapshot(c.var.db, c.var.viewer, place, id);
  if (gone.ok) return redirect(c, snapshotsPath(c), 'agenda_flash_withdrawn');
  if (gone.reason === 'too_late') return redirect(c, `${snapshotsPath(c)}/${id}`, 'agenda_flash_warn_too_late');
  return gone.reason === 'gone' ? notFound(c) : forbidden(c);
}
