import { m } from '#platform/i18n';

/** The same at this address for programs: whole addresses, for that is what one copies. No language in them, for they hold all. */
export function MachineForms({ address }: { address: string }) {
  return (
    <section class="stack-tight" aria-labelledby="gegevens">
      <h2 id="gegevens">{m.library_linked_title()}</h2>
      <p>{m.library_linked_text()}</p>
      <p>
        <code>{address}</code>
      </p>
      <ul>
        <li>
          <a href={`${new URL(address).pathname}.ttl`} type="text/turtle">
            {m.library_linked_turtle()}
          </a>
        </li>
        <li>
          <a href={`${new URL(address).pathname}.jsonld`} type="application/ld+json">
            {m.library_linked_jsonld()}
          </a>
        </li>
      </ul>
    </section>
  );
}
