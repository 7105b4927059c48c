import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import { ActionButton, Button, ButtonLink, Disclosure, Form, Notice, TextArea } from '#platform/web/views/index';
import { audienceChoices } from '../audience-choices';
import type { EntryPanelData } from '../panel';
import { addressOf, type Registry } from '../registry';
import type { Viewer } from '../viewer';
import { AudienceField, audienceName } from './audience';
import { Discussion, HideForm, type Kept, ReportForm } from './discussion';
import { linkName } from './link-name';

type Props = { panel: EntryPanelData; network: string; viewer: Viewer; registry: Registry; kept?: Kept };

/** Everything that hangs on any entry, below the concept's own page: discussion, related entries, who may read it. */
export function EntryPanel({ panel, network, viewer, registry, kept }: Props) {
  const base = to(`/${network}/stukken/${panel.entry.short}`);
  return (
    <div class="entry-panel stack">
      {panel.hidden_reason && (
        <Notice tone="warn" title={m.entries_hidden_title()}>
          {m.entries_hidden({ reason: panel.hidden_reason })}
        </Notice>
      )}
      {panel.asked && <Asked panel={panel} base={base} kept={kept} />}
      <Related panel={panel} network={network} registry={registry} />
      {panel.mayRespond && <Grows {...panel.entry} network={network} registry={registry} />}
      <Discussion panel={panel} base={base} kept={kept} />
      <Manage panel={panel} base={base} viewer={viewer} kept={kept} />
    </div>
  );
}

function Asked({ panel, base, kept }: { panel: EntryPanelData; base: string; kept?: Kept }) {
  if (!panel.asked) return null;
  const asked = panel.asked;
  const who = asked.decider === 'coordinator' ? m.entries_asked_by_coordinator() : m.entries_asked_by_programme_manager();
  return (
    <Notice tone="info" title={m.entries_asked_title()}>
      <p>
        {m.entries_asked_text({ audience: audienceName(asked.to_audience) })} {who}
      </p>
      {asked.note && <p>{m.entries_asked_note({ note: asked.note })}</p>}
      {panel.mayDecide && (
        <Form action={`${base}/akkoord`} hidden={{ vraag: asked.id }} problems={kept?.form === 'akkoord' ? kept.problems : []} idPrefix="akkoord">
          <TextArea name="antwoord" label={m.entries_decide_reply()} hint={m.entries_decide_reply_hint()} rows={2} maxLength={2000} />
          <Button name="besluit" value="ja">
            {m.entries_decide_yes()}
          </Button>
          <Button name="besluit" value="nee" kind="quiet">
            {m.entries_decide_no()}
          </Button>
        </Form>
      )}
    </Notice>
  );
}

/** What can be made out of it. */
function Grows({ kind, short, network, registry }: { kind: string; short: string; network: string; registry: Registry }) {
  const grows = registry.grows.filter(({ from }) => from(kind));
  if (grows.length === 0) return null;
  return (
    <p class="row">
      {grows.map(({ label, path }) => (
        <ButtonLink kind="quiet" href={to(`/${network}/${path(short)}`)}>
          {label()}
        </ButtonLink>
      ))}
    </p>
  );
}

function Related({ panel, network, registry }: { panel: EntryPanelData; network: string; registry: Registry }) {
  const follow = <a href={to(`/${network}/spoor/${panel.entry.short}`)}>{m.entries_follow_trail()}</a>;
  if (panel.links.length === 0) return <p>{follow}</p>;
  return (
    <section aria-labelledby="hoort-bij">
      <h2 id="hoort-bij">{m.entries_links_title()}</h2>
      <ul class="related">
        {panel.links.map((link) => (
          <li>
            <span class="soft">{linkName(link.kind, link.outward)}: </span>
            <a href={to(addressOf(registry, network, { kind: link.entry_kind, short: link.short, words: slug(link.title) }))}>{link.title}</a>
          </li>
        ))}
      </ul>
      <p class="soft">
        {m.entries_maybe_more()} {follow}
      </p>
    </section>
  );
}

const Quiet = ({ base }: { base: string }) => (
  <div class="remark-actions">
    <ReportForm base={base} hidden={{}} />
  </div>
);

function Manage({ panel, base, viewer, kept }: { panel: EntryPanelData; base: string; viewer: Viewer; kept?: Kept }) {
  const { entry, mayRaise, mayHide, mayReport } = panel;
  if (!mayRaise && !mayHide) return mayReport && !panel.hidden_at ? <Quiet base={base} /> : null;
  const refused = kept?.form === 'doelgroep' ? kept : undefined;
  return (
    <section class="manage" aria-labelledby="beheren">
      <h2 id="beheren">{m.entries_manage_title()}</h2>
      {mayRaise && (
        <Disclosure summary={m.entries_audience_change()} open={refused !== undefined}>
          <Form action={`${base}/doelgroep`} problems={refused?.problems} idPrefix="doelgroep">
            <AudienceField choices={audienceChoices(viewer, entry.network_id, entry.collaboration_id)} value={refused?.values.doelgroep ?? entry.audience} />
            <p class="soft">{m.entries_audience_lower_rung()}</p>
            <TextArea
              name="toelichting"
              label={m.entries_audience_note()}
              hint={m.entries_audience_note_hint()}
              value={refused?.values.toelichting}
              rows={2}
              maxLength={2000}
            />
            <Button>{m.entries_audience_change_button()}</Button>
          </Form>
        </Disclosure>
      )}
      {mayRaise && (
        <p>
          <a href={`${base}/stappen`}>{m.entries_steps_link()}</a>
        </p>
      )}
      {mayReport && !panel.hidden_at && <ReportForm base={base} hidden={{}} />}
      {mayHide && !panel.hidden_at && <HideForm base={base} hidden={{}} />}
      {mayHide && panel.hidden_at && <ActionButton action={`${base}/tonen`} label={m.entries_unhide_button()} />}
      {mayRaise && (
        <Disclosure summary={m.entries_retract()}>
          <p>{m.entries_retract_text()}</p>
          <ActionButton action={`${base}/intrekking`} label={m.entries_retract_button()} kind="danger" />
        </Disclosure>
      )}
    </section>
  );
}
