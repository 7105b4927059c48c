import { type AudienceChoices, AudienceField } from '#entries/index';
import { blockLabel } from '#network/index';
import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, Notice, type Problem, TextArea } from '#platform/web/views/index';
import { signedLimit, tileLimit } from '../tile';
import { Tile } from './tile';

type Props = {
  action: string;
  /** where the drawing of what stands in the form comes from while it is typed */
  drawnAt: string;
  collaborations: { id: string; name: string }[];
  wholeNetwork: boolean;
  audiences: AudienceChoices;
  blocks: { id: string; label: string; label_en: string; pictogram: string }[];
  typed: Typed;
  problems: Problem[];
};

/** A new tile: the saying with help beside it, and the tile as it will hang there. */
export function NewTilePage(props: Props) {
  const { action, audiences, blocks, typed, problems } = props;
  return (
    <>
      <h1>{m.tiles_new_title()}</h1>
      <p class="lead">{m.tiles_new_lead()}</p>
      <tile-writer data-max={String(tileLimit)} data-left={m.tiles_left()} data-over={m.tiles_over()} data-drawn-at={props.drawnAt}>
        <div class="tile-beside">
          <Form action={action} problems={problems} hidden={{ id: typed.text('id'), bijeenkomst: typed.text('bijeenkomst') }}>
            <TextArea
              name="tekst"
              label={m.tiles_field_text()}
              hint={m.tiles_field_text_hint({ max: String(tileLimit) })}
              value={typed.text('tekst')}
              rows={3}
              maxLength={tileLimit}
              required
            />
            <p class="meta tile-count" role="status" />
            <Field
              name="naam"
              label={m.tiles_field_signed()}
              hint={m.tiles_field_signed_hint()}
              value={typed.text('naam')}
              maxLength={signedLimit}
              autocomplete="off"
            />
            <Whose {...props} />
            <AudienceField choices={audiences} value={typed.text('doelgroep')} />
            <Choices
              name="bouwstenen"
              type="checkbox"
              label={m.tiles_field_blocks()}
              hint={m.tiles_field_blocks_hint()}
              options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
              value={typed.all('bouwstenen')}
            />
            <Button>{m.tiles_new_button()}</Button>
          </Form>
          <Help id={typed.text('id')} text={typed.text('tekst')} signed={typed.text('naam')} />
        </div>
      </tile-writer>
    </>
  );
}

function Whose({ collaborations, wholeNetwork, typed }: Props) {
  const places = [
    ...collaborations.map(({ id, name }) => ({ value: id, label: name })),
    ...(wholeNetwork ? [{ value: '', label: m.tiles_field_network() }] : []),
  ];
  return places.length > 1 ? (
    <Choices name="samenwerking" type="radio" label={m.tiles_field_collaboration()} options={places} value={typed.text('samenwerking')} />
  ) : (
    <input type="hidden" name="samenwerking" value={places[0]?.value ?? ''} />
  );
}

function Help({ id, text, signed }: { id: string; text: string; signed: string }) {
  const words = text && text.length <= tileLimit ? { text, signed } : { text: m.tiles_example_one() };
  return (
    <aside class="stack" aria-label={m.tiles_help_title()}>
      <div class="tile-alone tile-drawn">
        <Tile id={id} {...words} />
      </div>
      <h2>{m.tiles_help_title()}</h2>
      <ul>
        <li>{m.tiles_help_one()}</li>
        <li>{m.tiles_help_own()}</li>
        <li>{m.tiles_help_kind()}</li>
      </ul>
      <p>{m.tiles_examples_title()}</p>
      <ul>
        {[m.tiles_example_one(), m.tiles_example_two(), m.tiles_example_three()].map((example) => (
          <li>{example}</li>
        ))}
      </ul>
      <Notice tone="info">{m.tiles_no_patients()}</Notice>
    </aside>
  );
}
