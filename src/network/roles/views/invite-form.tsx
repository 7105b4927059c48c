import type { RoleKind } from '#entries/index';
import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, type Problem, Select, TextArea } from '#platform/web/views/index';
import { roleName } from '../../labels';
import { capital } from '../../views/capital';
import { roleExplained } from './role-explained';

type Props = {
  action: string;
  typed: Typed;
  problems?: Problem[];
  kinds: readonly RoleKind[];
  organisations: { id: string; name: string }[];
};

/** Asks somebody by e-mail address, whether they have an account or not: they accept it themselves. */
export function InviteForm({ action, typed, problems, kinds, organisations }: Props) {
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const none = { value: '', label: m.network_no_organisation() };
  const hidden: Record<string, string> = { id: typed.text('id'), ...(only && { rol: only }) };
  return (
    <Form action={action} problems={problems} hidden={hidden}>
      <Field name="email" label={m.network_email()} type="email" autocomplete="off" value={typed.text('email')} required maxLength={254} spellcheck={false} />
      {!only && (
        <Choices
          name="rol"
          label={m.network_role()}
          type="radio"
          required
          value={typed.text('rol')}
          options={kinds.map((value) => ({ value, label: capital(roleName(value)), hint: roleExplained(value) }))}
        />
      )}
      {organisations.length > 0 && (
        <Select
          name="organisatie"
          label={m.network_speaks_for()}
          hint={kinds.includes('national_party') ? m.network_speaks_for_national_hint() : m.network_speaks_for_hint()}
          value={typed.text('organisatie')}
          options={[...(only === 'national_party' ? [] : [none]), ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <TextArea
        name="bericht"
        label={m.network_invite_message()}
        hint={m.network_invite_message_hint()}
        value={typed.text('bericht')}
        maxLength={1000}
        rows={3}
      />
      <Button>{m.network_invite_button()}</Button>
    </Form>
  );
}
