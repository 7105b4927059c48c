import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Form, type Problem, TextArea } from '#platform/web/views/index';
import { insightKinds, type InsightKind } from '../insight';
import { longest } from '../insight-form';
import { kindMeaning, kindName } from '../labels';
import { type Blocks, BlocksField } from './new-insight-page';
import { TellingFields } from './telling-fields';

type Props = { title: string; action: string; kind: InsightKind; blocks: Blocks; typed: Typed; problems: Problem[] };

/** A next version of its words, with why; and what it is about. */
export function ChangeInsightPage({ title, action, kind, blocks, typed, problems }: Props) {
  return (
    <>
      <h1 dir="auto">{m.insights_change_title({ title })}</h1>
      <p class="lead">{m.insights_change_lead()}</p>
      <Form action={action} problems={problems} hidden={{ versie: typed.text('versie') }}>
        <TellingFields kind={kind} typed={typed} />
        <TextArea
          name="reden"
          label={m.insights_field_reason()}
          hint={m.insights_field_reason_hint()}
          value={typed.text('reden')}
          rows={2}
          maxLength={longest.reason}
        />
        <Choices
          name="soort"
          type="radio"
          label={m.insights_field_kind()}
          options={insightKinds.map((one) => ({ value: one, label: kindName(one), hint: kindMeaning(one) }))}
          value={typed.text('soort')}
        />
        <BlocksField blocks={blocks} typed={typed} />
        <Button>{m.insights_change_button()}</Button>
      </Form>
    </>
  );
}
