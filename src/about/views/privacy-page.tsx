import type { Config } from '#platform/config';
import { m } from '#platform/i18n';
import { Facts } from '#platform/web/views/index';
import { Contact } from './contact';
import { Kept, KeptFacts } from './kept-facts';

export function PrivacyPage({ config }: { config: Config }) {
  return (
    <>
      <h1>{m.about_privacy_title()}</h1>
      <p class="lead">{m.about_privacy_lead()}</p>
      <p>{config.organisation ? m.about_privacy_provider({ organisation: config.organisation }) : m.about_privacy_provider_unknown()}</p>
      <p>{m.about_privacy_visitor()}</p>
      <h2>{m.about_kept_title()}</h2>
      <KeptFacts />
      <p>{m.about_privacy_log()}</p>
      <p>{m.about_privacy_basis()}</p>
      <h2>{m.about_cookies_title()}</h2>
      <p>{m.about_cookies_text()}</p>
      <Cookies />
      <p>{m.about_cookies_kept_text()}</p>
      <h2>{m.about_rights_title()}</h2>
      <p>{m.about_rights_text()}</p>
      <Contact words={m.about_rights_contact()} contact={config.privacyContact} otherwise={m.about_rights_contact_unknown()} />
      <p>{m.about_rights_complaint()}</p>
    </>
  );
}

function Cookies() {
  const items = [
    { term: 'aanmelden', why: m.about_cookies_asking(), long: m.about_cookies_asking_long() },
    { term: 'zandkorrel', why: m.about_cookies_session(), long: m.about_cookies_session_long() },
    { term: 'melding', why: m.about_cookies_flash(), long: m.about_cookies_flash_long() },
  ];
  return <Facts items={items.map(({ term, why, long }) => ({ term, value: <Kept why={why} long={long} /> }))} />;
}
