import { type AttachmentRow, Attachments } from '#attachments/index';
import { AudienceBadge, audienceName, EntryPanel, type EntryPanelData, type Registry, type Viewer } from '#entries/index';
import { type OnShelf, TakeAlong, UsedElsewhere } from '#library/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { ActionButton, Badge, Block, ButtonLink, Facts, Notice, Prose, Time } from '#platform/web/views/index';
import { type Answer, AnswersSection } from '../answers/index';
import { type Evidence, EvidenceSection } from '../evidence/index';
import type { InsightHere } from '../insight-here';
import type { AddressShown } from '../bottlenecks/addresses';
import { Addressed } from '../bottlenecks/views/addressed';
import { insightPath } from '../insight-path';
import { kindIcon, kindName } from '../labels';
import { StandingSection } from './standing';
import { PlainTelling, ResearchTelling, Sentence } from './telling';
import { Versions } from './versions';

export type InsightPageProps = {
  insight: InsightHere;
  said: Answer[];
  mayAnswer: boolean;
  evidence: Evidence;
  addresses: AddressShown[];
  files: AttachmentRow[];
  shelf: OnShelf | undefined;
  panel: EntryPanelData;
  network: { slug: string };
  viewer: Viewer;
  registry: Registry;
  maySteer: boolean;
};

/** One insight: the same page for who belongs here and for who came in from outside, each with what was told to them. */
export function InsightPage(props: InsightPageProps) {
  const { insight, network, maySteer } = props;
  return (
    <article class="stack insight">
      <InsightHead insight={insight} />
      <WaitsForYes {...props} />
      <Sentence telling={insight} />
      <div class="split">
        <div class="stack">
          <PlainTelling telling={insight} kind={insight.kind} />
          <ResearchTelling telling={insight} />
          <Attachments files={props.files} network={network.slug} short={insight.short} maySteer={maySteer} />
          <Addressed {...{ insight, maySteer }} addresses={props.addresses} network={network.slug} viewer={props.viewer} />
          <StandingSection telling={insight} answers={insight.answers} />
          <AnswersSection network={network.slug} insight={insight} answers={props.said} mayAnswer={props.mayAnswer} />
          <EvidenceSection network={network.slug} registry={props.registry} insight={insight} evidence={props.evidence} maySteer={maySteer} />
          {props.shelf && <UsedElsewhere shelf={props.shelf} />}
        </div>
        <aside class="stack">
          <InsightFacts insight={insight} network={network.slug} />
          {maySteer && (
            <p>
              <ButtonLink kind="quiet" href={to(insightPath(network.slug, { ...insight, title: '' }, '/wijziging'))}>
                {m.insights_change()}
              </ButtonLink>
            </p>
          )}
          <Versions insight={insight} network={network.slug} />
          {props.shelf && <TakeAlong shelf={props.shelf} />}
        </aside>
      </div>
      <EntryPanel panel={props.panel} network={network.slug} viewer={props.viewer} registry={props.registry} />
    </article>
  );
}

/** Newer words than the others read: whether somebody was asked, and to who wrote them the way to ask again. */
function WaitsForYes({ insight, panel, network, maySteer }: InsightPageProps) {
  if (insight.no <= insight.for_all) return null;
  const said = { audience: audienceName(insight.audience), no: insight.for_all };
  if (panel.asked || !maySteer) return <Notice tone="info">{m.insights_waits_for_yes(said)}</Notice>;
  return (
    <Notice tone="warn">
      <p>{m.insights_got_no_yes(said)}</p>
      <ActionButton action={to(insightPath(network.slug, { ...insight, title: '' }, '/akkoord'))} label={m.insights_ask_again()} />
    </Notice>
  );
}

/** What it is and whose, its title, and when these words were written. */
export function InsightHead({ insight }: { insight: InsightHere }) {
  const written = { no: insight.no, date: date(insight.told_at) };
  return (
    <header class="stack-tight">
      <p class="row">
        <Badge tone="neutral" icon={kindIcon[insight.kind]}>
          {kindName(insight.kind)}
        </Badge>
        {insight.fictitious && <Badge tone="highlight">{m.network_example()}</Badge>}
        <AudienceBadge audience={insight.audience} />
      </p>
      <h1 dir="auto">{insight.title}</h1>
      <p class={insight.interim ? 'insight-interim' : 'meta'}>{insight.interim ? m.insights_interim_line(written) : m.insights_version_line(written)}</p>
      {insight.interim && <p class="soft">{m.insights_interim_text()}</p>}
    </header>
  );
}

function InsightFacts({ insight, network }: { insight: InsightHere; network: string }) {
  const whose = insight.collaboration_slug ? (
    <a href={to(`/${network}/samenwerkingen/${insight.collaboration_slug}`)}>{insight.collaboration}</a>
  ) : (
    m.matrix_network()
  );
  const blocks = (
    <span class="row">
      {insight.blocks.map((block) => (
        <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} href={to(`/${network}/inzichten?bouwsteen=${block.slug}`)} />
      ))}
    </span>
  );
  return (
    <Facts
      items={[
        { term: m.insights_fact_collaboration(), value: whose },
        { term: m.insights_fact_blocks(), value: insight.blocks.length ? blocks : m.insights_fact_blocks_none() },
        { term: m.insights_fact_since(), value: <Time at={insight.made_at} /> },
      ]}
    />
  );
}

/** The words of one version, on a page of its own, with the way to the newest. */
export function VersionPage({ insight, network }: { insight: InsightHere; network: string }) {
  const path = to(insightPath(network, insight));
  return (
    <article class="stack insight">
      <InsightHead insight={insight} />
      {insight.no < insight.newest_told ? (
        <Notice tone="info">
          <p>
            {m.insights_superseded({ no: insight.no, newest: insight.newest_told })} <a href={path}>{m.insights_to_newest()}</a>
          </p>
        </Notice>
      ) : (
        <p>
          <a href={path}>{m.insights_is_newest()}</a>
        </p>
      )}
      {insight.reason && (
        <section class="stack-tight">
          <h2>{m.insights_version_reason()}</h2>
          <Prose text={insight.reason} />
        </section>
      )}
      <Sentence telling={insight} />
      <PlainTelling telling={insight} kind={insight.kind} />
      <ResearchTelling telling={insight} open />
      <Versions insight={insight} network={network} />
    </article>
  );
}
