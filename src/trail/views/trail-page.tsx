import { AudienceBadge, linkName } from '#entries/index';
import { m, to } from '#platform/i18n';
import { date, machineTime } from '#platform/time';
import { ButtonLink, Empty } from '#platform/web/views/index';
import type { Branch } from '../branches';
import type { Said } from '../said-on';
import type { OnTrail } from '../trail-of';
import { TrailDrawing } from './trail-drawing';

type Names = { kindName: (kind: string) => string; addressOf: (grain: OnTrail) => string };
type Props = Names & { start: OnTrail; said: Said[]; back: Branch[]; on: Branch[]; cut: boolean };

/** Where something comes from and what grew from it: a drawing, and beside it the same in words. */
export function TrailPage({ start, said, back, on, cut, ...names }: Props) {
  return (
    <div class="stack">
      <div class="page-head">
        <h1>{m.trail_title({ title: start.title })}</h1>
      </div>
      <p class="lead">{m.trail_lead()}</p>
      <p class="trail-fixed">{m.trail_maybe_more()}</p>
      {cut && <p class="soft">{m.trail_cut()}</p>}
      {back.length + on.length + said.length === 0 ? (
        <Empty
          title={m.trail_empty_title()}
          text={m.trail_empty_text()}
          action={<ButtonLink href={to(names.addressOf(start))}>{m.trail_empty_action()}</ButtonLink>}
        />
      ) : (
        <>
          <TrailDrawing back={back} on={on} />
          <div class="trail-ways">
            <div class="stack">
              <Way id="vandaan" title={m.trail_back_title()} none={m.trail_back_none()} branches={back} {...names} />
              {said.length > 0 && <FirstWords said={said} {...names} />}
            </div>
            <Way id="gegroeid" title={m.trail_on_title()} none={m.trail_on_none()} branches={on} {...names} />
          </div>
        </>
      )}
    </div>
  );
}

type WayProps = Names & { id: string; title: string; none: string; branches: Branch[] };

const Way = ({ id, title, none, branches, ...names }: WayProps) => (
  <section class="stack-tight" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {branches.length === 0 ? <p>{none}</p> : <Branches branches={branches} {...names} />}
  </section>
);

const FirstWords = ({ said, addressOf }: Names & { said: Said[] }) => (
  <section class="stack-tight" aria-labelledby="gezegd">
    <h3 id="gezegd">{m.trail_said_title()}</h3>
    <p class="soft">{m.trail_said_text()}</p>
    <ul class="list-plain stack-tight">
      {said.map(({ text, at, became, during }) => (
        <li class="words-said">
          <p dir="auto">{text}</p>
          <p class="meta">
            <time datetime={machineTime(at)}>{date(at)}</time>
            {during && (
              <>
                {' '}
                · <a href={to(addressOf(during))}>{m.trail_said_on({ title: during.title })}</a>
              </>
            )}
            {became && (
              <>
                {' '}
                · {m.trail_said_became()} <a href={to(addressOf(became))}>{became.title}</a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const Branches = ({ branches, ...names }: Names & { branches: Branch[] }) => (
  <ul class="trail-list">
    {branches.map((branch) => (
      <li>
        <One branch={branch} {...names} />
        {branch.branches.length > 0 && <Branches branches={branch.branches} {...names} />}
      </li>
    ))}
  </ul>
);

function One({ branch: { grain, kind, outward, again }, kindName, addressOf }: Names & { branch: Branch }) {
  return (
    <div class="trail-grain">
      <p class="soft">
        {linkName(kind, outward)} · {kindName(grain.kind)}
      </p>
      <p>
        <a href={to(addressOf(grain))} dir="auto">
          {grain.title}
        </a>
      </p>
      {again ? (
        <p class="meta">{m.trail_again()}</p>
      ) : (
        <p class="meta row">
          <time datetime={machineTime(grain.made_at)}>{date(grain.made_at)}</time>
          {grain.collaboration && <span>{grain.collaboration}</span>}
          <AudienceBadge audience={grain.audience} />
        </p>
      )}
    </div>
  );
}
