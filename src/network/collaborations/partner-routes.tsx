import { may } from '#entries/index';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import { organisationForm, saidOf } from '../organisations/form';
import { trail } from '../trail';
import { problemOf } from '../words';
import { here } from './here';
import { addNewPartner, addPartner, possiblePartners, removePartner } from './partners';
import { PartnersPage } from './views/partners-page';

type Problems = Parameters<typeof PartnersPage>[0]['problems'];

/** The collaboration of this address, for who shapes it. */
async function shaped(c: WebContext) {
  const collaboration = await here(c);
  const mayShape = collaboration && may(c.var.viewer, 'shape_collaboration', { network: c.var.network.id, collaboration: collaboration.id });
  return mayShape ? collaboration : undefined;
}

async function partnersPage(c: WebContext, typed: Typed, problems?: Problems) {
  const { db, network } = c.var;
  const collaboration = await shaped(c);
  if (!collaboration) return notFound(c);
  const possible = await possiblePartners(db, network.id, collaboration.id);
  const { name, slug } = collaboration;
  return page(
    c,
    {
      title: m.network_partners_title({ name }),
      status: problems && 422,
      trail: trail(c, [m.network_collaborations_title(), 'samenwerkingen'], [name, `samenwerkingen/${slug}`], [m.network_partners()]),
    },
    <PartnersPage network={network.slug} {...{ collaboration, possible, typed, problems }} />,
  );
}

const newForm = organisationForm.pick({ naam: true, soort: true, website: true });

export const partnerRoutes = routes()
  .get('/samenwerkingen/:slug/partners', (c) => partnersPage(c, typedOf([['id', newId()]])))

  .post('/samenwerkingen/:slug/partners', async (c) => {
    const { db, network, viewer } = c.var;
    const collaboration = await shaped(c);
    if (!collaboration) return notFound(c);
    const typed = await readForm(c);
    const place = { networkId: network.id, collaborationId: collaboration.id };
    const form = typed.text('soort_formulier') === 'nieuw' ? 'nieuw' : 'bekend';
    if (form === 'nieuw') {
      const checked = check(newForm, typed);
      if (!checked.ok) return partnersPage(c, typed, { form, list: checked.problems });
      const { national: _, ...said } = saidOf({
        ...checked.value,
        voorbeeld: collaboration.fictitious,
        landelijk: false,
        invloed: [],
        over: '',
        samenwerkingen: [],
      });
      const id = isId(typed.text('id')) ? typed.text('id') : newId();
      const made = await addNewPartner(db, viewer, { ...place, said: { id, ...said } });
      return made.ok ? added(c) : refused(c, typed, form, made);
    }
    const organisationId = typed.text('organisatie');
    if (!isId(organisationId)) return partnersPage(c, typed, { form, list: problemOf({ ok: false, reason: 'organisation_unknown', field: 'organisatie' }) });
    const known = await addPartner(db, viewer, { ...place, organisationId });
    return known.ok ? added(c) : refused(c, typed, form, known);
  })

  .post('/samenwerkingen/:slug/partners/:id/einde', async (c) => {
    const { db, network, viewer } = c.var;
    const collaboration = await shaped(c);
    if (!collaboration || !isId(c.req.param('id'))) return notFound(c);
    await removePartner(db, viewer, { networkId: network.id, collaborationId: collaboration.id, organisationId: c.req.param('id') });
    return redirect(c, `/${network.slug}/samenwerkingen/${collaboration.slug}/partners`, 'network_flash_partner_removed');
  });

const added = (c: WebContext) => redirect(c, `/${c.var.network.slug}/samenwerkingen/${c.req.param('slug')}/partners`, 'network_flash_partner_added');

type Refused = { ok: false; reason: 'not_yours' | 'organisation_unknown' | 'address_taken' | 'address_empty'; field?: string };

const refused = (c: WebContext, typed: Typed, form: 'nieuw' | 'bekend', { reason, field }: Refused) =>
  reason === 'not_yours' ? notFound(c) : partnersPage(c, typed, { form, list: problemOf({ ok: false, reason, field }) });
