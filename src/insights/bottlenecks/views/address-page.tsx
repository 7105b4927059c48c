import type { Audience } from '#entries/index';
import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Empty, Field, Form, Notice, type Problem, Select, TextArea } from '#platform/web/views/index';
import type { Party } from '../parties';

type Props = { title: string; audience: Audience; action: string; parties: Party[]; typed: Typed; problems: Problem[] };

/** Before whom the bottleneck is put, and because of which rule. */
export function AddressPage({ title, audience, action, parties, typed, problems }: Props) {
  const reaches = audience === 'network' || audience === 'public';
  return (
    <>
      <header class="stack-tight">
        <h1>{m.bottlenecks_address_title()}</h1>
        <p class="lead">{m.bottlenecks_address_lead({ title })}</p>
      </header>
      {!reaches && <Notice tone="info">{m.bottlenecks_address_not_yet()}</Notice>}
      {parties.length === 0 ? (
        <Empty title={m.bottlenecks_no_parties_title()} text={m.bottlenecks_no_parties_text()} />
      ) : (
        <Form action={action} hidden={{ id: typed.text('id') }} problems={problems}>
          <Select
            name="partij"
            label={m.bottlenecks_party()}
            options={[
              { value: '', label: m.bottlenecks_party_none() },
              ...parties.map((party) => ({ value: party.id, label: `${party.name}${roleOf(party)}` })),
            ]}
            value={typed.text('partij')}
            required
          />
          <Field name="regel" label={m.bottlenecks_rule()} hint={m.bottlenecks_rule_hint()} value={typed.text('regel')} maxLength={200} required />
          <TextArea
            name="toelichting"
            label={m.bottlenecks_note()}
            hint={m.bottlenecks_note_hint()}
            value={typed.text('toelichting')}
            rows={4}
            maxLength={2000}
          />
          <Button>{m.bottlenecks_address_button()}</Button>
        </Form>
      )}
    </>
  );
}

const roleOf = ({ sets_rules, sets_money }: Party): string => {
  if (sets_rules && sets_money) return ` (${m.bottlenecks_sets_both()})`;
  if (sets_rules) return ` (${m.bottlenecks_sets_rules()})`;
  return sets_money ? ` (${m.bottlenecks_sets_money()})` : '';
};
