import { audienceName } from '#entries/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, type Problem, TextArea } from '#platform/web/views/index';
import { approverName } from '../../labels';
import type { Approver } from '../../tables';
import { capital } from '../../views/capital';

const approvers = (kinds: Approver[]) => kinds.map((value) => ({ value, label: capital(approverName(value)) }));

export function NetworkForm({ network, typed, problems }: { network: string; typed: Typed; problems?: Problem[] }) {
  const at = to(`/${network}/beheer`);
  return (
    <Form action={`${at}/netwerk`} problems={problems}>
      <Field name="naam" label={m.network_name()} value={typed.text('naam')} required maxLength={120} />
      <TextArea name="doel" label={m.network_purpose()} hint={m.network_purpose_hint()} value={typed.text('doel')} maxLength={2000} />
      <TextArea name="doel_en" label={m.network_purpose_en()} hint={m.network_english_hint()} value={typed.text('doel_en')} maxLength={2000} />
      <Field name="begin" label={m.network_starts_on()} type="date" value={typed.text('begin')} />
      <Field name="einde" label={m.network_ends_on()} type="date" value={typed.text('einde')} />
      <h2>{m.network_approval_title()}</h2>
      <p>{m.network_approval_explained()}</p>
      <Choices
        name="akkoord_onder_elkaar"
        label={m.network_approval_for({ audience: audienceName('peers') })}
        type="radio"
        value={typed.text('akkoord_onder_elkaar')}
        options={approvers(['nobody', 'programme_manager'])}
      />
      <Choices
        name="akkoord_netwerk"
        label={m.network_approval_for({ audience: audienceName('network') })}
        type="radio"
        value={typed.text('akkoord_netwerk')}
        options={approvers(['nobody', 'programme_manager', 'coordinator'])}
      />
      <Choices
        name="akkoord_openbaar"
        label={m.network_approval_for({ audience: audienceName('public') })}
        type="radio"
        value={typed.text('akkoord_openbaar')}
        options={approvers(['nobody', 'programme_manager', 'coordinator'])}
      />
      <div class="row">
        <Button>{m.platform_save()}</Button>
        <a href={at}>{m.platform_cancel()}</a>
      </div>
    </Form>
  );
}
