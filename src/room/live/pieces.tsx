import type { Contribution } from '../contributions-of';
import type { RoomInput } from '../inputs-of';
import { type Face, inputShownOn, shownOn } from '../shown-on';
import { ContributionCard } from '../views/contribution-card';
import { DotRow } from '../views/dot-row';
import { InputPanel } from '../views/input-panel';
import { NowPanel } from '../views/now-panel';
import type { Mine } from '../views/own-corner';
import { inOrder, RoomInputs, shownIn } from '../views/room-inputs';
import { Put, Remove } from './views/stream-actions';
import type { News } from './whats-new';

/** What one change looks like on a screen, as Turbo Streams, and the number it carries. */
export type Piece = { number: number; html: string };
type Drawn = { number: number; html: { toString: () => string } };

// A form as it is before anything is typed; a phone that has one already keeps its own (`live-room`).
const nobody: Mine = { words: [], dots: [], valued: [], name: '', known: false };

/** The news as a face shows it, in the order of the numbers. What must not be shown there is not in it: `shownOn` decided. */
export async function piecesFor(face: Face, news: News): Promise<Piece[]> {
  const drawn = [...wholeRoom(face, news), ...whereWeAre(face, news), ...inputs(face, news), ...contributions(face, news)];
  const pieces = await Promise.all(drawn.map(async ({ number, html }) => ({ number, html: (await html).toString() })));
  return pieces.toSorted((one, other) => one.number - other.number);
}

const mineOn = (face: Face): Mine | undefined => (face === 'hall' ? nobody : undefined);

/** Opened or closed, or on the wall another part of the programme: which inputs there are has changed altogether. */
function wholeRoom(face: Face, { room, now, standing, inputs, contributions }: News): Drawn[] {
  const number = room ?? (face === 'screen' ? now : undefined);
  if (number === undefined) return [];
  const whole = <RoomInputs face={face} now={standing} inputs={inputs} contributions={contributions} mine={mineOn(face)} />;
  return [{ number, html: <Put>{whole}</Put> }];
}

function whereWeAre(face: Face, { room, now, standing }: News): Drawn[] {
  const number = now ?? room;
  return number === undefined
    ? []
    : [
        {
          number,
          html: (
            <Put>
              <NowPanel face={face} now={standing} />
            </Put>
          ),
        },
      ];
}

function inputs(face: Face, { asked, standing, inputs, contributions }: News): Drawn[] {
  const shown = inOrder(inputs.filter((input) => inputShownOn(face, input, standing)));
  return [...asked].map(([id, number]) => {
    const place = shown.findIndex((input) => input.id === id);
    const input = shown[place];
    if (!input) return { number, html: <Remove target={`vraag-${id}`} /> };
    const before = shown[place - 1];
    return {
      number,
      html: (
        <>
          <Remove targets=".inputs-none" />
          <Put into="vragen" after={before ? `vraag-${before.id}` : ''}>
            <InputPanel face={face} now={standing} input={input} shown={shownIn(face, input, contributions)} mine={mineOn(face)} />
          </Put>
        </>
      ),
    };
  });
}

function contributions(face: Face, { said, moved, inputs, standing }: News): Drawn[] {
  const standingOf = new Map(moved.map((one) => [one.id, one]));
  const visible = inputs.filter((input) => inputShownOn(face, input, standing));
  return [...said].flatMap(([id, number]): Drawn[] => {
    const one = id ? standingOf.get(id) : undefined;
    if (!one) return [{ number, html: <Remove target={`bijdrage-${id}`} /> }];
    return visible.filter((input) => holds(input, one)).map((input) => ({ number, html: row(face, { standing, input, one }) }));
  });
}

/** It stands in its own input, and in each where dots are put on it. */
const holds = (input: RoomInput, one: Contribution): boolean => (input.kind === 'dots' ? input.of_input_id : input.id) === one.input_id;

function row(face: Face, { standing, input, one }: { standing: News['standing']; input: RoomInput; one: Contribution }) {
  const shown = shownOn(face, one);
  const dots = input.kind === 'dots';
  const id = dots ? `stip-${input.id}-${one.id}` : `bijdrage-${one.id}`;
  const nothing = !shown || (dots && (shown.state === 'veiled' || shown.desk?.hidden != null || shown.desk?.mergedInto));
  if (nothing || input.kind === 'value') return <Remove target={id} />;
  return (
    <Put into={`bijdragen-${input.id}`}>
      {dots ? (
        <DotRow face={face} now={standing} input={input} shown={shown} mine={mineOn(face)} />
      ) : (
        <ContributionCard face={face} now={standing} shown={shown} />
      )}
    </Put>
  );
}
