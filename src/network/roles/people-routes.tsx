import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { postOf } from '../post';
import { signInFirst } from '../sign-in-first';
import { problemOf } from '../words';
import { decideJoin } from './decide-join';
import { endRole } from './end-role';
import { decisionForm, inviteForm } from './form';
import { invite } from './invite';
import { holders, openInvitations, openJoinRequests } from './queries';
import { type Standing, standingInCollaboration, standingInNetwork } from './standing';
import { EndRolePage } from './views/end-role-page';
import { PeoplePage } from './views/people-page';
import { withdrawInvitation } from './withdraw-invitation';

const holdersSeen = async (c: WebContext, { networkId, collaborationId, sees }: Standing) => (await holders(c.var.db, networkId, collaborationId)).filter(sees);

type Shown = { typed?: Typed; problems?: Problem[]; refused?: string };

async function peoplePage(c: WebContext, standing: Standing, { typed = typedOf([['id', newId()]]), problems, refused }: Shown = {}) {
  const { db, network } = c.var;
  const { networkId, collaborationId, title, at, kinds, organisations } = standing;
  const people = await holdersSeen(c, standing);
  const invitations = (await openInvitations(db, networkId, collaborationId)).filter(standing.sees);
  const requests = collaborationId ? await openJoinRequests(db, collaborationId) : [];
  c.header('x-robots-tag', 'noindex');
  return page(
    c,
    { title, status: problems || refused ? 422 : 200, trail: standing.trail },
    <PeoplePage network={network.slug} {...{ title, at, kinds, organisations, people, invitations, requests, typed, problems, refused }} />,
  );
}

type StandingOf = (c: WebContext) => Promise<Standing | undefined>;
const away = (c: WebContext) => (c.var.viewer.personId ? notFound(c) : signInFirst(c));

/** The same pages for a network and for a collaboration: only who may, and which roles, differ. */
const peopleAt = (path: '/beheer/mensen' | '/samenwerkingen/:slug/mensen', standingOf: StandingOf) =>
  routes()
    .get(path, async (c) => {
      const standing = await standingOf(c);
      return standing ? peoplePage(c, standing) : away(c);
    })

    .post(`${path}/uitnodigingen`, async (c) => {
      const standing = await standingOf(c);
      if (!standing) return notFound(c);
      const typed = await readForm(c);
      const checked = check(inviteForm(standing.kinds), typed);
      if (!checked.ok) return peoplePage(c, standing, { typed, problems: checked.problems });
      const { id, email, rol: kind, organisatie, bericht: message } = checked.value;
      const place = { networkId: standing.networkId, collaborationId: standing.collaborationId, organisationId: organisatie ?? null };
      const sent = await invite(c.var.db, c.var.viewer, postOf(c), { id, email, kind, message, ...place });
      if (sent.ok) return redirect(c, standing.at, 'network_flash_invited');
      const { reason, field } = sent;
      return reason === 'not_yours' ? notFound(c) : peoplePage(c, standing, { typed, problems: problemOf({ ok: false, reason, field }) });
    })

    .post(`${path}/uitnodigingen/:id/intrekking`, async (c) => {
      const standing = await standingOf(c);
      const id = c.req.param('id') ?? '';
      const done = standing && isId(id) ? await withdrawInvitation(c.var.db, c.var.viewer, standing.networkId, id) : undefined;
      return standing && done?.ok ? redirect(c, standing.at, 'network_flash_withdrawn') : notFound(c);
    })

    .get(`${path}/rollen/:id/einde`, async (c) => {
      const standing = await standingOf(c);
      const holder = standing && (await holdersSeen(c, standing)).find(({ id }) => id === c.req.param('id'));
      if (!holder) return away(c);
      const title = m.network_end_role_of({ name: holder.name || m.network_nameless() });
      return page(c, { title, trail: standing.trail }, <EndRolePage title={title} at={standing.at} holder={holder} />);
    })

    .post(`${path}/rollen/:id/einde`, async (c) => {
      const standing = await standingOf(c);
      const id = c.req.param('id') ?? '';
      if (!standing || !isId(id)) return notFound(c);
      const done = await endRole(c.var.db, c.var.viewer, id, c.var.registry.onRoleEnded);
      if (done.ok) return redirect(c, standing.at, 'network_flash_role_ended');
      const { reason } = done;
      return reason === 'gone' ? notFound(c) : peoplePage(c, standing, { refused: problemOf({ ok: false, reason })[0]?.text });
    });

export const peopleRoutes = routes()
  .route('/', peopleAt('/beheer/mensen', standingInNetwork))
  .route('/', peopleAt('/samenwerkingen/:slug/mensen', standingInCollaboration))

  .post('/samenwerkingen/:slug/mensen/verzoeken/:id/besluit', async (c) => {
    const standing = await standingInCollaboration(c);
    const id = c.req.param('id');
    if (!standing?.collaborationId || !isId(id)) return notFound(c);
    const checked = check(decisionForm, await readForm(c));
    if (!checked.ok) return peoplePage(c, standing, { refused: m.network_refused_decide() });
    const granted = checked.value.besluit === 'ja';
    const decision = { id, networkId: standing.networkId, collaborationId: standing.collaborationId, granted, reply: checked.value.antwoord };
    const done = await decideJoin(c.var.db, c.var.viewer, postOf(c), decision);
    if (done.ok) return redirect(c, standing.at, granted ? 'network_flash_join_granted' : 'network_flash_join_refused');
    const { reason } = done;
    return reason === 'gone' ? notFound(c) : peoplePage(c, standing, { refused: problemOf({ ok: false, reason })[0]?.text });
  });
