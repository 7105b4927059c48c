import { m } from '#platform/i18n';
import { Button, Form, Prose, TextArea, Time } from '#platform/web/views/index';
import { roleName } from '../../labels';
import type { OpenJoinRequest } from '../queries';

/** Who wants to join. Their own words, and an answer that reaches them by letter. */
export function JoinRequests({ at, requests }: { at: string; requests: OpenJoinRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="asked">
      <h2 id="asked">{m.network_join_requests()}</h2>
      {requests.map((request) => (
        <article class="sheet stack-tight">
          <h3 dir="auto">{m.network_join_request_of({ name: request.name || request.email, role: roleName(request.kind) })}</h3>
          <p class="meta">
            {request.email} · <Time at={request.asked_at} />
          </p>
          {request.message && <Prose text={request.message} />}
          <Form action={`${at}/verzoeken/${request.id}/besluit`} idPrefix={request.id}>
            <TextArea name="antwoord" label={m.network_join_reply()} hint={m.network_join_reply_hint()} maxLength={1000} rows={2} />
            <div class="row">
              <Button name="besluit" value="ja">
                {m.network_join_grant()}
              </Button>
              <Button kind="quiet" name="besluit" value="nee">
                {m.network_join_refuse()}
              </Button>
            </div>
          </Form>
        </article>
      ))}
    </section>
  );
}
