import { m, to } from '#platform/i18n';
import { Badge, Prose } from '#platform/web/views/index';
import { headingOf } from '../labels';
import { fixedKinds } from '../poster';
import type { PosterBeside } from '../poster-cards';
import { posterPath } from '../poster-path';

/** The same section of each poster beside each other, section by section; what only one of them has stands last. */
export function BesidePage({ posters, network }: { posters: PosterBeside[]; network: string }) {
  const free = posters.filter(({ sections }) => sections.some(({ kind }) => kind === 'free'));
  return (
    <article class="stack">
      <h1>{m.posters_beside_title()}</h1>
      <ul class="poster-columns list-plain">
        {posters.map((poster) => (
          <li class="stack-tight">
            <p class="poster-name">
              <a href={to(posterPath(network, poster))} dir="auto">
                {poster.title}
              </a>
            </p>
            {poster.fictitious && <Badge tone="highlight">{m.network_example()}</Badge>}
            {poster.opening && (
              <p class="poster-line" dir="auto">
                {poster.opening}
              </p>
            )}
          </li>
        ))}
      </ul>
      {fixedKinds.map((kind) => (
        <section class="stack-tight" aria-labelledby={`deel-${kind}`}>
          <h2 id={`deel-${kind}`}>{headingOf({ kind, heading: '' })}</h2>
          <div class="poster-columns">
            {posters.map(({ title, sections }) => (
              <Column title={title} text={sections.find((section) => section.kind === kind)?.text ?? ''} />
            ))}
          </div>
        </section>
      ))}
      {free.length > 0 && (
        <section class="stack-tight" aria-labelledby="deel-vrij">
          <h2 id="deel-vrij">{m.posters_section_free()}</h2>
          <div class="poster-columns">
            {free.map(({ title, sections }) => (
              <div class="stack-tight">
                <h3 dir="auto">{title}</h3>
                {sections
                  .filter(({ kind }) => kind === 'free')
                  .map((section) => (
                    <>
                      <h4 dir="auto">{section.heading}</h4>
                      <Prose text={section.text} />
                    </>
                  ))}
              </div>
            ))}
          </div>
        </section>
      )}
    </article>
  );
}

function Column({ title, text }: { title: string; text: string }) {
  return (
    <div class="stack-tight">
      <h3 dir="auto">{title}</h3>
      {text ? <Prose text={text} /> : <p class="meta">{m.posters_section_empty()}</p>}
    </div>
  );
}
