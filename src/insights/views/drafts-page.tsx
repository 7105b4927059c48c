import { audienceName } from '#entries/index';
import type { Mark } from '#harvest/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { About, ActionButton, Button, ButtonLink, Disclosure, Empty, Form, Notice, type Problem, Prose } from '#platform/web/views/index';
import type { InsightKind } from '../insight';
import { kindMeaning, kindName } from '../labels';
import { type Blocks, BlocksField, WhoseField } from './new-insight-page';
import { TellingFields } from './telling-fields';

type Props = { waiting: Mark[]; aside: Mark[]; network: string };

/** What was said in meetings that this reader leads and was marked to become an insight. */
export function DraftsPage({ waiting, aside, network }: Props) {
  const path = to(`/${network}/inzichten/concepten`);
  return (
    <>
      <h1>{m.insights_drafts_title()}</h1>
      {waiting.length > 0 && <p class="lead">{m.insights_drafts_lead()}</p>}
      {waiting.length === 0 && <Empty title={m.insights_drafts_none_title()} text={m.insights_drafts_none_text()} />}
      <ol class="list-plain stack">
        {waiting.map((mark) => (
          <li class="sheet stack-tight" id={`m-${mark.id}`}>
            <Said mark={mark} network={network} />
            <div class="row">
              <ButtonLink href={`${path}/${mark.id}${likely(mark)}`}>
                {m.insights_draft_work_out()}
                <About of={mark.text} />
              </ButtonLink>
              <ActionButton action={`${path}/${mark.id}/weg`} label={m.insights_draft_let_go()} of={mark.text} />
            </div>
          </li>
        ))}
      </ol>
      {aside.length > 0 && (
        <Disclosure summary={m.insights_drafts_aside({ count: aside.length })}>
          <ul class="list-plain stack">
            {aside.map((mark) => (
              <li class="stack-tight">
                <Said mark={mark} network={network} />
                <ActionButton action={`${path}/${mark.id}/terug`} label={m.insights_draft_take_up()} of={mark.text} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

// What helps and what holds back were asked for as such; of an answer only a reader can tell.
const likely = ({ asked_as }: Mark): string => (asked_as === 'success' ? '?soort=working_element' : asked_as === 'obstacle' ? '?soort=bottleneck' : '');

/** The words themselves, where they were said and for whom. */
function Said({ mark, network }: { mark: Mark; network: string }) {
  return (
    <>
      <blockquote dir="auto">
        <Prose text={mark.text} />
      </blockquote>
      <p class="meta">
        {mark.question} · <a href={to(`/${network}/bijeenkomsten/${mark.meeting_short}`)}>{mark.meeting}</a> ·{' '}
        {m.insights_draft_announced({ audience: audienceName(mark.announced) })}
      </p>
    </>
  );
}

type WorkOutProps = {
  mark: Mark;
  network: string;
  action: string;
  kind: InsightKind;
  otherKind: string;
  collaborations: { id: string; name: string }[];
  blocks: Blocks;
  typed: Typed;
  problems: Problem[];
};

/** The same questions as for any insight; who may read it was settled when it was said. */
export function WorkOutPage({ mark, network, action, kind, otherKind, collaborations, blocks, typed, problems }: WorkOutProps) {
  return (
    <>
      <h1>{m.insights_draft_title_of({ kind: kindName(kind) })}</h1>
      <p class="lead">{kindMeaning(kind)}</p>
      <p>
        <a href={otherKind}>{m.insights_new_other_kind()}</a>
      </p>
      <Said mark={mark} network={network} />
      <Notice tone="info">
        {m.insights_draft_limit({ audience: audienceName(mark.announced) })} {m.insights_draft_author()}
      </Notice>
      <Form action={action} problems={problems} hidden={{ id: typed.text('id'), soort: kind }}>
        <TellingFields kind={kind} typed={typed} />
        <BlocksField blocks={blocks} typed={typed} />
        <WhoseField collaborations={collaborations} wholeNetwork typed={typed} />
        <Button>{m.insights_draft_button()}</Button>
      </Form>
    </>
  );
}
