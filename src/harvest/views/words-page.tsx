import { m, to } from '#platform/i18n';
import { Badge } from '#platform/web/views/index';
import type { Fate } from '../fate-of';
import { becameName } from '../words';

type Became = Fate['became'][number];
type Props = { title: string; meeting: string; fates: Fate[]; addressOf: (became: Became) => string | null; onPhone?: boolean };

/** Where did my words go: what somebody said, and what it is now. */
export function WordsPage({ title, meeting, fates, addressOf, onPhone }: Props) {
  return (
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{fates.length ? m.harvest_words_lead({ title: meeting }) : m.harvest_words_none()}</p>
      <ul class="list-plain">
        {fates.map(({ text, became }) => (
          <li class="harvest-ear">
            <p class="harvest-said" dir="auto">
              {text}
            </p>
            {became.length === 0 && <p class="meta">{m.harvest_words_waits()}</p>}
            {became.map((one) => (
              <One became={one} address={addressOf(one)} />
            ))}
          </li>
        ))}
      </ul>
      {onPhone && <p class="meta">{m.harvest_words_more()}</p>}
    </div>
  );
}

const One = ({ became, address }: { became: Became; address: string | null }) => (
  <p class="row">
    <Badge tone="good" icon="check">
      {becameName(became.became)}
    </Badge>
    {address && became.title && <a href={to(address)}>{became.title}</a>}
    {became.elsewhere && <span class="meta">{m.harvest_words_closed()}</span>}
  </p>
);
