import { m, to } from '#platform/i18n';
import { Button, Field, Form, Notice, type Problem } from '#platform/web/views/index';
import type { ExamplePerson } from '../queries';
import { ExamplePeople } from './example-people';

type Props = { email?: string; naar?: string; problems?: Problem[]; examples?: ExamplePerson[]; signedInAs?: string | null };

export function SignInPage({ email, naar, problems, examples, signedInAs }: Props) {
  return (
    <>
      <h1>{m.accounts_sign_in_title()}</h1>
      {signedInAs && <Notice tone="info">{m.accounts_sign_in_already({ name: signedInAs })}</Notice>}
      {examples && <ExamplePeople people={examples} naar={naar} />}
      {examples && <h2>{m.accounts_sign_in_own_address()}</h2>}
      <p class={examples ? undefined : 'lead'}>{m.accounts_sign_in_lead()}</p>
      <Form action={to('/aanmelden')} problems={problems} hidden={naar ? { naar } : {}}>
        <Field
          name="email"
          type="email"
          label={m.accounts_sign_in_email()}
          hint={m.accounts_sign_in_email_hint()}
          value={email}
          autocomplete="email"
          inputmode="email"
          spellcheck={false}
          maxLength={254}
          required
        />
        <Button>{m.accounts_sign_in_send()}</Button>
      </Form>
      <p class="meta">{m.accounts_sign_in_new()}</p>
    </>
  );
}
