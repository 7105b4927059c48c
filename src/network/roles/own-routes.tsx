import { isId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { signInFirst } from '../sign-in-first';
import { mine } from '../trail';
import { problemOf } from '../words';
import { acceptInvitation, declineInvitation } from './answer-invitation';
import { endRole } from './end-role';
import { ownInvitations, ownJoinRequests, ownRoles } from './queries';
import { InvitationsPage } from './views/invitations-page';
import { LeavePage } from './views/leave-page';
import { MyRolesPage } from './views/my-roles-page';

async function leavePage(c: WebContext, refused?: string) {
  const { db, viewer } = c.var;
  const role = (await ownRoles(db, viewer.personId ?? '')).find(({ id }) => id === c.req.param('id'));
  if (!role) return notFound(c);
  const title = m.network_leave_title({ place: role.collaboration ?? role.network ?? '' });
  return page(c, { title, status: refused === undefined ? 200 : 422, trail: mine(title) }, <LeavePage role={role} refused={refused} />);
}

/** What is about the reader alone: their invitations, their roles and the way out. */
export const ownRoutes = routes()
  .get('/mijn/rollen', async (c) => {
    const { db, viewer } = c.var;
    if (!viewer.personId) return signInFirst(c);
    const invitations = (await ownInvitations(db, viewer.personId)).length;
    const props = { roles: await ownRoles(db, viewer.personId), requests: await ownJoinRequests(db, viewer.personId), invitations };
    return page(c, { title: m.network_my_roles(), trail: mine(m.network_my_roles()) }, <MyRolesPage {...props} />);
  })

  .get('/mijn/rollen/:id/einde', (c) => (c.var.viewer.personId ? leavePage(c) : signInFirst(c)))

  .post('/mijn/rollen/:id/einde', async (c) => {
    const { db, viewer } = c.var;
    if (!viewer.personId) return signInFirst(c);
    const id = c.req.param('id');
    const own = isId(id) && (await ownRoles(db, viewer.personId)).some((role) => role.id === id);
    if (!own) return notFound(c);
    const left = await endRole(db, viewer, id, c.var.registry.onRoleEnded);
    if (left.ok) return redirect(c, '/mijn/rollen', 'network_flash_left');
    const { reason } = left;
    return reason === 'gone' ? notFound(c) : leavePage(c, problemOf({ ok: false, reason })[0]?.text);
  })

  .get('/uitnodigingen', async (c) => {
    const { db, viewer } = c.var;
    if (!viewer.personId) return signInFirst(c);
    return page(
      c,
      { title: m.network_invitations_title(), trail: mine(m.network_invitations_title()) },
      <InvitationsPage invitations={await ownInvitations(db, viewer.personId)} />,
    );
  })

  .post('/uitnodigingen/:id/aanvaarding', async (c) => {
    if (!c.var.viewer.personId) return signInFirst(c);
    const id = c.req.param('id');
    const done = isId(id) ? await acceptInvitation(c.var.db, c.var.viewer, id) : undefined;
    if (!done?.ok) return redirect(c, '/uitnodigingen', 'network_flash_warn_invitation_gone');
    const { networkSlug, collaborationSlug } = done.value;
    return redirect(c, collaborationSlug ? `/${networkSlug}/samenwerkingen/${collaborationSlug}` : `/${networkSlug}`, 'network_flash_accepted');
  })

  .post('/uitnodigingen/:id/weigering', async (c) => {
    if (!c.var.viewer.personId) return signInFirst(c);
    const id = c.req.param('id');
    const done = isId(id) ? await declineInvitation(c.var.db, c.var.viewer, id) : undefined;
    return redirect(c, '/uitnodigingen', done?.ok ? 'network_flash_declined' : 'network_flash_warn_invitation_gone');
  });
