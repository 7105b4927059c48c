import { m, to } from '#platform/i18n';
import { organisationKindName } from '../../labels';
import { capital } from '../../views/capital';
import type { CollaborationHere } from '../queries';

/** The organisations that make up a collaboration. */
export function Partners({ network, partners }: { network: string; partners: CollaborationHere['partners'] }) {
  return (
    <section class="stack-tight" aria-labelledby="partners">
      <h2 id="partners">{m.network_partners()}</h2>
      {partners.length === 0 && <p class="meta">{m.network_partners_none()}</p>}
      {partners.length > 0 && (
        <ul class="list-plain stack-tight">
          {partners.map((partner) => (
            <li>
              <a href={to(`/${network}/organisaties/${partner.slug}`)} dir="auto">
                {partner.name}
              </a>
              <br />
              <span class="meta">{capital(organisationKindName(partner.kind))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
