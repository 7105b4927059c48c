import { m, to } from '#platform/i18n';
import { Button, Field, Form, type Problem } from '#platform/web/views/index';

/** The one field through which a whole hall comes in. */
export function CodePage({ code, problems }: { code?: string; problems?: Problem[] }) {
  return (
    <div class="code-page stack">
      <h1>{m.room_code_title()}</h1>
      <p class="lead">{m.room_code_lead()}</p>
      <Form action={to('/meedoen')} problems={problems}>
        <Field name="code" label={m.room_code_field()} hint={m.room_code_hint()} value={code} autocomplete="off" spellcheck={false} required />
        <Button>{m.room_code_send()}</Button>
      </Form>
    </div>
  );
}
