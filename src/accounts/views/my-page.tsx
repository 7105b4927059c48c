import { m, to } from '#platform/i18n';
import { Button, Facts, Field, Form, type Problem, TextArea } from '#platform/web/views/index';
import type { OwnPage } from '../queries';
import type { Profile } from '../save-profile';
import { LanguageField } from './language-field';
import { OwnRoles } from './own-roles';
import { OwnSessions } from './own-sessions';

type Said = Record<keyof Profile, string>;
type Props = { person: OwnPage; said: Said; here: string | null; problems?: Problem[] };

export function MyPage({ person, said, here, problems }: Props) {
  return (
    <>
      <h1>{m.accounts_my_page()}</h1>
      <section class="stack-tight" aria-labelledby="details">
        <h2 id="details">{m.accounts_details_title()}</h2>
        <Facts items={[{ term: m.accounts_email(), value: <EmailFixed email={person.email} /> }]} />
        <Form action={to('/mijn')} problems={problems}>
          <Field name="name" label={m.accounts_name()} hint={m.accounts_name_hint()} value={said.name} autocomplete="name" maxLength={100} required />
          <LanguageField value={said.language} />
          <TextArea name="about" label={m.accounts_about()} hint={m.accounts_about_hint()} value={said.about} maxLength={2000} rows={5} />
          <TextArea name="expertise" label={m.accounts_expertise()} hint={m.accounts_expertise_hint()} value={said.expertise} maxLength={1000} rows={3} />
          <Button>{m.platform_save()}</Button>
        </Form>
        <p>
          <a href={to('/mijn/expertise')}>{m.accounts_expertise_blocks()}</a>
        </p>
      </section>
      <OwnRoles roles={person.roles} administrator={person.administrator_since !== null} />
      <OwnSessions sessions={person.sessions} here={here} />
    </>
  );
}

const EmailFixed = ({ email }: { email: string }) => (
  <>
    {email}
    <p class="field-hint">{m.accounts_email_fixed()}</p>
  </>
);
