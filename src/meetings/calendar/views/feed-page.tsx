import { m, to } from '#platform/i18n';
import { ActionButton, Disclosure, Notice } from '#platform/web/views/index';

type Props = { made: boolean; address: string | undefined };

/** One's own address for a calendar that reads along: what it is, where to paste it, how to end it. */
export function FeedPage({ made, address }: Props) {
  const path = to('/mijn/agenda');
  if (!made)
    return (
      <div class="stack">
        <h1>{m.meetings_calendar_title()}</h1>
        <p class="lead">{m.meetings_calendar_lead()}</p>
        <p>{m.meetings_calendar_none()}</p>
        <p>{m.meetings_calendar_secret()}</p>
        <ActionButton action={path} label={m.meetings_calendar_make()} kind="primary" />
      </div>
    );
  return (
    <div class="stack">
      <h1>{m.meetings_calendar_title()}</h1>
      <p class="lead">{m.meetings_calendar_lead()}</p>
      {address ? <Address address={address} /> : <Notice tone="warn">{m.meetings_calendar_unshown()}</Notice>}
      <p>{m.meetings_calendar_secret()}</p>
      <Disclosure summary={m.meetings_calendar_renew()} open={!address}>
        <p>{m.meetings_calendar_renew_text()}</p>
        <ActionButton action={path} label={m.meetings_calendar_renew_button()} />
      </Disclosure>
      <Disclosure summary={m.meetings_calendar_stop()}>
        <p>{m.meetings_calendar_stop_text()}</p>
        <ActionButton action={`${path}/intrekking`} label={m.meetings_calendar_stop_button()} kind="danger" />
      </Disclosure>
    </div>
  );
}

function Address({ address }: { address: string }) {
  return (
    <>
      <div class="field">
        <label class="field-label" for="agenda-adres">
          {m.meetings_calendar_address()}
        </label>
        <p class="field-hint" id="agenda-uitleg">
          {m.meetings_calendar_how()}
        </p>
        <input class="control" id="agenda-adres" type="text" readonly value={address} aria-describedby="agenda-uitleg" />
      </div>
      <p>
        <a class="button button-quiet" href={address.replace(/^https?:/, 'webcal:')}>
          {m.meetings_calendar_open()}
        </a>
      </p>
    </>
  );
}
