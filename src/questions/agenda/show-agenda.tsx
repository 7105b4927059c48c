import { blockLabel, type NetworkHere } from '#network/index';
import { m, to } from '#platform/i18n';
import { type Typed, readQuery } from '#platform/web/typed';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { agendaPath, mayFreeze } from './agenda';
import { agendaFrame, type Moment } from './agenda-frame';
import { type AgendaRow, agendaRows } from './agenda-rows';
import { type QuestionFilter, readFilter } from './question-filter';
import { blockRecurrence } from './recurrence';
import { questionPath } from '#questions/views/question-card';
import { AgendaPage } from './views/agenda-page';

/** A whole number below a thousand from an address; anything else is `otherwise`. Further on nobody leafs, and each page skipped costs. */
export const countIn = (typed: Typed, name: string, otherwise: number): number =>
  /^[1-9]\d{0,2}$/.test(typed.text(name)) ? Number(typed.text(name)) : otherwise;

export const shownBlocks = (network: NetworkHere) => network.blocks.map((block) => ({ ...block, name: blockLabel(block) }));

/** The page of an agenda: two statements, and for who coordinates the network a third. */
export async function showAgenda(c: WebContext): Promise<Response> {
  const { db, network, viewer } = c.var;
  const query = readQuery(c);
  const here = c.req.param('collaboration') ?? null;
  const back = countIn(query, 'ouder', 0);
  const frame = await agendaFrame(db, network.id, here, back);
  const collaboration = frame.collaborations.find((one) => one.slug === here) ?? null;
  if (here && !collaboration) return notFound(c);
  const agenda = { networkId: network.id, collaborationId: collaboration?.id ?? null };
  const filter: QuestionFilter = { ...readFilter(query, network.blocks), ...(here && { collaboration: undefined }) };
  const at = countIn(query, 'pagina', 1);
  const rows = await agendaRows(db, viewer, { agenda, filter, moments: frame.moments, page: at });
  const recurrence = !here && viewer.coordinated.includes(network.id) ? await blockRecurrence(db, network.id, network.blocks) : undefined;
  const name = collaboration?.name ?? network.name;
  return page(
    c,
    { sheet: 'agenda', title: m.agenda_title({ name }), trail: here ? agendaTrail(c, name) : undefined, wide: true },
    <AgendaPage
      {...{ name, filter, back, recurrence, page: at, older: frame.older, blocks: shownBlocks(network) }}
      path={agendaPath(network.slug, here)}
      ask={`/${network.slug}/leervragen/nieuw${here ? `?samenwerking=${here}` : ''}`}
      up={here ? { label: m.agenda_to_network(), href: agendaPath(network.slug, null) } : undefined}
      mayFreeze={mayFreeze(viewer, agenda)}
      collaborations={here ? [] : frame.collaborations}
      moments={momentsShown(c, frame.moments, rows, here)}
      rows={rows.map((row) => ({ row, href: questionPath(network.slug, row), blocks: shownBlocks(network), withCollaboration: !here }))}
    />,
  );
}

/** Where an agenda stands: that of a collaboration below its own page. */
export const agendaTrail = (c: WebContext, name: string): { label: string; href: string }[] => {
  const { slug } = c.var.network;
  const here = c.req.param('collaboration') ?? null;
  const agenda = { label: m.agenda_menu(), href: to(agendaPath(slug, here)) };
  return here ? [{ label: name, href: to(`/${slug}/samenwerkingen/${here}`) }, agenda] : [agenda];
};

/** A moment in which none of these rows has a cell would be an empty column. One of the whole network has its page there. */
function momentsShown(c: WebContext, moments: Moment[], rows: AgendaRow[], here: string | null) {
  const filled = new Set(rows.flatMap((row) => row.frozen.map((cell) => cell.snapshot_id)));
  const pathOf = (moment: Moment) =>
    moment.of_network && here
      ? `${agendaPath(c.var.network.slug, null)}/momentopnamen/${moment.id}?samenwerking=${here}`
      : `${agendaPath(c.var.network.slug, here)}/momentopnamen/${moment.id}`;
  return moments.filter(({ id }) => filled.has(id)).map((moment) => ({ ...moment, of_network: moment.of_network && here !== null, href: pathOf(moment) }));
}
