import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import { ActionButton, Card, Empty, Prose, Time } from '#platform/web/views/index';
import type { Waiting } from '../queries';
import { addressOf, type Registry } from '../registry';
import { audienceName } from './audience';

type Props = { waiting: Waiting; network: string; registry: Registry };

/** What waits for an answer of the viewer: requests to agree, and reports. */
export function ToDo({ waiting, network, registry }: Props) {
  const href = (entry: { kind: string; short: string; title: string }) =>
    to(addressOf(registry, network, { kind: entry.kind, short: entry.short, words: slug(entry.title) }));
  return (
    <>
      <h1>{m.entries_todo_title()}</h1>
      {waiting.approvals.length + waiting.reports.length === 0 && <Empty title={m.entries_todo_none_title()} text={m.entries_todo_none_text()} />}
      {waiting.approvals.length > 0 && <h2>{m.entries_todo_approvals()}</h2>}
      {waiting.approvals.map((asked) => (
        <Card title={asked.title} href={href(asked)} meta={<Time at={asked.asked_at} />}>
          <p>{m.entries_asked_text({ audience: audienceName(asked.to_audience) })}</p>
          {asked.note && <Prose text={asked.note} />}
        </Card>
      ))}
      {waiting.reports.length > 0 && <h2>{m.entries_todo_reports()}</h2>}
      {waiting.reports.map((report) => (
        <Card title={report.title} href={href(report)} meta={<Time at={report.reported_at} />}>
          <p>{m.entries_todo_reported({ reason: report.reason })}</p>
          {report.remark && <Prose text={report.remark} />}
          <ActionButton
            action={to(`/${network}/stukken/${report.short}/afhandeling`)}
            hidden={report.remark_id ? { reactie: report.remark_id } : {}}
            label={m.entries_todo_leave()}
          />
        </Card>
      ))}
    </>
  );
}
