import { m, to } from '#platform/i18n';
import { Button, Field, Form, Notice, type Problem } from '#platform/web/views/index';
import type { Waiting } from '../waiting';

type Props = { waiting: Waiting; code?: string; problems?: Problem[] };

export function CodePage({ waiting, code, problems }: Props) {
  const again = waiting.naar ? `/aanmelden?naar=${encodeURIComponent(waiting.naar)}` : '/aanmelden';
  return (
    <>
      <h1>{m.accounts_code_title()}</h1>
      <p class="lead">{waiting.code ? m.accounts_code_demo_lead({ email: waiting.email }) : m.accounts_code_sent({ email: waiting.email })}</p>
      {waiting.code && (
        <Notice tone="info" title={m.accounts_code_demo_title()}>
          <p>{m.accounts_code_demo_text({ code: waiting.code })}</p>
          <p>
            <a href={to(`/aanmelden/link/${waiting.code}`)}>{m.accounts_code_demo_link()}</a>
          </p>
        </Notice>
      )}
      <Form action={to('/aanmelden/code')} problems={problems}>
        <Field
          name="code"
          label={m.accounts_code_field()}
          hint={m.accounts_code_hint()}
          value={code}
          autocomplete="one-time-code"
          spellcheck={false}
          required
        />
        <Button>{m.accounts_code_send()}</Button>
      </Form>
      <p>
        {m.accounts_code_no_mail()} <a href={to(again)}>{m.accounts_ask_again()}</a>.
      </p>
    </>
  );
}
