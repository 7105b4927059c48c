import { AudienceBadge } from '#entries/index';
import { m, to } from '#platform/i18n';
import { Badge, Block } from '#platform/web/views/index';
import { letterOf } from '#questions/question';
import { StateBadge, StuckBadge } from '#questions/views/question-card';
import type { AgendaRow } from '../agenda-rows';

export type ShownBlock = { id: string; name: string; colour: string; pictogram: string };

/** What a row of the agenda looks like needs more than the row: where the question lives and the names of the building blocks. */
export type RowProps = { row: AgendaRow; href: string; blocks: ShownBlock[]; withCollaboration: boolean };

/** The letter as a letterpress initial, with whose question it is. */
export function Initial({ row, withCollaboration }: Pick<RowProps, 'row' | 'withCollaboration'>) {
  const letter = letterOf(row.letter);
  const whole = row.collaboration ? m.questions_letter_of({ letter, name: row.collaboration.name }) : m.questions_letter({ letter });
  return (
    <>
      <span class="visually-hidden">{whole}</span>
      <span class="agenda-initial" aria-hidden="true">
        {letter}
      </span>
      {withCollaboration && row.collaboration && (
        <span class="agenda-of" aria-hidden="true">
          {row.collaboration.name}
        </span>
      )}
    </>
  );
}

export const RowBlocks = ({ row, blocks }: Pick<RowProps, 'row' | 'blocks'>) => (
  <>
    {blocks
      .filter(({ id }) => row.blocks.includes(id))
      .map((block) => (
        <Block label={block.name} colour={block.colour} pictogram={block.pictogram} />
      ))}
  </>
);

/** How the question stands today: its state, who reads it when that are few, whether it is stuck or asks for help. */
export function Today({ row }: { row: AgendaRow }) {
  return (
    <p class="row agenda-today">
      <StateBadge state={row.state} />
      {row.stuck && <StuckBadge />}
      {row.asks_help && (
        <Badge tone="highlight" icon="hand">
          {m.questions_help_wanted_badge()}
        </Badge>
      )}
      {(row.audience === 'self' || row.audience === 'collaboration') && <AudienceBadge audience={row.audience} />}
    </p>
  );
}

/** A question that has not moved for a while gets a way out, not a mark. */
export const StuckAdvice = ({ href }: { href: string }) => (
  <p class="agenda-advice">
    {m.agenda_stuck_advice()} <a href={to(href)}>{m.agenda_stuck_help()}</a>
  </p>
);
