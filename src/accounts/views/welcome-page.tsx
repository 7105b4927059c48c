import { m, to } from '#platform/i18n';
import { Button, Field, Form, type Problem } from '#platform/web/views/index';
import { LanguageField } from './language-field';

type Props = { name: string; language: string; naar?: string; problems?: Problem[] };

/** Somebody's first sign-in: the one thing others need to know. */
export function WelcomePage({ name, language, naar, problems }: Props) {
  return (
    <>
      <h1>{m.accounts_welcome_title()}</h1>
      <p class="lead">{m.accounts_welcome_lead()}</p>
      <Form action={to('/mijn/welkom')} problems={problems} hidden={naar ? { naar } : {}}>
        <Field name="name" label={m.accounts_name()} hint={m.accounts_name_hint()} value={name} autocomplete="name" maxLength={100} required />
        <LanguageField value={language} />
        <Button>{m.platform_save()}</Button>
      </Form>
    </>
  );
}
