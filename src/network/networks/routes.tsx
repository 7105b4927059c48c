import { may } from '#entries/index';
import { isId, newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { postOf } from '../post';
import { signInFirst } from '../sign-in-first';
import { trail } from '../trail';
import { problemOf } from '../words';
import { networkForm, newNetworkForm, typedFrom } from './form';
import { makeNetwork, taxonomiesToCopy } from './make-network';
import { networksToKeep, settingsCounts } from './queries';
import { shapeNetwork } from './shape-network';
import { NetworkForm } from './views/network-form';
import { NetworksPage } from './views/networks-page';
import { NewNetworkForm } from './views/new-network-form';
import { SettingsPage } from './views/settings-page';

async function newPage(c: WebContext, typed: Typed, problems?: Problem[]) {
  if (!may(c.var.viewer, 'make_network')) return away(c);
  const title = m.network_make_title();
  return page(
    c,
    { title, status: problems && 422, trail: [{ label: m.network_networks_title(), href: to('/beheer/netwerken') }, { label: title }] },
    <>
      <h1>{title}</h1>
      <NewNetworkForm {...{ typed, problems }} taxonomies={await taxonomiesToCopy(c.var.db)} />
    </>,
  );
}

/** For administrators: a network begins with a name, an address, building blocks and somebody who coordinates it. */
export const makeNetworkRoutes = routes()
  .get('/beheer/netwerken', async (c) => {
    if (!may(c.var.viewer, 'make_network')) return away(c);
    return page(c, { title: m.network_networks_title() }, <NetworksPage networks={await networksToKeep(c.var.db)} />);
  })

  .get('/beheer/netwerken/nieuw', (c) => newPage(c, typedOf([['id', newId()]])))

  .post('/beheer/netwerken', async (c) => {
    const typed = await readForm(c);
    if (!may(c.var.viewer, 'make_network') || !isId(typed.text('id'))) return notFound(c);
    const checked = check(newNetworkForm, typed);
    if (!checked.ok) return newPage(c, typed, checked.problems);
    const made = await makeNetwork(c.var.db, c.var.viewer, postOf(c), { id: typed.text('id'), said: checked.value });
    if (made.ok) return redirect(c, `/${made.value.slug}`, 'network_flash_made');
    const { reason, field } = made;
    return reason === 'not_yours' ? notFound(c) : newPage(c, typed, problemOf({ ok: false, reason, field }));
  });

const coordinates = (c: WebContext): boolean => may(c.var.viewer, 'shape_network', { network: c.var.network.id });
const away = (c: WebContext) => (c.var.viewer.personId ? notFound(c) : signInFirst(c));

function changePage(c: WebContext, typed: Typed, problems?: Problem[]) {
  if (!coordinates(c)) return away(c);
  const title = m.network_settings_change();
  return page(
    c,
    { title, status: problems && 422, trail: trail(c, [m.network_settings_title(), 'beheer'], [title]) },
    <>
      <h1>{title}</h1>
      <NetworkForm network={c.var.network.slug} {...{ typed, problems }} />
    </>,
  );
}

export const settingsRoutes = routes()
  .get('/beheer', async (c) => {
    const { db, network } = c.var;
    if (!coordinates(c)) return away(c);
    const title = m.network_settings_title();
    return page(c, { title, wide: true, trail: trail(c, [title]) }, <SettingsPage network={network} counts={await settingsCounts(db, network.id)} />);
  })

  .get('/beheer/netwerk', (c) => changePage(c, typedFrom(c.var.network)))

  .post('/beheer/netwerk', async (c) => {
    const { db, network, viewer } = c.var;
    if (!coordinates(c)) return notFound(c);
    const typed = await readForm(c);
    const checked = check(networkForm, typed);
    if (!checked.ok) return changePage(c, typed, checked.problems);
    const done = await shapeNetwork(db, viewer, { networkId: network.id, said: checked.value });
    return done.ok ? redirect(c, `/${network.slug}/beheer`, 'network_flash_saved') : notFound(c);
  });
