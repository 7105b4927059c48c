import type { Config } from '#platform/config';
import { m } from '#platform/i18n';
import { Facts, Time } from '#platform/web/views/index';
import { Contact } from './contact';

const statuses: Record<string, () => string> = {
  A: m.about_status_a,
  B: m.about_status_b,
  C: m.about_status_c,
  D: m.about_status_d,
  E: m.about_status_e,
};

export function AccessibilityPage({ config }: { config: Config }) {
  return (
    <>
      <h1>{m.about_accessibility_title()}</h1>
      <p class="lead">{m.about_accessibility_lead()}</p>
      <h2>{m.about_status_title()}</h2>
      <Status {...config.accessibility} />
      <h2>{m.about_built_title()}</h2>
      <p>{m.about_built_text()}</p>
      <ul>
        <li>{m.about_built_norm()}</li>
        <li>{m.about_built_axe()}</li>
        <li>{m.about_built_keyboard()}</li>
        <li>{m.about_built_script()}</li>
        <li>{m.about_built_colour()}</li>
      </ul>
      <h2>{m.about_unknown_title()}</h2>
      <p>{m.about_unknown_text()}</p>
      <h2>{m.about_barrier_title()}</h2>
      <p>{m.about_barrier_text()}</p>
      <Contact words={m.about_barrier_contact()} contact={config.accessibility.contact} otherwise={m.about_barrier_contact_unknown()} />
    </>
  );
}

/** What the organisation itself has established, or that nobody has looked yet: never anything better than that. */
function Status({ status, url, date }: Config['accessibility']) {
  const said = statuses[status ?? ''];
  const items = [{ term: m.about_status_label(), value: said ? said() : m.about_status_none() }];
  return (
    <>
      <Facts
        items={[
          ...items,
          ...(said && date ? [{ term: m.about_status_date(), value: <Time at={date} /> }] : []),
          ...(said && url ? [{ term: m.about_status_statement(), value: <a href={url}>{m.about_status_statement_link()}</a> }] : []),
        ]}
      />
      {!said && <p>{m.about_status_none_text()}</p>}
    </>
  );
}
