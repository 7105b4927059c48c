import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { About, ActionButton, Disclosure, type Problem } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { mostOf, takesWords } from '../kinds';
import { hallPath } from '../paths';
import type { RoomNow } from '../room-now';
import type { Words } from '../shown-on';
import { ChangeForm } from './change-form';
import { Kept } from './kept';
import { SayForm } from './say-form';
import { ValueForm } from './value-form';

/** What the page of one phone holds and no other: its own contributions, where its dots are, and what it typed when that was refused. */
export type Mine = {
  words: (Words & { hidden: boolean })[];
  /** `<input> <contribution>` */
  dots: string[];
  /** inputs whose value boxes were filled in */
  valued: string[];
  name: string;
  /** joined under their own name: letters find them */
  known: boolean;
  again?: { inputId: string; contributionId?: string; typed: Typed; problems: Problem[] };
};

type Props = { now: RoomNow; input: RoomInput; open: boolean; mine?: Mine };

/** The corner of an input that belongs to one phone: the form, then what one said oneself. */
export function OwnCorner({ now, input, open, mine }: Props) {
  return (
    <>
      <Kept id={`invoer-${input.id}`}>{open && mine && <Form now={now} input={input} mine={mine} />}</Kept>
      {takesWords(input.kind) && <Kept id={`eigen-${input.id}`}>{mine && <Own now={now} input={input} open={open} mine={mine} />}</Kept>}
    </>
  );
}

function Form({ now, input, mine }: { now: RoomNow; input: RoomInput; mine: Mine }) {
  const again = mine.again?.inputId === input.id && !mine.again.contributionId ? mine.again : undefined;
  const most = mostOf(input);
  if (input.kind === 'dots')
    return most === null ? null : <p>{m.room_dots_left({ count: most - mine.dots.filter((dot) => dot.startsWith(input.id)).length })}</p>;
  if (input.kind === 'value') return <ValueForm now={now} input={input} mine={mine} />;
  const left = most === null ? null : most - mine.words.filter((one) => one.inputId === input.id).length;
  if (left !== null && left <= 0 && !again) return <p class="input-full">{m.room_enough()}</p>;
  return <SayForm action={to(hallPath(now, 'bijdragen'))} input={input} id={again?.typed.text('id') || newId()} left={left} again={again} />;
}

/** A list that is there when it is empty too: what was just sent lands in it. */
export function Own({ now, input, open, mine }: Required<Props>) {
  const said = mine.words.filter((one) => one.inputId === input.id);
  if (!said.length) return <div />;
  return (
    <div class="own stack-tight">
      <h3>{m.room_own()}</h3>
      <ul>
        {said.map((one) => (
          <li>
            <p class="said-text" dir="auto">
              {one.text}
            </p>
            {one.hidden && <p class="meta row">{m.room_own_hidden()}</p>}
            {open && (
              <Disclosure
                summary={
                  <>
                    {m.room_own_change()}
                    <About of={one.text} />
                  </>
                }
                open={mine.again?.contributionId === one.id}
              >
                <ChangeForm action={to(hallPath(now, `bijdragen/${one.id}`))} input={input} words={one} again={mine.again} />
                <ActionButton action={to(hallPath(now, `bijdragen/${one.id}/intrekking`))} label={m.room_withdraw()} of={one.text} kind="danger" />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
