import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Disclosure, Facts, Form, Notice, type Problem, TextArea } from '#platform/web/views/index';
import type { MeetingRow } from '../meeting-here';
import { meetingPath } from '../paths';
import { MeetingFormPage } from './meeting-form-page';
import { MeetingTabs } from './meeting-tabs';

type Props = {
  meeting: MeetingRow;
  /** what stands now, as one would type it */
  stands: Typed;
  typed: Typed;
  problems: Problem[];
  stale: boolean;
  network: string;
};

/** Changing a meeting, and calling it off. */
export function ChangeMeetingPage({ meeting, stands, typed, problems, stale, network }: Props) {
  const path = meetingPath(network, meeting);
  const calling = problems.some(({ field }) => field === 'reden');
  const version = stale ? stands.text('versie') : typed.text('versie') || stands.text('versie');
  return (
    <>
      <MeetingTabs network={network} meeting={meeting} here="change" />
      {stale && <StandsNow stands={stands} typed={typed} />}
      <MeetingFormPage
        title={m.meetings_change_title({ title: meeting.title })}
        lead={m.meetings_change_lead()}
        action={`${path}/wijziging`}
        typed={calling ? stands : typed}
        problems={calling ? [] : problems}
        hidden={{ versie: version }}
        submit={m.platform_save()}
      />
      {!meeting.cancelled_at && (
        <section aria-labelledby="afgelasten" class="stack-tight">
          <h2 id="afgelasten">{m.meetings_cancel_title()}</h2>
          <Disclosure summary={m.meetings_cancel_open()} open={calling}>
            <p>{m.meetings_cancel_text()}</p>
            <Form action={to(`${path}/afgelasting`)} problems={calling ? problems : []} idPrefix="afgelasting">
              <TextArea
                name="reden"
                label={m.meetings_cancel_reason()}
                hint={m.meetings_cancel_reason_hint()}
                value={calling ? typed.text('reden') : ''}
                rows={2}
                maxLength={1000}
                required
              />
              <Button kind="danger">{m.meetings_cancel_button()}</Button>
            </Form>
          </Disclosure>
        </section>
      )}
    </>
  );
}

const labels = (): [string, string][] => [
  ['titel', m.meetings_field_title()],
  ['datum', m.meetings_field_date()],
  ['van', m.meetings_field_from()],
  ['tot', m.meetings_field_until()],
  ['plaats', m.meetings_field_place()],
  ['link', m.meetings_field_link()],
  ['doel', m.meetings_field_purpose()],
  ['plaatsen', m.meetings_field_capacity()],
  ['aanmelden_tot', m.meetings_field_sign_up_until()],
  ['leiding', m.meetings_field_leaders()],
];

/** Somebody else changed it meanwhile: what differs from what was typed. */
function StandsNow({ stands, typed }: { stands: Typed; typed: Typed }) {
  const differs = labels().filter(([name]) => stands.text(name) !== typed.text(name));
  return (
    <Notice tone="warn" title={m.meetings_stands_now()}>
      <Facts items={differs.map(([name, label]) => ({ term: label, value: stands.text(name) || '–' }))} />
    </Notice>
  );
}
