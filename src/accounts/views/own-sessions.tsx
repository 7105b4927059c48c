import { m, to } from '#platform/i18n';
import { date, dateTime } from '#platform/time';
import { ActionButton, Badge } from '#platform/web/views/index';
import { deviceName } from '../device';
import type { OwnSession } from '../queries';

/** Where somebody is signed in; `here` is the token of the browser they look from. */
export function OwnSessions({ sessions, here }: { sessions: OwnSession[]; here: string | null }) {
  return (
    <section class="stack-tight" aria-labelledby="sessions">
      <h2 id="sessions">{m.accounts_sessions_title()}</h2>
      <p>{m.accounts_sessions_text()}</p>
      <ul class="list-plain stack-tight">
        {sessions.map((session) => (
          <OneSession session={session} here={session.token === here} />
        ))}
      </ul>
      {sessions.length > 1 && <ActionButton action={to('/mijn/sessies/andere/einde')} label={m.accounts_sessions_end_others()} />}
    </section>
  );
}

function OneSession({ session, here }: { session: OwnSession; here: boolean }) {
  const device = deviceName(session.user_agent);
  return (
    <li class="row row-apart">
      <div>
        <p>
          <strong>{device}</strong> {here && <Badge tone="info">{m.accounts_sessions_here()}</Badge>}
        </p>
        <p class="meta">{m.accounts_sessions_since({ since: date(session.created_at), used: dateTime(session.updated_at) })}</p>
      </div>
      <ActionButton action={to(`/mijn/sessies/${session.id}/einde`)} label={m.accounts_sessions_end_this({ device })} />
    </li>
  );
}
