import { m, to } from '#platform/i18n';
import { ActionButton, Badge, Table, Time } from '#platform/web/views/index';
import { deviceName } from '../device';
import type { OwnSession } from '../queries';

/** Where somebody is signed in; `here` is the token of the browser they look from. */
export function OwnSessions({ sessions, here }: { sessions: OwnSession[]; here: string | null }) {
  const rows = sessions.map((session) => [
    <>
      {deviceName(session.user_agent)} {session.token === here && <Badge tone="info">{m.accounts_sessions_here()}</Badge>}
    </>,
    <Time at={session.created_at} />,
    <Time at={session.updated_at} withTime />,
    <ActionButton action={to(`/mijn/sessies/${session.id}/einde`)} label={m.accounts_sessions_end()} />,
  ]);
  const columns = [m.accounts_sessions_device(), m.accounts_sessions_since(), m.accounts_sessions_used(), m.accounts_sessions_end()];
  return (
    <section class="stack-tight" aria-labelledby="sessions">
      <h2 id="sessions">{m.accounts_sessions_title()}</h2>
      <p>{m.accounts_sessions_text()}</p>
      <Table caption={m.accounts_sessions_title()} columns={columns} rows={rows} />
      {sessions.length > 1 && <ActionButton action={to('/mijn/sessies/andere/einde')} label={m.accounts_sessions_end_others()} />}
    </section>
  );
}
