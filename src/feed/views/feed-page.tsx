import { m, to } from '#platform/i18n';
import { Button, ButtonLink, Empty, Form, Select } from '#platform/web/views/index';
import type { NewsLine } from '../lines';
import { NewsByDay } from './news-list';

export type FeedPageProps = {
  network: string;
  lines: NewsLine[];
  /** the address of the next, older page */
  older: string | null;
  /** is this a later page than the first? */
  turned: boolean;
  collaborations: { slug: string; name: string }[];
  chosen: string;
  member: boolean;
};

/** What is new in a network. */
export function FeedPage(props: FeedPageProps) {
  return (
    <>
      <div class="page-head">
        <h1>{m.feed_title()}</h1>
      </div>
      <p class="lead">{props.member ? m.feed_lead_member() : m.feed_lead_outsider()}</p>
      {props.collaborations.length > 1 && <Filter {...props} />}
      {props.lines.length ? <NewsByDay lines={props.lines} /> : <NothingNew {...props} />}
      <Turning {...props} />
    </>
  );
}

function Filter({ network, collaborations, chosen }: FeedPageProps) {
  const options = [{ value: '', label: m.feed_filter_all() }, ...collaborations.map(({ slug, name }) => ({ value: slug, label: name }))];
  return (
    <Form action={to(`/${network}/nieuw`)} method="get" line>
      <Select name="samenwerking" label={m.feed_filter_label()} options={options} value={chosen} />
      <Button kind="quiet">{m.platform_filter()}</Button>
    </Form>
  );
}

function NothingNew({ network, turned, chosen }: FeedPageProps) {
  if (turned) return <p>{m.feed_nothing_older()}</p>;
  const action = chosen ? (
    <ButtonLink href={to(`/${network}/nieuw`)}>{m.feed_filter_clear()}</ButtonLink>
  ) : (
    <ButtonLink href={to(`/${network}/leervragen`)}>{m.feed_empty_action()}</ButtonLink>
  );
  return <Empty title={m.feed_empty_title()} text={m.feed_empty_text()} action={action} />;
}

function Turning({ network, older, turned }: FeedPageProps) {
  if (!older && !turned) return null;
  return (
    <nav class="pager" aria-label={m.platform_pager()}>
      {turned && (
        <ButtonLink kind="quiet" href={to(`/${network}/nieuw`)}>
          {m.feed_to_newest()}
        </ButtonLink>
      )}
      {older && (
        <ButtonLink kind="quiet" href={older}>
          {m.feed_older()}
        </ButtonLink>
      )}
    </nav>
  );
}
