import { blockDefinition, blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { Badge, Block, Prose } from '#platform/web/views/index';
import type { Scheme } from '../scheme-of';
import { MachineForms } from './machine-forms';

export function SchemePage({ scheme, address }: { scheme: Scheme; address: string }) {
  return (
    <article class="stack">
      <header class="stack-tight">
        <p class="meta">{m.library_scheme()}</p>
        <h1>{scheme.name}</h1>
        <Prose text={scheme.description || m.library_scheme_lead()} />
      </header>
      <dl class="stack">
        {scheme.concepts.map((concept) => (
          <div class="stack-tight">
            <dt class="row">
              <Block
                label={blockLabel(concept)}
                colour={concept.colour}
                pictogram={concept.pictogram}
                href={to(`/id/begrip/${scheme.taxonomy}/${concept.slug}`)}
              />
              {concept.retired_at && <Badge tone="neutral">{m.library_concept_retired()}</Badge>}
            </dt>
            <dd>{blockDefinition(concept)}</dd>
          </div>
        ))}
      </dl>
      <UsedBy scheme={scheme} />
      <MachineForms address={address} />
    </article>
  );
}

/** The networks that learn along these lines. */
export function UsedBy({ scheme }: { scheme: Scheme }) {
  if (!scheme.networks.length) return null;
  return (
    <section class="stack-tight" aria-labelledby="gebruikt">
      <h2 id="gebruikt">{m.library_scheme_used()}</h2>
      <ul>
        {scheme.networks.map(({ slug, name }) => (
          <li>
            <a href={to(`/${slug}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
