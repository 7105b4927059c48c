import { m, to } from '#platform/i18n';
import { Button, Field, Form, Notice, type Problem } from '#platform/web/views/index';
import type { ExamplePerson } from '../queries';
import { ExamplePeople } from './example-people';

type Asking = { email?: string; naar?: string; problems?: Problem[] };
type Props = Asking & { examples?: ExamplePerson[]; signedInAs?: string | null };

export function SignInPage({ examples, signedInAs, ...asking }: Props) {
  const people = examples && <ExamplePeople people={examples} naar={asking.naar} />;
  // What was refused stands on top, where it is seen.
  const refused = Boolean(asking.problems?.length);
  return (
    <>
      <h1>{m.accounts_sign_in_title()}</h1>
      {signedInAs && <Notice tone="info">{m.accounts_sign_in_already({ name: signedInAs })}</Notice>}
      {!refused && people}
      {people && <h2>{m.accounts_sign_in_own_address()}</h2>}
      <p class={people ? undefined : 'lead'}>{m.accounts_sign_in_lead()}</p>
      <AskForm {...asking} />
      <p class="meta">{m.accounts_sign_in_new()}</p>
      {refused && people}
    </>
  );
}

function AskForm({ email, naar, problems }: Asking) {
  return (
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
  );
}
