import { m, to } from '#platform/i18n';
import { posterPath } from '../poster-path';

type Props = { network: string; collaboration: { slug: string; name: string }; poster?: { short: string; title: string; opening: string }; mayMake: boolean };

/** On the page of a collaboration: the way to its poster, or to making one. */
export function PosterDoor({ network, collaboration, poster, mayMake }: Props) {
  if (!poster && !mayMake) return null;
  return (
    <section class="stack-tight" aria-labelledby="poster">
      <h2 id="poster">{m.posters_kind()}</h2>
      {poster?.opening && (
        <p class="poster-line" dir="auto">
          {poster.opening}
        </p>
      )}
      <p>
        {poster ? (
          <a href={to(posterPath(network, poster))}>{m.posters_see({ name: collaboration.name })}</a>
        ) : (
          <a href={to(`/${network}/posters/nieuw?samenwerking=${collaboration.slug}`)}>{m.posters_new_title({ name: collaboration.name })}</a>
        )}
      </p>
    </section>
  );
}
