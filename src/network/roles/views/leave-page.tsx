import { m, to } from '#platform/i18n';
import { Button, Form, Notice } from '#platform/web/views/index';
import { roleName } from '../../labels';
import type { OwnRole } from '../queries';

/** One look before leaving: what stops, what stays, and what passes on. */
export function LeavePage({ role, refused }: { role: OwnRole; refused?: string }) {
  const place = role.collaboration ?? role.network ?? '';
  return (
    <>
      <h1>{m.network_leave_title({ place })}</h1>
      {refused && (
        <div role="alert">
          <Notice tone="warn">{refused}</Notice>
        </div>
      )}
      <p>{m.network_leave_explained({ role: roleName(role.kind), place })}</p>
      <ul>
        <li>{m.network_leave_stays()}</li>
        {role.collaboration && <li>{m.network_leave_passes_on()}</li>}
        <li>{m.network_leave_back()}</li>
      </ul>
      <Form action={to(`/mijn/rollen/${role.id}/einde`)}>
        <div class="row">
          <Button kind="danger">{m.network_leave_submit()}</Button>
          <a href={to('/mijn/rollen')}>{m.network_leave_not()}</a>
        </div>
      </Form>
    </>
  );
}
