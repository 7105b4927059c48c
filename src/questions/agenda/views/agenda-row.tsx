import { AudienceBadge } from '#entries/index';
import { m } from '#platform/i18n';
import { Badge, Block } from '#platform/web/views/index';
import { letterOf } from '#questions/question';
import { StateBadge, StuckBadge } from '#questions/views/question-card';
import type { AgendaRow } from '../agenda-rows';

export type ShownBlock = { id: string; name: string; colour: string; pictogram: string };

/** What a row of the agenda looks like needs more than the row: where the question lives and the names of the building blocks. */
export type RowProps = { row: AgendaRow; href: string; blocks: ShownBlock[]; withCollaboration: boolean };

type InitialProps = { letter: number; collaboration: string | null; withName?: boolean };

/** The letter as a letterpress initial, with whose question it is: always in words, on sight where the page is not theirs alone. */
export function Initial({ letter, collaboration, withName = true }: InitialProps) {
  const sign = letterOf(letter);
  return (
    <>
      <span class="visually-hidden">{collaboration ? m.questions_letter_of({ letter: sign, name: collaboration }) : m.questions_letter({ letter: sign })}</span>
      <span class="agenda-initial" aria-hidden="true">
        {sign}
      </span>
      {withName && (
        <span class="agenda-of" aria-hidden="true">
          {collaboration ?? m.agenda_of_network()}
        </span>
      )}
    </>
  );
}

export function RowBlocks({ row, blocks }: Pick<RowProps, 'row' | 'blocks'>) {
  const chosen = blocks.filter(({ id }) => row.blocks.includes(id));
  if (!chosen.length) return null;
  return (
    <p class="row">
      {chosen.map((block) => (
        <Block label={block.name} colour={block.colour} pictogram={block.pictogram} />
      ))}
    </p>
  );
}

/** How the question stands today: its state, who reads it when that are few, and whether it is stuck or asks for help. */
export function Today({ row }: { row: AgendaRow }) {
  return (
    <p class="row agenda-today">
      <StateBadge state={row.state} />
      {row.asks_help && (
        <Badge tone="highlight" icon="hand">
          {m.questions_help_wanted_badge()}
        </Badge>
      )}
      {(row.audience === 'self' || row.audience === 'collaboration') && <AudienceBadge audience={row.audience} />}
      {row.stuck && <StuckBadge />}
    </p>
  );
}
