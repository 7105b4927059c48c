import type { Config } from '#platform/config';
import { m } from '#platform/i18n';
import { Facts } from '#platform/web/views/index';
import { version } from '../version';
import { Contact } from './contact';

const licence = 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12';

export function AboutPage({ config }: { config: Config }) {
  return (
    <>
      <h1>{m.about_title()}</h1>
      <p class="lead">{m.about_lead()}</p>
      <h2>{m.about_what_title()}</h2>
      <p>{m.about_what_text()}</p>
      <p>{m.about_who_reads()}</p>
      <h2>{m.about_never_title()}</h2>
      <ul>
        <li>{m.about_never_rank()}</li>
        <li>{m.about_never_patients()}</li>
        <li>{m.about_never_trackers()}</li>
      </ul>
      <h2>{m.about_provider_title()}</h2>
      <p>{config.organisation ? m.about_provider({ organisation: config.organisation }) : m.about_provider_unknown()}</p>
      <h2>{m.about_open_title()}</h2>
      <p>{m.about_open_text()}</p>
      <Facts
        items={[
          { term: m.about_licence(), value: <a href={licence}>EUPL-1.2</a> },
          { term: m.about_source(), value: config.sourceUrl ? <a href={config.sourceUrl}>{config.sourceUrl}</a> : m.about_source_unknown() },
          { term: m.about_version(), value: version },
        ]}
      />
      <h2 id="lek-melden">{m.about_leak_title()}</h2>
      <p>{m.about_leak_text()}</p>
      <Contact words={m.about_leak_contact()} contact={config.securityContact} otherwise={m.about_leak_contact_unknown()} />
    </>
  );
}
