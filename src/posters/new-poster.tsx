import { answerable, audienceChoices, audiences, findEntryById, writeTo } from '#entries/index';
import { collaborationNames, trail } from '#network/index';
import { type Tx, transact } from '#platform/db';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { collaborationsWithoutPoster, makePoster, posterStanding } from './make-poster';
import { mayShapePoster } from './may-shape';
import type { FixedKind } from './poster';
import { posterOf } from './poster-cards';
import { keptOf, manyFields, saidFields, saidIn, typedFrom } from './poster-form';
import { posterPath } from './poster-path';
import { problemOf } from './refusal-words';
import { type Start, startOf } from './start-of';
import { ChooseCollaboration, NewPosterPage } from './views/new-poster-page';

type Again = { typed: Typed; problems: Problem[] };
const placeOf = (c: WebContext, id: string) => ({ network: c.var.network.id, collaboration: id });

/** Where this viewer may make a poster and none stands yet. */
export async function withoutPoster(c: WebContext): Promise<{ id: string; slug: string; name: string }[]> {
  const { db, viewer, network } = c.var;
  const theirs = viewer.roles.flatMap(({ collaborationId }) =>
    collaborationId && mayShapePoster(viewer, placeOf(c, collaborationId)) ? [collaborationId] : [],
  );
  return theirs.length ? collaborationsWithoutPoster(db, network.id, theirs) : [];
}

const own = (c: WebContext): string => readQuery(c).text('samenwerking');

/** The form for a new poster, with what already stands. `?samenwerking=` says whose; without it, who has one choice gets that one. */
export async function showNewPoster(c: WebContext, again?: Again): Promise<Response> {
  const { db, viewer, network } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.req.method === 'GET' ? c.var.shell.path : `/${network.slug}`)}`);
  const choices = own(c) ? [] : await withoutPoster(c);
  const slug = own(c) || (choices.length === 1 ? choices[0]?.slug : '');
  const where = trail(c, [m.posters_title(), 'posters'], [m.posters_make()]);
  if (!slug) {
    if (!viewer.memberOf.includes(network.id)) return forbidden(c);
    return page(c, { sheet: 'posters', title: m.posters_make(), trail: where }, <ChooseCollaboration network={network.slug} choices={choices} />);
  }
  const start = await startOf(db, viewer, network.id, slug);
  if (!start) return notFound(c);
  if (!mayShapePoster(viewer, placeOf(c, start.collaboration.id))) return forbidden(c);
  const first = again ? undefined : await posterOf(db, viewer, network.id, start.collaboration.id);
  if (first) return redirect(c, posterPath(network.slug, first), 'posters_flash_warn_second');
  // Somebody is at work on it and nobody else reads it yet: said before they type.
  const unseen = !again && (await posterStanding(db, network.id, start.collaboration.id));
  if (unseen) return page(c, { sheet: 'posters', title: m.posters_make(), trail: where }, <ChooseCollaboration network={network.slug} choices={[]} busy />);
  return page(
    c,
    { sheet: 'posters', title: m.posters_new_title({ name: start.collaboration.name }), trail: where, status: again ? 422 : 200 },
    <NewPosterPage
      network={network.slug}
      start={start}
      blocks={network.blocks}
      audiences={audienceChoices(viewer, network.id, start.collaboration.id)}
      typed={again?.typed ?? filledIn(start)}
      problems={again?.problems ?? []}
      fresh={!again}
    />,
  );
}

function filledIn({ texts }: Start): Typed {
  const sections = (Object.keys(texts) as FixedKind[]).map((kind) => ({ id: newId(), kind, heading: '', text: texts[kind] }));
  return typedFrom({ opening: '', sections }, [['id', newId()]]);
}

const form = z.object({ ...saidFields, doelgroep: z.enum(audiences) });

export async function makePosterHere(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const sent = await readForm(c);
  const said = saidIn(sent);
  const id = isId(sent.text('id')) ? sent.text('id') : newId();
  const typed = typedFrom(said, [['id', id], ...keptOf(sent, 'doelgroep')]);
  const collaboration = (await collaborationNames(db, network.id)).find(({ slug }) => slug === own(c));
  if (!collaboration) return showNewPoster(c, { typed, problems: [{ field: '', text: m.posters_choose_collaboration() }] });
  const checked = check(form, typed, manyFields);
  if (!checked.ok) return showNewPoster(c, { typed, problems: checked.problems });
  const poster = { ...said, id, networkId: network.id, collaborationId: collaboration.id, audience: checked.value.doelgroep, blocks: checked.value.bouwstenen };
  const made = await transact(db, async (tx) => {
    const done = await makePoster(tx, viewer, poster);
    if (done.ok && done.value.waitsFor) await tellDecider(c, tx, done.value.id);
    return done;
  });
  if (made.ok) return redirect(c, posterPath(network.slug, made.value), made.value.waitsFor ? 'posters_flash_made_waits' : 'posters_flash_made');
  const first = made.reason === 'second' ? await posterOf(db, viewer, network.id, collaboration.id) : undefined;
  const problem = first ? { field: '', text: m.posters_refused_second_there() } : problemOf(made);
  return showNewPoster(c, { typed, problems: [problem] });
}

/** A letter to whose yes it waits for, with a link and none of its words. */
async function tellDecider(c: WebContext, tx: Tx, posterId: string): Promise<void> {
  const entry = await findEntryById(tx, c.var.viewer, posterId);
  const asked = await tx.selectFrom('approval').select('decider').where('entry_id', '=', posterId).where('decided_at', 'is', null).executeTakeFirst();
  if (!entry || !asked) return;
  const where = { network: c.var.network.name, url: c.var.config.baseUrl, path: posterPath(c.var.network.slug, { ...entry, title: '' }) };
  await writeTo(tx, c.var.mail, await answerable(tx, entry, asked.decider), 'asked', where);
}
