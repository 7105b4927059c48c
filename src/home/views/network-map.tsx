import { type CollaborationCard, provinceName, scaleName } from '#network/index';
import { m, to } from '#platform/i18n';
import { list } from '#platform/text';
import { Badge } from '#platform/web/views/index';
import land from '../provinces.svg?url';
import { mapMarks } from '../map-marks';
import { mapSize } from '../province-spots';

type Props = { network: string; collaborations: CollaborationCard[]; more: boolean };

const hrefOf = (network: string, slug: string): string => to(`/${network}/samenwerkingen/${slug}`);

/** Who takes part: the list, and the same numbers on a quiet map. */
export function WhoTakesPart({ network, collaborations, more }: Props) {
  return (
    <section class="who" aria-labelledby="wie">
      <div class="stack">
        <h2 id="wie">{m.home_who_title()}</h2>
        <ol class="list-plain places">
          {collaborations.map((place, index) => (
            <li class="place">
              <span class="place-mark" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <a class="place-name" href={hrefOf(network, place.slug)} dir="auto">
                  {place.name}
                </a>{' '}
                {place.fictitious && <Badge tone="neutral">{m.home_fictitious()}</Badge>}
                <p class="meta">{whereOf(place)}</p>
              </div>
            </li>
          ))}
        </ol>
        {more && <p>{m.home_who_more()}</p>}
        <p class="row">
          <a href={to(`/${network}/samenwerkingen`)}>{m.home_who_all()}</a>
          {collaborations.length > 1 && <a href={to(`/${network}/vergelijken`)}>{m.home_who_compare()}</a>}
        </p>
      </div>
      <NetherlandsMap network={network} collaborations={collaborations} />
    </section>
  );
}

const whereOf = ({ province, municipalities, scale }: CollaborationCard): string =>
  [province && provinceName(province.toLowerCase()), municipalities.length > 0 && municipalities.length < 4 && list(municipalities), scale && scaleName(scale)]
    .filter(Boolean)
    .join(' · ');

// The list says all of it and is what a keyboard or a screen reader uses; the map repeats it for the eye and the pointer.
function NetherlandsMap({ network, collaborations }: Omit<Props, 'more'>) {
  const marks = mapMarks(collaborations.map(({ province }) => province));
  const elsewhere = marks.filter(({ spot }) => !spot).length;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true" focusable="false">
        <use class="map-land" href={`${land}#land`} />
        {collaborations.map((place, index) => {
          const mark = marks[index];
          return mark?.spot && <Tile nth={mark.nth} spot={mark.spot} href={hrefOf(network, place.slug)} name={place.name} />;
        })}
      </svg>
      <figcaption class="meta">
        {elsewhere > 0 && `${m.home_map_elsewhere({ count: elsewhere })} `}
        {m.home_map_credit()}
      </figcaption>
    </figure>
  );
}

function Tile({ nth, spot: [x, y], href, name }: { nth: number; spot: [number, number]; href: string; name: string }) {
  return (
    <a class="map-tile" href={href} tabindex={-1}>
      <title>{name}</title>
      <rect x={x - 19} y={y - 19} width="38" height="38" rx="3" />
      <path d={`M${x - 15} ${y - 8}q7 0 7-7M${x + 8} ${y - 15}q0 7 7 7M${x + 15} ${y + 8}q-7 0-7 7M${x - 8} ${y + 15}q0-7-7-7`} />
      <text x={x} y={y + 7}>
        {nth}
      </text>
    </a>
  );
}
