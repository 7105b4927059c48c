import { AudienceBadge } from '#entries/index';
import { m, to } from '#platform/i18n';
import { ActionButton, Disclosure } from '#platform/web/views/index';
import { inOneGo, usualBecoming } from '../becoming';
import type { Sheaf as SheafOf } from '../crop';
import { choiceName } from '../words';
import { DoneRow } from './done-row';
import { EarForm } from './ear-form';
import type { HarvestProps } from './harvest-page';
import { NewWording } from './new-wording';

// Enough to take the last taps back; the rest has its own list.
const shownDone = 8;

/** One question of the day with the answers that are still to be looked at. */
export function Sheaf({ sheaf, ...props }: HarvestProps & { sheaf: SheafOf }) {
  const { asked, todo, done } = sheaf;
  const usual = usualBecoming(asked.kind);
  const touched = asked.subject_id ? props.touched.get(asked.subject_id) : undefined;
  return (
    <section aria-labelledby={`v-${asked.id}`} class="stack-tight">
      <header class="harvest-asked">
        {asked.item && <p class="meta">{asked.item}</p>}
        <h2 id={`v-${asked.id}`}>{asked.question}</h2>
        <p class="row">
          <AudienceBadge audience={asked.audience} />
          <span class="meta">{m.harvest_announced()}</span>
        </p>
      </header>
      {todo.length > 1 && inOneGo(usual) && (
        <ActionButton
          action={to(`${props.base}/oogst/alles`)}
          hidden={{ vraag: asked.id, wordt: usual }}
          label={m.harvest_all_of({ count: todo.length, what: choiceName(usual) })}
        />
      )}
      {touched && <NewWording {...{ touched, sheaf }} base={props.base} again={props.again} />}
      <ul class="list-plain harvest-ears">
        {todo.map((ear, nth) => (
          <EarForm {...{ ear, asked, next: todo[nth + 1]?.said.id }} like={todo.find(({ said }) => said.id === ear.likeId)} {...props} />
        ))}
      </ul>
      {done.length > 0 && (
        <Disclosure summary={m.harvest_done_here({ count: done.length })}>
          <ul class="list-plain stack-tight">
            {done.slice(-shownDone).map((ear) => (
              <DoneRow {...{ ear, base: props.base, addressOf: props.addressOf }} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
