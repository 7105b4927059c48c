import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { ActionButton, Button, Choices, Disclosure, Field, Form, type Problem, TextArea } from '#platform/web/views/index';
import type { ReportSection } from '../../tables';
import { seenOf } from '../sections';

/** The form that was refused: a part of the report, or 'aanvulling'. */
export type Again = { form: string; typed: Typed; problems: Problem[] };

/** Changing one part, folded away until it is wanted. */
export function SectionForm({ section, path, again }: { section: ReportSection; path: string; again?: Again }) {
  const mine = again?.form === section.kind ? again : undefined;
  const value = (name: string, start: string) => (mine ? mine.typed.text(name) : start);
  const at = `${path}/delen/${section.kind}`;
  return (
    <Disclosure summary={m.harvest_part_change({ title: section.title })} open={mine !== undefined}>
      <Form action={to(at)} hidden={{ gezien: seenOf(section) }} problems={mine?.problems ?? []} idPrefix={section.kind}>
        <Field name="titel" label={m.harvest_part_title()} value={value('titel', section.title)} maxLength={200} required />
        <TextArea name="tekst" label={m.harvest_part_text()} hint={hintFor(section.kind)} value={value('tekst', section.text)} rows={6} maxLength={20000} />
        <Choices
          name="weg"
          type="checkbox"
          label={m.harvest_part_out_label()}
          options={[{ value: 'ja', label: m.harvest_part_out() }]}
          value={mine ? mine.typed.all('weg') : section.out ? ['ja'] : []}
        />
        <Button>{m.platform_save()}</Button>
      </Form>
      <ActionButton action={to(`${at}/opnieuw`)} label={m.harvest_part_again()} />
    </Disclosure>
  );
}

const writtenOut = new Set(['opening', 'programme', 'closing']);
const hintFor = (kind: string): string => (writtenOut.has(kind) ? m.harvest_part_text_hint() : m.harvest_part_text_hint_living());
