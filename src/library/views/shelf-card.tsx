import { blockLabel } from '#network/index';
import type { Reading } from '#platform/module';
import { m } from '#platform/i18n';
import { shorten } from '#platform/text';
import { About, Badge, Block, Card, Time } from '#platform/web/views/index';
import { versionWords } from '../cite';
import type { ShelfCard } from '../shelf/on-shelf';

type Props = { card: ShelfCard; reading: Reading | undefined; kind: string; href: string; picked?: boolean };

export const InterimBadge = () => (
  <Badge tone="highlight" icon="clock">
    {m.library_interim()}
  </Badge>
);
export const ExampleBadge = () => <Badge tone="highlight">{m.library_example()}</Badge>;

/** A piece on the shelf, with its back in the colour of its building block, to open or to put in a booklet. */
export function ShelfPiece({ card, reading, kind, href, picked }: Props) {
  return (
    <li class={`shelf-piece colour-${card.blocks[0]?.colour ?? 'ink'}`}>
      <Card
        title={card.title}
        href={href}
        meta={
          <>
            <strong>{kind}</strong>
            <br />
            {card.collaboration ?? m.library_from_research()}
          </>
        }
        badges={
          <>
            {reading?.interim && <InterimBadge />}
            {card.fictitious && <ExampleBadge />}
            {card.blocks.map((block) => (
              <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} />
            ))}
          </>
        }
      >
        {reading && (
          <>
            {reading.summary && <p dir="auto">{shorten(reading.summary, 240)}</p>}
            <p class="meta">
              {versionWords(reading)}, <Time at={reading.since} />
            </p>
          </>
        )}
      </Card>
      <label class="shelf-pick">
        <input type="checkbox" name="stuk" value={card.short} checked={picked} />
        <span>
          {m.library_pick()}
          <About of={card.title} />
        </span>
      </label>
    </li>
  );
}
