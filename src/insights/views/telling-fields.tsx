import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Choices, Disclosure, Field, TextArea } from '#platform/web/views/index';
import { type InsightKind, type PlainField, researchFields } from '../insight';
import { fieldNames, longest } from '../insight-form';
import { plainOrder, plainQuestion, researchHint, researchName } from '../labels';

type Props = { kind: InsightKind; typed: Typed };

/** The words of an insight: a title, four short questions, for whom, the steps of a tool, and the research terms folded beside them. */
export function TellingFields({ kind, typed }: Props) {
  const research = researchFields.some((field) => typed.has(fieldNames[field]));
  return (
    <>
      <Field
        name="titel"
        label={m.insights_field_title()}
        hint={m.insights_field_title_hint()}
        value={typed.text('titel')}
        maxLength={longest.title}
        required
      />
      {plainOrder(kind).map((field) => (
        <Plain field={field} kind={kind} typed={typed} />
      ))}
      {(kind === 'tool' || typed.has('stappen')) && (
        <TextArea
          name="stappen"
          label={m.insights_steps()}
          hint={m.insights_field_steps_hint()}
          value={typed.text('stappen')}
          rows={6}
          maxLength={longest.steps}
        />
      )}
      <Disclosure summary={m.insights_field_research()} open={research}>
        <p class="soft">{m.insights_field_research_text()}</p>
        {researchFields.map((field) => (
          <TextArea
            name={fieldNames[field]}
            label={researchName(field)}
            hint={researchHint(field)}
            value={typed.text(fieldNames[field])}
            rows={2}
            maxLength={longest.text}
          />
        ))}
      </Disclosure>
      <Choices
        name="tussentijds"
        type="checkbox"
        label={m.insights_field_interim()}
        options={[{ value: 'ja', label: m.insights_field_interim_yes(), hint: m.insights_field_interim_hint() }]}
        value={typed.text('tussentijds')}
      />
    </>
  );
}

function Plain({ field, kind, typed }: Props & { field: PlainField }) {
  const name = fieldNames[field];
  const label = plainQuestion(kind, field);
  if (field === 'for_whom') return <Field name={name} label={label} value={typed.text(name)} maxLength={longest.forWhom} />;
  return <TextArea name={name} label={label} value={typed.text(name)} rows={3} maxLength={longest.text} />;
}
