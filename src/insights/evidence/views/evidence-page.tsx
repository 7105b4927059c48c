import type { Audience, Registry } from '#entries/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { date, today } from '#platform/time';
import type { Typed } from '#platform/web/typed';
import { About, Button, Choices, Disclosure, Field, Form, Notice, type Problem, TextArea } from '#platform/web/views/index';
import { insightPath } from '../../insight-path';
import type { Evidence, Outcome } from '../evidence-of';
import { leanings } from '../link-evidence';
import { leaningChoice } from '../words';
import { EvidenceSection } from './evidence-section';

export const evidenceForms = ['stuk', 'doi', 'adres', 'resultaat', 'uitkomst'] as const;
export type EvidenceForm = (typeof evidenceForms)[number];
/** The form that was refused, with what was typed in it. */
export type Again = { form: EvidenceForm; typed: Typed; problems: Problem[] };

type Props = {
  network: string;
  registry: Registry;
  insight: { short: string; title: string; audience: Audience };
  evidence: Evidence;
  outcomes: Outcome[];
  maySteer: boolean;
  again?: Again;
};

/** What an insight leans on, and for who steers it the forms to add to that. */
export function EvidencePage(props: Props) {
  const { network, insight, maySteer, again } = props;
  const action = to(`/${network}/inzichten/${insight.short}/onderbouwing`);
  return (
    <div class="stack">
      <div class="page-head">
        <h1>{m.evidence_page_title()}</h1>
      </div>
      <p class="lead">
        <a href={to(insightPath(network, insight))} dir="auto">
          {insight.title}
        </a>
      </p>
      {again && (!maySteer || again.form === 'uitkomst') && (
        <Notice tone="warn" refusal>
          {again.problems[0]?.text}
        </Notice>
      )}
      <EvidenceSection {...props} here />
      {maySteer && (
        <section class="stack-tight" aria-labelledby="toevoegen">
          <h2 id="toevoegen">{m.evidence_add_title()}</h2>
          <PieceForm action={action} again={again} />
          {props.outcomes.length > 0 && <Outcomes action={action} outcomes={props.outcomes} />}
          <SourceForm action={action} form="doi" again={again} />
          <SourceForm action={action} form="adres" again={again} />
          <SourceForm action={action} form="resultaat" again={again} />
        </section>
      )}
    </div>
  );
}

type FormProps = { action: string; again?: Again };

function PieceForm({ action, again }: FormProps) {
  const mine = again?.form === 'stuk' ? again : undefined;
  return (
    <Disclosure summary={m.evidence_form_piece()} open={mine !== undefined}>
      <Form action={action} hidden={{ soort: 'stuk' }} problems={mine?.problems ?? []} idPrefix="stuk">
        <Field name="plek" label={m.evidence_field_place()} hint={m.evidence_field_place_hint()} value={mine?.typed.text('plek')} maxLength={500} required />
        <Choices
          name="hoe"
          type="radio"
          label={m.evidence_field_leaning()}
          options={leanings.map((kind) => ({ value: kind, label: leaningChoice(kind) }))}
          value={mine?.typed.text('hoe') || 'supports'}
        />
        <Button>{m.evidence_button_piece()}</Button>
      </Form>
    </Disclosure>
  );
}

function Outcomes({ action, outcomes }: { action: string; outcomes: Outcome[] }) {
  return (
    <Disclosure summary={m.evidence_outcomes_title()}>
      <p>{m.evidence_outcomes_text()}</p>
      <ul class="list-plain stack-tight">
        {outcomes.map((one) => (
          <li class="stack-tight">
            <p class="soft">
              {one.what}
              {one.done_at && <> · {date(one.done_at)}</>}
            </p>
            <p dir="auto">{one.outcome}</p>
            <Form action={action} hidden={{ soort: 'uitkomst', id: newId(), actie: one.id }} idPrefix={one.id}>
              <Button kind="quiet">
                {m.evidence_button_outcome()}
                <About of={one.outcome} />
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type SourceFormName = 'doi' | 'adres' | 'resultaat';
const formWords: Record<
  SourceFormName,
  { summary: () => string; label: () => string; hint: () => string; title: () => string; when: () => string; button: () => string }
> = {
  doi: {
    summary: m.evidence_form_doi,
    label: m.evidence_field_doi,
    hint: m.evidence_field_doi_hint,
    title: m.evidence_field_doi_title,
    when: m.evidence_field_read,
    button: m.evidence_button_doi,
  },
  adres: {
    summary: m.evidence_form_url,
    label: m.evidence_field_url,
    hint: m.evidence_field_url_hint,
    title: m.evidence_field_url_title,
    when: m.evidence_field_read,
    button: m.evidence_button_url,
  },
  resultaat: {
    summary: m.evidence_form_result,
    label: m.evidence_field_result,
    hint: m.evidence_field_result_hint,
    title: m.evidence_field_result_title,
    when: m.evidence_field_result_when,
    button: m.evidence_button_result,
  },
};

function SourceForm({ action, again, form }: FormProps & { form: SourceFormName }) {
  const mine = again?.form === form ? again : undefined;
  const value = (name: string, start = ''): string => (mine ? mine.typed.text(name) : start);
  const words = formWords[form];
  const reference = { name: 'bron', label: words.label(), hint: words.hint(), value: value('bron'), required: true };
  return (
    <Disclosure summary={words.summary()} open={mine !== undefined}>
      <Form action={action} hidden={{ soort: form, id: value('id') || newId() }} problems={mine?.problems ?? []} idPrefix={form}>
        {form === 'resultaat' ? <TextArea {...reference} rows={3} maxLength={3000} /> : <Field {...reference} maxLength={1000} spellcheck={false} />}
        <Field name="titel" label={words.title()} value={value('titel')} maxLength={300} />
        <Field name="wanneer" label={words.when()} type="date" value={value('wanneer', today())} required={form !== 'doi'} />
        <Button>{words.button()}</Button>
      </Form>
    </Disclosure>
  );
}
