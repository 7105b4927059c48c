import { type AudienceChoices, AudienceField } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Card, Choices, Form, Notice, type Problem } from '#platform/web/views/index';
import { insightKinds, type InsightKind } from '../insight';
import { kindMeaning, kindName } from '../labels';
import { TellingFields } from './telling-fields';

export type Blocks = { id: string; label: string; label_en: string; pictogram: string }[];
type Props = {
  action: string;
  kind: InsightKind;
  /** the other kinds, with what was already chosen */
  otherKind: string;
  collaborations: { id: string; name: string }[];
  wholeNetwork: boolean;
  audiences: AudienceChoices;
  blocks: Blocks;
  source?: { title: string; href: string };
  typed: Typed;
  problems: Problem[];
};

/** A new insight of one kind. */
export function NewInsightPage(props: Props) {
  const { action, kind, otherKind, audiences, blocks, source, typed, problems } = props;
  return (
    <>
      <h1>{m.insights_new_title_of({ kind: kindName(kind) })}</h1>
      <p class="lead">{kindMeaning(kind)}</p>
      <p>
        <a href={otherKind}>{m.insights_new_other_kind()}</a>
      </p>
      {source && (
        <p>
          {m.insights_grows_out_of()} <a href={source.href}>{source.title}</a>
        </p>
      )}
      <Notice tone="info">{m.questions_no_patients()}</Notice>
      <Form action={action} problems={problems} hidden={{ id: typed.text('id'), soort: kind, uit: typed.text('uit') }}>
        <TellingFields kind={kind} typed={typed} />
        <BlocksField blocks={blocks} typed={typed} />
        <WhoseField {...props} />
        <AudienceField choices={audiences} value={typed.text('doelgroep')} />
        <p class="meta">{m.insights_new_audience_text()}</p>
        <Button>{m.insights_new_button()}</Button>
      </Form>
    </>
  );
}

export const BlocksField = ({ blocks, typed }: { blocks: Blocks; typed: Typed }) => (
  <Choices
    name="bouwstenen"
    type="checkbox"
    label={m.insights_field_blocks()}
    hint={m.insights_field_blocks_hint()}
    options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
    value={typed.all('bouwstenen')}
  />
);

/** For which collaboration, or for the whole network; nothing to choose is nothing to ask. */
export function WhoseField({ collaborations, wholeNetwork, typed }: Pick<Props, 'collaborations' | 'wholeNetwork' | 'typed'>) {
  const options = [
    ...collaborations.map(({ id, name }) => ({ value: id, label: name })),
    ...(wholeNetwork ? [{ value: '', label: m.insights_of_network() }] : []),
  ];
  if (options.length < 2) return <input type="hidden" name="samenwerking" value={options[0]?.value ?? ''} />;
  return <Choices name="samenwerking" type="radio" label={m.insights_field_collaboration()} options={options} value={typed.text('samenwerking')} />;
}

/** First which of the four it is: each asks its own questions. */
export function ChooseKindPage({ action, query }: { action: string; query: string }) {
  return (
    <>
      <h1>{m.insights_new_title()}</h1>
      <p class="lead">{m.insights_new_lead()}</p>
      <ul class="list-plain grid">
        {insightKinds.map((kind) => (
          <li>
            <Card title={kindName(kind)} href={to(`${action}?soort=${kind}${query && `&${query}`}`)} level={2}>
              <p>{kindMeaning(kind)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
