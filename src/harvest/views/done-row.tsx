import { AudienceBadge } from '#entries/index';
import { m, to } from '#platform/i18n';
import { About, ActionButton, Badge } from '#platform/web/views/index';
import { letterOf } from '#questions/index';
import type { Became1 } from '../collected';
import type { Ear } from '../crop';
import { becameName } from '../words';

type Props = { ear: Ear; base: string; addressOf: (became: Became1) => string | null };

/** What was said and what it is now, with the way back. */
export function DoneRow({ ear, base, addressOf }: Props) {
  return (
    <li id={`b-${ear.said.id}`} class="harvest-done">
      <p class="harvest-said" dir="auto">
        {ear.said.text}
      </p>
      {ear.merged.length > 0 && <p class="meta">{m.harvest_merged({ count: ear.merged.length })}</p>}
      {ear.said.became.map((became) => (
        <div class="row">
          <Became became={became} of={ear.said.text} address={addressOf(became)} />
          {became.audience && <AudienceBadge audience={became.audience} />}
          {became.along_with === null && became.became !== 'wording' && (
            <ActionButton action={to(`${base}/oogst/${became.id}/terug`)} label={m.harvest_undo({ what: becameName(became.became) })} of={ear.said.text} />
          )}
        </div>
      ))}
    </li>
  );
}

function Became({ became, of, address }: { became: Became1; of: string; address: string | null }) {
  const name = became.letter ? m.harvest_question_letter({ letter: letterOf(became.letter) }) : becameName(became.became);
  return (
    <>
      <Badge tone={became.became === 'left' ? 'neutral' : 'good'} icon="check">
        {name}
      </Badge>
      {address && (
        <a href={to(address)}>
          {m.harvest_open()}
          <About of={of} />
        </a>
      )}
      {became.elsewhere && <span class="meta">{m.harvest_elsewhere()}</span>}
    </>
  );
}
