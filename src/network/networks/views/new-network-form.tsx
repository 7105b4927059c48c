import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, type Problem, TextArea } from '#platform/web/views/index';

type Props = { typed: Typed; problems?: Problem[]; taxonomies: { id: string; name: string; networks: string; count: number }[] };

export function NewNetworkForm({ typed, problems, taxonomies }: Props) {
  return (
    <Form action={to('/beheer/netwerken')} problems={problems} hidden={{ id: typed.text('id') }}>
      <Field name="naam" label={m.network_name()} value={typed.text('naam')} required maxLength={120} />
      <Field name="adres" label={m.network_address()} hint={m.network_address_hint()} value={typed.text('adres')} maxLength={60} spellcheck={false} />
      <TextArea name="doel" label={m.network_purpose()} hint={m.network_purpose_hint()} value={typed.text('doel')} maxLength={2000} />
      <TextArea name="doel_en" label={m.network_purpose_en()} hint={m.network_english_hint()} value={typed.text('doel_en')} maxLength={2000} />
      <Field name="begin" label={m.network_starts_on()} type="date" value={typed.text('begin')} />
      <Field name="einde" label={m.network_ends_on()} type="date" value={typed.text('einde')} />
      <Choices
        name="bouwstenen"
        label={m.network_blocks_title()}
        hint={m.network_taxonomy_hint()}
        type="radio"
        value={typed.text('bouwstenen')}
        options={[
          ...taxonomies.map(({ id, name, networks, count }) => ({
            value: id,
            label: m.network_taxonomy_copy({ name, count }),
            hint: m.network_taxonomy_used_in({ networks }),
          })),
          { value: '', label: m.network_taxonomy_none() },
        ]}
      />
      <Field
        name="coordinator"
        label={m.network_first_coordinator()}
        hint={m.network_first_coordinator_hint()}
        type="email"
        value={typed.text('coordinator')}
        required
        maxLength={254}
        autocomplete="off"
        spellcheck={false}
      />
      <Button>{m.network_make_button()}</Button>
    </Form>
  );
}
