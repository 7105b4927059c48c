import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Disclosure, Facts, Field, Form, Notice, type Problem, Select, TextArea } from '#platform/web/views/index';
import { scaleName, scales, urbanities, urbanityName } from '../../labels';
import { provinceName, provinces } from '../../provinces';

type Props = {
  action: string;
  typed: Typed;
  problems?: Problem[];
  hidden: Record<string, string>;
  /** only while the collaboration is being made: an address that people know stays */
  withAddress?: boolean;
  /** somebody else changed these meanwhile: what stands now, field by field */
  stands?: { label: string; value: string }[];
  submit: string;
  back: string;
};

export function CollaborationForm({ action, typed, problems, hidden, withAddress, stands, submit, back }: Props) {
  const none = { value: '', label: m.network_not_filled_in() };
  return (
    <Form action={to(action)} problems={problems} hidden={hidden}>
      {stands && (
        <Notice tone="warn" title={m.network_stands_now()}>
          <Facts items={stands.map(({ label, value }) => ({ term: label, value: value || m.network_not_filled_in() }))} />
        </Notice>
      )}
      <Field name="naam" label={m.network_name()} value={typed.text('naam')} required maxLength={120} />
      {withAddress && (
        <Field name="adres" label={m.network_address()} hint={m.network_address_hint()} value={typed.text('adres')} maxLength={60} spellcheck={false} />
      )}
      <TextArea name="samenvatting" label={m.network_summary()} hint={m.network_summary_hint()} value={typed.text('samenvatting')} maxLength={2000} />
      <TextArea
        name="hoe_we_leren"
        label={m.network_how_they_learn()}
        hint={m.network_how_hint()}
        value={typed.text('hoe_we_leren')}
        maxLength={4000}
        rows={6}
      />
      <Field name="themas" label={m.network_themes()} hint={m.network_themes_hint()} value={typed.text('themas')} />
      <h2>{m.network_where_title()}</h2>
      <Select
        name="provincie"
        label={m.network_province()}
        value={typed.text('provincie')}
        options={[none, ...provinces.map((value) => ({ value, label: provinceName(value) }))]}
      />
      <Field name="gemeenten" label={m.network_municipalities()} hint={m.network_municipalities_hint()} value={typed.text('gemeenten')} />
      <Choices
        name="schaal"
        label={m.network_scale()}
        type="radio"
        inline
        value={typed.text('schaal')}
        options={[...scales.map((value) => ({ value, label: scaleName(value) })), none]}
      />
      <Choices
        name="omgeving"
        label={m.network_urbanity()}
        type="radio"
        inline
        value={typed.text('omgeving')}
        options={[...urbanities.map((value) => ({ value, label: urbanityName(value) })), none]}
      />
      <Disclosure
        summary={m.network_more_context()}
        open={['inwoners', 'samen_sinds', 'begin', 'einde', 'website', 'voorbeeld'].some((name) => typed.has(name))}
      >
        <Field name="inwoners" label={m.network_population()} hint={m.network_population_hint()} value={typed.text('inwoners')} inputmode="numeric" />
        <Field name="samen_sinds" label={m.network_together_since()} hint={m.network_together_hint()} value={typed.text('samen_sinds')} inputmode="numeric" />
        <Field name="begin" label={m.network_starts_on()} type="date" value={typed.text('begin')} />
        <Field name="einde" label={m.network_ends_on()} type="date" value={typed.text('einde')} />
        <Field name="website" label={m.network_website()} hint={m.network_website_hint()} type="url" value={typed.text('website')} spellcheck={false} />
        <Choices
          name="voorbeeld"
          label={m.network_example()}
          type="checkbox"
          value={typed.text('voorbeeld')}
          options={[{ value: 'ja', label: m.network_example_choice(), hint: m.network_example_choice_hint() }]}
        />
      </Disclosure>
      <div class="row">
        <Button>{submit}</Button>
        <a href={to(back)}>{m.platform_cancel()}</a>
      </div>
    </Form>
  );
}
