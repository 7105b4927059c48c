import type { Viewer } from '#entries/index';
import { NewsList } from '#feed/index';
import { blockDefinition, blockLabel, type NetworkHere, networkPurpose } from '#network/index';
import { MeetingCard } from '#meetings/index';
import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { Block, ButtonLink, Empty } from '#platform/web/views/index';
import { QuestionCard } from '#questions/index';
import { TileOfTheWeek } from '#tiles/index';
import type { NetworkHome } from '../network-home';
import { DuneAndTable } from './dune';
import { WhoTakesPart } from './network-map';

type Props = { home: NetworkHome; network: NetworkHere; viewer: Viewer };

/** What a network is, what moves in it and who takes part. */
export function NetworkPage(props: Props) {
  const { home, network } = props;
  return (
    <>
      <div class="hall">
        <Opening {...props} />
        <DuneAndTable network={network} grains={home.grains} />
      </div>
      {home.meetings.length > 0 && <Together {...props} />}
      <div class="moving">
        <InMotion {...props} />
        <New {...props} />
      </div>
      {home.tile && <TileOfTheWeek tile={home.tile} network={network.slug} />}
      {home.collaborations.length > 0 ? (
        <WhoTakesPart network={network.slug} collaborations={home.collaborations} more={home.moreCollaborations} />
      ) : (
        <NobodyYet {...props} />
      )}
      <Doors network={network} />
    </>
  );
}

/** The days people see each other: what goes on now comes first. */
function Together({ home, network }: Props) {
  return (
    <section class="stack-tight" aria-labelledby="together">
      <h2 id="together">{m.home_together_title()}</h2>
      <ul class="list-plain grid">
        {home.meetings.map((meeting) => (
          <li>
            <MeetingCard meeting={meeting} network={network.slug} level={3} />
          </li>
        ))}
      </ul>
      <p>
        <a href={to(`/${network.slug}/bijeenkomsten`)}>{m.home_together_all()}</a>
      </p>
    </section>
  );
}

function Opening({ home, network, viewer }: Props) {
  const member = viewer.memberOf.includes(network.id);
  const bare = home.collaborations.length === 0 && viewer.coordinated.includes(network.id);
  const purpose = networkPurpose(network);
  return (
    <div class="stack-tight opening">
      <h1>{network.name}</h1>
      {purpose && (
        <p class="lead" dir="auto">
          {purpose}
        </p>
      )}
      {network.starts_on && <p class="meta">{period(network.starts_on, network.ends_on)}</p>}
      {bare && <ButtonLink href={to(`/${network.slug}/beheer`)}>{m.home_set_up()}</ButtonLink>}
      {member && !bare && <ButtonLink href={to(`/${network.slug}/leervragen/nieuw`)}>{m.home_ask()}</ButtonLink>}
      {!viewer.personId && <ButtonLink href={to('/aanmelden')}>{m.platform_sign_in()}</ButtonLink>}
    </div>
  );
}

const period = (from: string, end: string | null): string =>
  end ? m.home_period({ from: date(from), to: date(end) }) : m.home_period_open({ from: date(from) });

function InMotion({ home, network }: Props) {
  return (
    <section class="stack" aria-labelledby="beweging">
      <h2 id="beweging">{m.home_motion_title()}</h2>
      {home.questions.length ? (
        <>
          <ul class="list-plain motion">
            {home.questions.map((question) => (
              <li>
                <QuestionCard question={question} network={network.slug} />
              </li>
            ))}
          </ul>
          <p>
            <a href={to(`/${network.slug}/leervragen`)}>{m.home_motion_all()}</a>
          </p>
        </>
      ) : (
        <Empty
          icon="question"
          title={m.home_motion_empty_title()}
          text={m.home_motion_empty_text()}
          action={<ButtonLink href={to(`/${network.slug}/leervragen`)}>{m.home_motion_empty_action()}</ButtonLink>}
        />
      )}
    </section>
  );
}

function New({ home, network, viewer }: Props) {
  const title = home.since && home.fresh > 0 ? m.home_new_since_title() : m.home_new_title();
  return (
    <section class="stack" aria-labelledby="nieuws">
      <h2 id="nieuws">{title}</h2>
      {viewer.personId && home.since && home.fresh === 0 && <p>{m.home_new_nothing({ date: date(home.since) })}</p>}
      {home.lines.length ? <NewsList lines={home.fresh > 0 ? home.lines.slice(0, home.fresh) : home.lines} /> : <p>{m.home_new_empty()}</p>}
      <p>
        <a href={to(`/${network.slug}/nieuw`)}>{m.home_new_all()}</a>
      </p>
    </section>
  );
}

function NobodyYet({ network, viewer }: Props) {
  const coordinates = viewer.coordinated.includes(network.id);
  return (
    <section class="stack" aria-labelledby="wie">
      <h2 id="wie">{m.home_who_title()}</h2>
      <Empty
        icon="collaboration"
        title={m.home_who_empty_title()}
        text={m.home_who_empty_text()}
        action={coordinates && <ButtonLink href={to(`/${network.slug}/samenwerkingen/nieuw`)}>{m.home_who_empty_action()}</ButtonLink>}
      />
    </section>
  );
}

function Doors({ network }: { network: NetworkHere }) {
  if (!network.blocks.length) return null;
  return (
    <section class="stack" aria-labelledby="bouwstenen">
      <h2 id="bouwstenen">{m.home_doors_title()}</h2>
      <ul class="list-plain grid doors">
        {network.blocks.map((block) => (
          <li class="door">
            <Block {...block} label={blockLabel(block)} href={to(`/${network.slug}/bouwstenen/${block.slug}`)} />
            <p class="meta">{blockDefinition(block)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={to(`/${network.slug}/bouwstenen`)}>{m.home_doors_all()}</a>
      </p>
    </section>
  );
}
