import { findEntry } from '#entries/index';
import { trail } from '#network/index';
import { shortOf } from '#platform/id';
import { m } from '#platform/i18n';
import { shorten } from '#platform/text';
import { routes } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { addressIn } from './address-in';
import { branchesOf } from './branches';
import { showWords } from './show-words';
import { trailOf } from './trail-of';
import { saidOn } from './said-on';
import { most } from './walk';
import { TrailPage } from './views/trail-page';

export const trailRoutes = routes();

trailRoutes.get('/spoor/:short', async (c) => {
  const { db, viewer, network, registry } = c.var;
  const entry = await findEntry(db, viewer, network.id, shortOf(c.req.param('short')));
  if (!entry) return notFound(c);
  const grains = await trailOf(db, viewer, entry);
  const start = grains[0];
  if (!start) return notFound(c);
  const said = await registry.grainsOf(
    db,
    grains.filter(({ way }) => way === 'back').map(({ id }) => id),
  );
  const title = m.trail_title({ title: entry.title });
  const back = { label: shorten(entry.title, 60), href: addressIn(c)(start) };
  return page(
    c,
    { title, sheet: 'trail', wide: true, trail: [...trail(c), back, { label: m.trail_name() }] },
    <TrailPage
      start={start}
      said={saidOn(said, grains)}
      back={branchesOf(grains, 'back')}
      on={branchesOf(grains, 'on')}
      cut={grains.length >= most}
      kindName={(kind) => registry.kind(kind)?.name() ?? ''}
      addressOf={addressIn(c)}
    />,
  );
});

trailRoutes.get('/mijn-woorden', showWords);
