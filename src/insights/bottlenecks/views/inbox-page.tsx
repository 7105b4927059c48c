import { addressOf, type Registry } from '#entries/index';
import { m, to } from '#platform/i18n';
import { list, slug } from '#platform/text';
import { About, Badge, Button, ButtonLink, Empty, Form, Select, Time } from '#platform/web/views/index';
import { type InInbox, mostShown } from '../addresses';
import { byRule } from '../by-rule';
import type { Party } from '../parties';
import { replyName, replyTone } from '../reply';

type Props = {
  network: { slug: string; name: string };
  registry: Registry;
  parties: Party[];
  party: Party | undefined;
  found: InInbox[];
  /** the parties the viewer answers for */
  answers: string[];
};

/** What was put before the parties that set rules or money, grouped by the rule, with the regions it touches and what was answered. */
export function InboxPage({ network, registry, parties, party, found, answers }: Props) {
  const sheaves = byRule(found);
  return (
    <>
      <header class="stack-tight">
        <h1>{m.bottlenecks_inbox_title()}</h1>
        <p class="lead">{m.bottlenecks_inbox_lead()}</p>
      </header>
      {parties.length > 0 && (
        <Form action={to(`/${network.slug}/knelpunten`)} method="get" line>
          <Select
            name="partij"
            label={m.bottlenecks_for_party()}
            options={[{ value: 'alle', label: m.bottlenecks_all_parties() }, ...parties.map(({ slug: value, name }) => ({ value, label: name }))]}
            value={party?.slug ?? 'alle'}
          />
          <Button kind="quiet">{m.bottlenecks_show()}</Button>
        </Form>
      )}
      {sheaves.length === 0 && <Empty title={m.bottlenecks_inbox_none_title()} text={m.bottlenecks_inbox_none_text()} />}
      {sheaves.map((sheaf, nth) => (
        <section class="stack-tight" aria-labelledby={`regel-${nth}`}>
          {/* The same rule can lie with more than one party. */}
          <h2 id={`regel-${nth}`}>
            {sheaf.rule}
            <About of={sheaf.party} />
          </h2>
          <p class="meta">
            {m.bottlenecks_sheaf({
              party: sheaf.party,
              regions: sheaf.regions.length ? list(sheaf.regions.map(({ name }) => name)) : m.bottlenecks_no_region(),
            })}
          </p>
          <ul class="list-plain stack-tight">
            {sheaf.bottlenecks.map((one) => (
              <li class="card">
                <h3>
                  <a href={to(addressOf(registry, network.slug, { ...one, words: slug(one.title) }))} dir="auto">
                    {one.title}
                  </a>
                </h3>
                <Standing one={one} />
                {one.affected.length > 0 && <p class="meta">{m.bottlenecks_touches({ regions: list(one.affected.map(({ name }) => name)) })}</p>}
                {answers.includes(one.party_id) && (
                  <p>
                    <ButtonLink
                      kind={one.replies.length ? 'quiet' : undefined}
                      href={to(`/${network.slug}/inzichten/${one.short}/voorleggingen/${one.id}/antwoord`)}
                    >
                      {m.bottlenecks_reply_link()}
                      <About of={one.title} />
                    </ButtonLink>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.length >= mostShown && <p class="soft">{m.bottlenecks_inbox_most({ count: mostShown })}</p>}
      <p class="soft">{m.bottlenecks_inbox_seen()}</p>
    </>
  );
}

function Standing({ one }: { one: InInbox }) {
  const [latest] = one.replies;
  if (!latest && one.answered) return null;
  if (!latest)
    return (
      <p class="meta">
        {m.bottlenecks_no_reply()} <Time at={one.at} />
      </p>
    );
  return (
    <>
      <p class="row">
        <Badge tone={replyTone(latest.state)}>{replyName(latest.state)}</Badge> <Time at={latest.at} />
      </p>
      <p>{latest.text}</p>
    </>
  );
}
