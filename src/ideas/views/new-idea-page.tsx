import { type Audience, type AudienceChoices, AudienceField, audienceName } from '#entries/index';
import { blockLabel } from '#network/index';
import { m } from '#platform/i18n';
import { list } from '#platform/text';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Disclosure, Field, Form, type Problem, TextArea } from '#platform/web/views/index';
import { ideaAbouts } from '../idea';
import { aboutName } from '../labels';

type Props = {
  action: string;
  collaborations: { id: string; name: string }[];
  /** where an idea without a name can go */
  nameless: Audience[];
  audiences: AudienceChoices;
  blocks: { id: string; label: string; label_en: string; pictogram: string }[];
  typed: Typed;
  problems: Problem[];
};

/** A slip for the box: the idea first, then whether one's name stands under it and who may read it. */
export function NewIdeaPage({ action, collaborations, nameless, audiences, blocks, typed, problems }: Props) {
  return (
    <>
      <h1>{m.ideas_new_title()}</h1>
      <p class="lead">{m.ideas_new_lead()}</p>
      <Form action={action} problems={problems} hidden={{ id: typed.text('id') }}>
        <Field name="titel" label={m.ideas_field_title()} hint={m.ideas_field_title_hint()} value={typed.text('titel')} maxLength={150} required />
        <TextArea name="tekst" label={m.ideas_field_text()} hint={m.ideas_field_text_hint()} value={typed.text('tekst')} rows={4} maxLength={3000} />
        <Choices
          name="soort"
          type="radio"
          label={m.ideas_field_about()}
          options={ideaAbouts.map((about) => ({
            value: about,
            label: aboutName(about),
            hint: about === 'content' ? m.ideas_about_content_hint() : m.ideas_about_form_hint(),
          }))}
          value={typed.text('soort') || 'content'}
        />
        {nameless.length > 0 && <WithName nameless={nameless} typed={typed} />}
        <Whose collaborations={collaborations} typed={typed} />
        <AudienceField choices={audiences} value={typed.text('doelgroep')} />
        <p class="meta">{m.ideas_audience_text()}</p>
        <Disclosure summary={m.ideas_field_blocks()} open={typed.all('bouwstenen').length > 0}>
          <Choices
            name="bouwstenen"
            type="checkbox"
            label={m.ideas_field_blocks()}
            options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
            value={typed.all('bouwstenen')}
          />
        </Disclosure>
        <Button>{m.ideas_new_button()}</Button>
      </Form>
    </>
  );
}

function WithName({ nameless, typed }: { nameless: Audience[]; typed: Typed }) {
  const options = [
    { value: 'met', label: m.ideas_with_name(), hint: m.ideas_with_name_hint() },
    { value: 'zonder', label: m.ideas_without_name(), hint: m.ideas_without_name_hint({ rungs: list(nameless.map(audienceName)) }), icon: 'lock-self' },
  ];
  return <Choices name="naam" type="radio" label={m.ideas_field_name()} options={options} value={typed.text('naam') || 'met'} />;
}

function Whose({ collaborations, typed }: { collaborations: { id: string; name: string }[]; typed: Typed }) {
  if (!collaborations.length) return null;
  const options = [{ value: '', label: m.ideas_of_me() }, ...collaborations.map(({ id, name }) => ({ value: id, label: name }))];
  return <Choices name="samenwerking" type="radio" label={m.ideas_field_collaboration()} options={options} value={typed.text('samenwerking')} />;
}
