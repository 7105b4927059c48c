import { m, to } from '#platform/i18n';
import { Button, ButtonLink, Choices, Empty, Form, type Problem } from '#platform/web/views/index';
import type { PosterCardData } from '../poster-cards';
import { PosterCard } from './poster-card';

type Props = { posters: PosterCardData[]; network: string; mayMake: boolean };

/** The wall of posters of a network. */
export function Gallery({ posters, network, mayMake }: Props) {
  const make = mayMake && <ButtonLink href={to(`/${network}/posters/nieuw`)}>{m.posters_make()}</ButtonLink>;
  return (
    <>
      <div class="page-head">
        <h1>{m.posters_title()}</h1>
        {posters.length > 0 && make}
      </div>
      <p class="lead">{m.posters_lead()}</p>
      {posters.length === 0 ? (
        <Empty title={m.posters_none()} text={m.posters_none_text()} action={make || undefined} />
      ) : (
        <ul class="grid list-plain">
          {posters.map((poster) => (
            <li>
              <PosterCard poster={poster} network={network} />
            </li>
          ))}
        </ul>
      )}
      {posters.length > 1 && (
        <section class="band stack-tight" aria-labelledby="naast-elkaar">
          <h2 id="naast-elkaar">{m.posters_beside_title()}</h2>
          <ChooseBeside posters={posters} network={network} chosen={[]} problems={[]} />
        </section>
      )}
    </>
  );
}

type Choose = { posters: PosterCardData[]; network: string; chosen: string[]; problems: Problem[] };

/** Two to four posters to lay side by side. The address says which. */
export function ChooseBeside({ posters, network, chosen, problems }: Choose) {
  const options = posters.flatMap(({ collaboration_slug, title }) => (collaboration_slug ? [{ value: collaboration_slug, label: title }] : []));
  return (
    <Form action={to(`/${network}/posters/naast-elkaar`)} method="get" problems={problems}>
      <Choices name="met" type="checkbox" label={m.posters_beside_which()} hint={m.posters_beside_hint()} options={options} value={chosen} inline />
      <Button kind="quiet">{m.posters_beside_button()}</Button>
    </Form>
  );
}
