import { m, to } from '#platform/i18n';
import { Button, Form } from '#platform/web/views/index';
import { roleName } from '../../labels';
import type { Holder } from '../queries';

/** One look before somebody else's role ends. */
export function EndRolePage({ title, at, holder }: { title: string; at: string; holder: Holder }) {
  const path = to(at);
  const name = holder.name || m.network_nameless();
  return (
    <>
      <h1>{title}</h1>
      <p>{m.network_end_role_explained({ name, role: roleName(holder.kind) })}</p>
      <Form action={`${path}/rollen/${holder.id}/einde`}>
        <div class="row">
          <Button kind="danger">{m.network_end_role_button()}</Button>
          <a href={path}>{m.network_leave_not()}</a>
        </div>
      </Form>
    </>
  );
}
