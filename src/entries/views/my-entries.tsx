import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import { ActionButton, Badge, Card, Empty, Time } from '#platform/web/views/index';
import type { MyEntry } from '../queries';
import { addressOf, type Registry } from '../registry';
import { AudienceBadge, audienceName } from './audience';

type Props = { entries: MyEntry[]; network: string; registry: Registry };

export function MyEntries({ entries, network, registry }: Props) {
  return (
    <>
      <h1>{m.entries_mine_title()}</h1>
      {entries.length === 0 && <Empty title={m.entries_mine_none_title()} text={m.entries_mine_none_text()} />}
      {entries.map((entry) => (
        <Mine entry={entry} network={network} registry={registry} />
      ))}
    </>
  );
}

function Mine({ entry, network, registry }: { entry: MyEntry } & Omit<Props, 'entries'>) {
  const address = addressOf(registry, network, { kind: entry.kind, short: entry.short, words: slug(entry.title) });
  const aside = to(`/${network}/stukken/${entry.short}`);
  return (
    <Card
      level={2}
      title={entry.title}
      href={entry.retired_at ? `${aside}/ingetrokken` : to(address)}
      meta={<Time at={entry.changed_at} />}
      badges={
        <>
          <AudienceBadge audience={entry.audience} />
          {entry.retired_at && <Badge tone="warn">{m.entries_mine_retracted()}</Badge>}
        </>
      }
    >
      {entry.to_audience && <p>{m.entries_asked_text({ audience: audienceName(entry.to_audience) })}</p>}
      {entry.declined_because && <p>{m.entries_mine_declined({ reason: entry.declined_because })}</p>}
      {entry.retired_at && <ActionButton action={`${aside}/terugzetting`} label={m.entries_restore_button()} />}
    </Card>
  );
}
