import { may } from '#entries/index';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { collaborationNames } from '../collaborations/queries';
import { nthPage } from '../nth-page';
import { organisationsSpokenFor } from '../roles/role';
import { trail } from '../trail';
import { problemOf } from '../words';
import { manyFields, organisationForm, saidOf, typedFrom } from './form';
import { nationalParties, type Organisation, organisationHere, partnerOrganisations, speakersFor } from './queries';
import { changeOrganisation, makeOrganisation } from './save-organisation';
import { OrganisationForm } from './views/organisation-form';
import { OrganisationPage } from './views/organisation-page';
import { OrganisationsPage } from './views/organisations-page';

const perPage = 48;
const list = (): [string, string] => [m.network_organisations_title(), 'organisaties'];
const here = (c: WebContext) => organisationHere(c.var.db, c.var.network.id, c.req.param('slug') ?? '');
const shapes = (c: WebContext): boolean => may(c.var.viewer, 'shape_network', { network: c.var.network.id });

export const organisationRoutes = routes()
  .get('/organisaties', async (c) => {
    const { db, network } = c.var;
    const asked = readQuery(c);
    const filter = { kind: asked.text('soort'), words: asked.text('zoek').slice(0, 100) };
    const nth = nthPage(asked);
    const national = nth === 1 && !filter.kind && !filter.words ? await nationalParties(db, network.id) : [];
    const found = await partnerOrganisations(db, network.id, filter, { limit: perPage + 1, offset: (nth - 1) * perPage });
    const title = m.network_organisations_title();
    const props = { national, partners: found.slice(0, perPage), filter, here: nth, more: found.length > perPage };
    return page(c, { title, wide: true, trail: trail(c, [title]) }, <OrganisationsPage network={network.slug} {...props} mayMake={shapes(c)} />);
  })

  .get('/organisaties/nieuw', (c) => newPage(c, typedOf([['id', newId()]])))

  .post('/organisaties', async (c) => {
    const { db, network, viewer } = c.var;
    const typed = await readForm(c);
    if (!shapes(c) || !isId(typed.text('id'))) return notFound(c);
    const checked = check(organisationForm, typed, manyFields);
    if (!checked.ok) return newPage(c, typed, checked.problems);
    const make = { id: typed.text('id'), networkId: network.id, said: saidOf(checked.value), collaborationIds: checked.value.samenwerkingen };
    const made = await makeOrganisation(db, viewer, make);
    if (made.ok) return redirect(c, `/${network.slug}/organisaties/${made.value.slug}`, 'network_flash_organisation_made');
    return made.reason === 'not_yours' ? notFound(c) : newPage(c, typed, problemOf({ ...made, reason: made.reason }));
  })

  .get('/organisaties/:slug', async (c) => {
    const { db, network, viewer } = c.var;
    const organisation = await here(c);
    if (!organisation) return notFound(c);
    const speakers = viewer.memberOf.includes(network.id) ? await speakersFor(db, network.id, organisation.id) : null;
    const mayInvite = organisation.national && organisationsSpokenFor(viewer, network.id).includes(organisation.id);
    return page(
      c,
      { title: organisation.name, trail: trail(c, list(), [organisation.name]) },
      <OrganisationPage network={network.slug} {...{ organisation, speakers, mayInvite }} mayChange={shapes(c)} />,
    );
  })

  .get('/organisaties/:slug/wijzigen', async (c) => {
    const organisation = await here(c);
    return organisation && shapes(c) ? changePage(c, organisation, typedFrom(organisation)) : notFound(c);
  })

  .post('/organisaties/:slug/wijzigen', async (c) => {
    const { db, network, viewer } = c.var;
    const organisation = await here(c);
    if (!organisation || !shapes(c)) return notFound(c);
    const typed = await readForm(c);
    const checked = check(organisationForm, typed, manyFields);
    if (!checked.ok) return changePage(c, organisation, typed, checked.problems);
    const changed = await changeOrganisation(db, viewer, { networkId: network.id, organisationId: organisation.id, said: saidOf(checked.value) });
    if (!changed.ok)
      return changed.reason === 'not_yours' ? notFound(c) : changePage(c, organisation, typed, problemOf({ ...changed, reason: 'stands_elsewhere' }));
    const stays = checked.value.landelijk || organisation.collaborations.length > 0;
    return redirect(c, stays ? `/${network.slug}/organisaties/${organisation.slug}` : `/${network.slug}/organisaties`, 'network_flash_saved');
  });

async function newPage(c: WebContext, typed: Typed, problems?: Problem[]) {
  if (!shapes(c)) return notFound(c);
  const { db, network } = c.var;
  const title = m.network_organisation_make();
  const at = `/${network.slug}/organisaties`;
  const props = { typed, problems, hidden: { id: typed.text('id') }, collaborations: await collaborationNames(db, network.id) };
  return page(
    c,
    { title, status: problems && 422, trail: trail(c, list(), [title]) },
    <>
      <h1>{title}</h1>
      <OrganisationForm action={at} back={at} {...props} submit={title} />
    </>,
  );
}

function changePage(c: WebContext, { name, slug }: Organisation, typed: Typed, problems?: Problem[]) {
  const at = `/${c.var.network.slug}/organisaties/${slug}`;
  return page(
    c,
    { title: m.network_change_title({ name }), status: problems && 422, trail: trail(c, list(), [name, `organisaties/${slug}`], [m.platform_change()]) },
    <>
      <h1>{m.network_change_title({ name })}</h1>
      <OrganisationForm action={`${at}/wijzigen`} back={at} {...{ typed, problems }} submit={m.platform_save()} />
    </>,
  );
}
