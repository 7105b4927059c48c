import type { Config } from '#platform/config';
import { m } from '#platform/i18n';
import { Table } from '#platform/web/views/index';
import { Contact } from './contact';
import { KeptTable } from './kept-table';

export function PrivacyPage({ config }: { config: Config }) {
  return (
    <>
      <h1>{m.about_privacy_title()}</h1>
      <p class="lead">{m.about_privacy_lead()}</p>
      <p>{config.organisation ? m.about_privacy_provider({ organisation: config.organisation }) : m.about_privacy_provider_unknown()}</p>
      <p>{m.about_privacy_visitor()}</p>
      <h2>{m.about_kept_title()}</h2>
      <KeptTable />
      <p>{m.about_privacy_log()}</p>
      <p>{m.about_privacy_basis()}</p>
      <h2>{m.about_cookies_title()}</h2>
      <p>{m.about_cookies_text()}</p>
      <CookieTable />
      <p>{m.about_cookies_kept_text()}</p>
      <h2>{m.about_rights_title()}</h2>
      <p>{m.about_rights_text()}</p>
      <Contact words={m.about_rights_contact()} contact={config.privacyContact} otherwise={m.about_rights_contact_unknown()} />
      <p>{m.about_rights_complaint()}</p>
    </>
  );
}

function CookieTable() {
  const rows = [
    [<code>aanmelden</code>, m.about_cookies_asking(), m.about_cookies_asking_long()],
    [<code>zandkorrel</code>, m.about_cookies_session(), m.about_cookies_session_long()],
    [<code>melding</code>, m.about_cookies_flash(), m.about_cookies_flash_long()],
  ];
  return <Table caption={m.about_cookies_title()} columns={[m.about_cookies_name(), m.about_kept_why(), m.about_kept_long()]} rows={rows} />;
}
