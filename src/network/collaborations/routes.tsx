import { may } from '#entries/index';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { isId, newId } from '#platform/id';
import { nthPage } from '../nth-page';
import { trail } from '../trail';
import { problemOf } from '../words';
import { collaborationForm, typedFrom } from './form';
import { here } from './here';
import { networkProgrammes } from './network-programmes';
import { type CollaborationHere, collaborationCards, collaborationFacets } from './queries';
import { changeCollaboration, makeCollaboration } from './save-collaboration';
import { standsNow } from './stands-now';
import { CollaborationForm } from './views/collaboration-form';
import { CollaborationsPage } from './views/collaborations-page';

const perPage = 24;
const list = (): [string, string] => [m.network_collaborations_title(), 'samenwerkingen'];

export const collaborationRoutes = routes()
  .get('/samenwerkingen', async (c) => {
    const { db, network, viewer } = c.var;
    const asked = readQuery(c);
    const filter = { province: asked.text('provincie'), scale: asked.text('schaal'), theme: asked.text('thema') };
    const nth = nthPage(asked);
    const cards = await collaborationCards(db, network.id, filter, { limit: perPage + 1, offset: (nth - 1) * perPage });
    const [facets, programmes] = [await collaborationFacets(db, network.id), nth === 1 ? await networkProgrammes(db, network.id) : []];
    const props = { cards: cards.slice(0, perPage), facets, filter, programmes, here: nth, more: cards.length > perPage };
    const title = m.network_collaborations_title();
    return page(
      c,
      { title, description: m.network_collaborations_about({ network: network.name }), wide: true, trail: trail(c, [title]) },
      <CollaborationsPage network={network.slug} {...props} mayMake={may(viewer, 'shape_network', { network: network.id })} />,
    );
  })

  .get('/samenwerkingen/nieuw', (c) => newPage(c, typedOf([['id', newId()]])))

  .post('/samenwerkingen', async (c) => {
    const { db, network, viewer } = c.var;
    const typed = await readForm(c);
    if (!may(viewer, 'shape_network', { network: network.id }) || !isId(typed.text('id'))) return notFound(c);
    const checked = check(collaborationForm, typed);
    if (!checked.ok) return newPage(c, typed, checked.problems);
    const made = await makeCollaboration(db, viewer, { id: typed.text('id'), networkId: network.id, said: checked.value });
    if (made.ok) return redirect(c, `/${network.slug}/samenwerkingen/${made.value.slug}`, 'network_flash_collaboration_made');
    return made.reason === 'not_yours' ? notFound(c) : newPage(c, typed, problemOf({ ...made, reason: made.reason }));
  })

  .get('/samenwerkingen/:slug/wijzigen', async (c) => {
    const collaboration = await here(c);
    if (!collaboration || !mayShape(c, collaboration)) return notFound(c);
    return changePage(c, collaboration, typedFrom(collaboration));
  })

  .post('/samenwerkingen/:slug/wijzigen', async (c) => {
    const { db, network, viewer } = c.var;
    const collaboration = await here(c);
    if (!collaboration || !mayShape(c, collaboration)) return notFound(c);
    const typed = await readForm(c);
    const checked = check(collaborationForm, typed);
    if (!checked.ok) return changePage(c, collaboration, typed, { problems: checked.problems, version: typed.text('version') });
    const change = { networkId: network.id, collaborationId: collaboration.id, version: typed.text('version'), said: checked.value };
    const changed = await changeCollaboration(db, viewer, change);
    if (changed.ok) return redirect(c, `/${network.slug}/samenwerkingen/${collaboration.slug}`, 'network_flash_saved');
    if (changed.reason === 'not_yours') return notFound(c);
    return changePage(c, collaboration, typed, { problems: problemOf({ ...changed, reason: changed.reason }), stale: true });
  });

const mayShape = (c: WebContext, { id }: CollaborationHere): boolean =>
  may(c.var.viewer, 'shape_collaboration', { network: c.var.network.id, collaboration: id });

function newPage(c: WebContext, typed: Typed, problems?: Problem[]) {
  const { network, viewer } = c.var;
  if (!may(viewer, 'shape_network', { network: network.id })) return notFound(c);
  const title = m.network_collaboration_make();
  const at = `/${network.slug}/samenwerkingen`;
  return page(
    c,
    { title, status: problems && 422, trail: trail(c, list(), [title]) },
    <>
      <h1>{title}</h1>
      <CollaborationForm action={at} back={at} {...{ typed, problems }} hidden={{ id: typed.text('id') }} withAddress submit={m.network_collaboration_make()} />
    </>,
  );
}

type Refused = { problems?: Problem[]; version?: string; stale?: boolean };

function changePage(c: WebContext, standing: CollaborationHere, typed: Typed, { problems, version, stale }: Refused = {}) {
  const { network } = c.var;
  const at = `/${network.slug}/samenwerkingen/${standing.slug}`;
  const title = m.network_change_title({ name: standing.name });
  return page(
    c,
    { title, status: problems && 422, trail: trail(c, list(), [standing.name, `samenwerkingen/${standing.slug}`], [m.platform_change()]) },
    <>
      <h1>{title}</h1>
      <CollaborationForm
        action={`${at}/wijzigen`}
        back={at}
        {...{ typed, problems }}
        hidden={{ version: version ?? standing.version }}
        stands={stale ? standsNow(typed, typedFrom(standing)) : undefined}
        submit={m.platform_save()}
      />
    </>,
  );
}
