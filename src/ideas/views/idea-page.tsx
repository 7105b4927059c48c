import { AudienceBadge, audienceName, EntryPanel, type EntryPanelData, type Registry, type Viewer } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { ActionButton, Block, Disclosure, Facts, Notice, Prose, Time } from '#platform/web/views/index';
import type { IdeaHere } from '../idea-here';
import { aboutName, stateName } from '../labels';
import type { Refused } from '../show-idea';
import { AnswerForm } from './answer-form';
import { StateBadge, supportInWords } from './idea-card';

type Props = {
  idea: IdeaHere;
  panel: EntryPanelData;
  network: string;
  viewer: Viewer;
  registry: Registry;
  mayMove: boolean;
  maySupport: boolean;
  refused?: Refused;
};

/** One idea: what it says, what came of it, and what this viewer can do with it. */
export function IdeaPage({ idea, panel, network, viewer, registry, mayMove, maySupport, refused }: Props) {
  const base = to(`/${network}/ideeenbus/${idea.short}`);
  return (
    <article class="stack">
      <header class="stack-tight">
        <p class="meta">{aboutName(idea.about)}</p>
        <h1 dir="auto">{idea.title}</h1>
        <div class="row">
          <StateBadge state={idea.state} />
          <AudienceBadge audience={idea.audience} />
        </div>
      </header>
      {idea.mine && idea.anonymous && <NamelessAndYours base={base} />}
      <div class="split">
        <div class="stack">
          {idea.text && <Prose text={idea.text} />}
          {refused && !refused.typed && (
            <Notice tone="warn" refusal>
              {refused.problems.map(({ text }) => text).join(' ')}
            </Notice>
          )}
          {maySupport && <Support idea={idea} base={base} />}
          <WhatCameOfIt idea={idea} />
          {mayMove && <AnswerForm idea={idea} base={base} refused={refused?.typed && refused} />}
        </div>
        <aside>
          <IdeaFacts idea={idea} network={network} />
        </aside>
      </div>
      <EntryPanel panel={panel} network={network} viewer={viewer} registry={registry} />
    </article>
  );
}

function NamelessAndYours({ base }: { base: string }) {
  return (
    <Notice tone="info" title={m.ideas_yours_title()}>
      <p>{m.ideas_yours_text()}</p>
      <Disclosure summary={m.ideas_withdraw()}>
        <p>{m.ideas_withdraw_text()}</p>
        <ActionButton action={`${base}/intrekking`} label={m.ideas_withdraw_button()} kind="danger" />
      </Disclosure>
    </Notice>
  );
}

function IdeaFacts({ idea, network }: { idea: IdeaHere; network: string }) {
  const collaboration = idea.collaboration_slug && <a href={to(`/${network}/samenwerkingen/${idea.collaboration_slug}`)}>{idea.collaboration}</a>;
  const blocks = (
    <span class="row">
      {idea.blocks.map((block) => (
        <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} />
      ))}
    </span>
  );
  return (
    <Facts
      items={[
        { term: m.ideas_fact_giver(), value: idea.anonymous ? m.ideas_giver_nameless() : <span dir="auto">{idea.giver ?? m.ideas_giver_somebody()}</span> },
        ...(collaboration ? [{ term: m.ideas_fact_collaboration(), value: collaboration }] : []),
        { term: m.ideas_fact_since(), value: <Time at={idea.made_at} /> },
        ...(idea.blocks.length ? [{ term: m.ideas_fact_blocks(), value: blocks }] : []),
        { term: m.ideas_fact_support(), value: idea.supporters ? supportInWords(idea.supporters) : m.ideas_supporters_none() },
      ]}
    />
  );
}

function Support({ idea, base }: { idea: IdeaHere; base: string }) {
  if (!idea.supported) return <ActionButton action={`${base}/steun`} label={m.ideas_support()} kind="primary" />;
  return (
    <div class="row">
      <p>{m.ideas_support_given()}</p>
      <ActionButton action={`${base}/steun/intrekking`} label={m.ideas_unsupport()} />
    </div>
  );
}

function WhatCameOfIt({ idea }: { idea: IdeaHere }) {
  return (
    <section class="stack-tight" aria-labelledby="vervolg">
      <h2 id="vervolg">{m.ideas_steps()}</h2>
      {idea.steps.length === 0 ? (
        <p class="soft">{m.ideas_steps_none()}</p>
      ) : (
        <ol class="path list-plain">
          {idea.steps.map((step) => (
            <li class="path-step">
              <p class="meta">
                <Time at={step.at} />
                {step.by && <> · {step.by}</>}
                {step.audience !== idea.audience && <> · {audienceName(step.audience)}</>}
              </p>
              <p class="path-title">{stateName(step.to_state)}</p>
              <Prose text={step.reply} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
