import { blockDefinition, blockLabel } from '#network/index';
import { locale, m, to } from '#platform/i18n';
import { Badge, Facts, Prose } from '#platform/web/views/index';
import type { Concept, Scheme } from '../scheme-of';
import { MachineForms } from './machine-forms';

/** One building block as a concept: its term, what it means, and where it is used. */
export function ConceptPage({ scheme, concept, address }: { scheme: Scheme; concept: Concept; address: string }) {
  const other = locale() === 'en' ? { lang: 'nl', label: concept.label } : { lang: 'en', label: concept.label_en };
  return (
    <article class="stack">
      <header class="stack-tight">
        <p class="row meta">
          {m.library_concept()} {concept.retired_at && <Badge tone="neutral">{m.library_concept_retired()}</Badge>}
        </p>
        <h1>{blockLabel(concept)}</h1>
        {blockDefinition(concept) && <Prose text={blockDefinition(concept)} />}
      </header>
      <Facts
        items={[
          ...(other.label ? [{ term: m.library_concept_other(), value: <span lang={other.lang}>{other.label}</span> }] : []),
          { term: m.library_scheme(), value: <a href={to(`/id/indeling/${scheme.taxonomy}`)}>{scheme.name}</a> },
        ]}
      />
      {scheme.networks.length > 0 && (
        <section class="stack-tight" aria-labelledby="erover">
          <h2 id="erover">{m.library_concept_about()}</h2>
          <ul>
            {scheme.networks.map(({ slug, name }) => (
              <li>
                <a href={to(`/${slug}/bibliotheek?bouwsteen=${concept.slug}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <MachineForms address={address} />
    </article>
  );
}
