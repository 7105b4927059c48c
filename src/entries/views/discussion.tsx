import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { ActionButton, Button, Disclosure, Form, Notice, type Problem, Prose, TextArea, Time } from '#platform/web/views/index';
import type { EntryPanelData } from '../panel';
import { audienceName } from './audience';

export type Kept = { form: string; values: Record<string, string>; problems: Problem[] };
type Props = { panel: EntryPanelData; base: string; kept?: Kept };

/** What was said about an entry, oldest first, and the form to say something. */
export function Discussion({ panel, base, kept }: Props) {
  return (
    <section class="discussion" aria-labelledby="reacties">
      <h2 id="reacties">{m.entries_remarks_title()}</h2>
      {panel.remarks.length === 0 ? (
        <p class="soft">{m.entries_remarks_none()}</p>
      ) : (
        <ol class="list-plain stack-tight">
          {panel.remarks.map((remark) => (
            <Remark remark={remark} panel={panel} base={base} />
          ))}
        </ol>
      )}
      {panel.mayRespond ? (
        <RemarkForm panel={panel} base={base} kept={kept?.form === 'reactie' ? kept : undefined} />
      ) : (
        <CannotRespond panel={panel} typed={kept?.values.tekst} />
      )}
    </section>
  );
}

function Remark({ remark, panel, base }: Props & { remark: EntryPanelData['remarks'][number] }) {
  const mine = remark.author_id !== null && remark.author_id === panel.personId;
  const about = { reactie: remark.id };
  return (
    <li class="remark" id={`reactie-${remark.id}`}>
      <p class="remark-meta">
        <strong>{remark.author ?? m.entries_somebody()}</strong> · <Time at={remark.made_at} withTime />
        {remark.audience !== panel.entry.audience && <> · {audienceName(remark.audience)}</>}
      </p>
      {remark.hidden_reason && <Notice tone="warn">{m.entries_hidden({ reason: remark.hidden_reason })}</Notice>}
      <Prose text={remark.text} />
      {remark.withdrawn_at && <p class="soft">{m.entries_remark_withdrawn()}</p>}
      <div class="remark-actions">
        {mine && !remark.withdrawn_at && <ActionButton action={`${base}/reacties/${remark.id}/intrekking`} label={m.entries_remark_withdraw()} />}
        {mine && remark.withdrawn_at && <ActionButton action={`${base}/reacties/${remark.id}/terugzetting`} label={m.entries_remark_restore()} />}
        {panel.mayReport && !mine && !remark.hidden_at && <ReportForm base={base} hidden={about} />}
        {panel.mayHide && !mine && !remark.hidden_at && <HideForm base={base} hidden={about} />}
        {panel.mayHide && remark.hidden_at && <ActionButton action={`${base}/tonen`} hidden={about} label={m.entries_unhide_button()} />}
      </div>
    </li>
  );
}

function RemarkForm({ panel, base, kept }: Props) {
  const hint = m.entries_remark_hint({ audience: audienceName(panel.entry.audience) });
  return (
    <Form action={`${base}/reacties`} problems={kept?.problems} hidden={{ id: kept?.values.id ?? newId() }} idPrefix="reactie">
      <TextArea name="tekst" label={m.entries_remark_label()} hint={hint} value={kept?.values.tekst} maxLength={5000} required />
      <Button>{m.entries_remark_button()}</Button>
    </Form>
  );
}

/** Whose role or session ended while they were writing gets their words back. */
function CannotRespond({ panel, typed }: { panel: EntryPanelData; typed?: string }) {
  if (panel.personId)
    return (
      <>
        <p class="soft">{m.entries_remarks_members_only()}</p>
        {typed && <Prose text={typed} />}
      </>
    );
  return (
    <p>
      <a href={to('/aanmelden')}>{m.entries_remarks_sign_in()}</a>
    </p>
  );
}

export function ReportForm({ base, hidden }: { base: string; hidden: Record<string, string> }) {
  const prefix = `melding-${hidden.reactie ?? 'stuk'}`;
  return (
    <Disclosure summary={m.entries_report()}>
      <Form action={`${base}/meldingen`} hidden={hidden} idPrefix={prefix}>
        <TextArea name="reden" label={m.entries_report_reason()} hint={m.entries_report_hint()} rows={2} maxLength={1000} required />
        <Button kind="quiet">{m.entries_report_button()}</Button>
      </Form>
    </Disclosure>
  );
}

export function HideForm({ base, hidden }: { base: string; hidden: Record<string, string> }) {
  const prefix = `verberg-${hidden.reactie ?? 'stuk'}`;
  return (
    <Disclosure summary={m.entries_hide()}>
      <Form action={`${base}/verberging`} hidden={hidden} idPrefix={prefix}>
        <TextArea name="reden" label={m.entries_hide_reason()} hint={m.entries_hide_hint()} rows={2} maxLength={1000} required />
        <Button kind="danger">{m.entries_hide_button()}</Button>
      </Form>
    </Disclosure>
  );
}
