import { m, to } from '#platform/i18n';
import { list } from '#platform/text';
import { Badge, Block, Disclosure, Prose, Table } from '#platform/web/views/index';
import { letterOf, questionPath, StateBadge } from '#questions/index';
import type { Child } from 'hono/jsx';
import { Chooser } from './chooser';
import type { Compared } from './compared';
import { ContextTable } from './context-table';
import { inCommon } from './in-common';

export type ShownBlock = { id: string; slug: string; name: string; colour: string; pictogram: string };
type Props = { network: string; path: string; chosen: Compared[]; names: { slug: string; name: string }[]; blocks: ShownBlock[] };

/** Two to four collaborations side by side, in the order in which they were chosen. Never a ranking, never a score. */
export function ComparePage({ network, path, chosen, names, blocks }: Props) {
  const home = (one: Compared): string => `/${network}/samenwerkingen/${one.slug}`;
  return (
    <>
      <header class="stack-tight">
        <h1>{m.compare_title()}</h1>
        <p class="lead">{m.compare_lead()}</p>
        <Disclosure summary={m.compare_choose_other()}>
          <Chooser action={path} names={names} chosen={chosen.map(({ slug }) => slug)} />
        </Disclosure>
      </header>
      <Columns chosen={chosen}>
        {(one) => (
          <>
            <p class="compare-name">
              <a href={to(home(one))}>{one.name}</a>
            </p>
            {one.fictitious && <Badge tone="highlight">{m.compare_fictitious()}</Badge>}
            {one.summary && <p>{one.summary}</p>}
          </>
        )}
      </Columns>
      <Common chosen={chosen} blocks={blocks} />
      <ContextTable chosen={chosen} />
      <BlocksTable {...{ network, chosen, blocks }} />
      <h2>{m.compare_open()}</h2>
      <Columns chosen={chosen}>{(one) => <Questions {...{ network, one }} questions={one.open} none={m.compare_open_none()} />}</Columns>
      <h2>{m.compare_answered()}</h2>
      <Columns chosen={chosen}>{(one) => <Questions {...{ network, one }} questions={one.answered} none={m.compare_answered_none()} />}</Columns>
      <h2>{m.compare_learning()}</h2>
      <Columns chosen={chosen}>
        {(one) => (
          <>
            <h3>{one.name}</h3>
            {one.how_we_learn ? <Prose text={one.how_we_learn} /> : <p class="meta">{m.compare_learning_none({ name: one.name })}</p>}
            <p>
              <a href={to(`${home(one)}/leeragenda`)}>{m.compare_all_of({ name: one.name })}</a>
            </p>
          </>
        )}
      </Columns>
      <p class="meta">{m.compare_seen()}</p>
    </>
  );
}

const Columns = ({ chosen, children }: { chosen: Compared[]; children: (one: Compared) => Child }) => (
  <div class="compare-columns">
    {chosen.map((one) => (
      <div class="stack-tight">{children(one)}</div>
    ))}
  </div>
);

function Common({ chosen, blocks }: Pick<Props, 'chosen' | 'blocks'>) {
  const shared = inCommon(chosen);
  const names = blocks.filter(({ id }) => shared.blocks.includes(id)).map(({ name }) => name);
  return (
    <section class="sheet stack-tight">
      <h2>{m.compare_in_common()}</h2>
      {names.length > 0 && <p>{m.compare_common_blocks({ blocks: list(names) })}</p>}
      {shared.themes.length > 0 && <p>{m.compare_common_themes({ themes: list(shared.themes) })}</p>}
      {names.length === 0 && shared.themes.length === 0 && <p>{m.compare_common_none()}</p>}
    </section>
  );
}

function BlocksTable({ network, chosen, blocks }: Pick<Props, 'network' | 'chosen' | 'blocks'>) {
  const cell = (block: ShownBlock, one: Compared) =>
    one.blocks.includes(block.id) ? (
      <a class="compare-yes" href={to(`/${network}/leervragen?bouwsteen=${block.slug}&samenwerking=${one.slug}`)}>
        {m.compare_block_yes()}
        <span class="visually-hidden">: {m.compare_block_of({ name: one.name, block: block.name })}</span>
      </a>
    ) : (
      <span class="meta">{m.compare_block_no()}</span>
    );
  return (
    <Table
      caption={m.compare_blocks()}
      columns={[m.compare_door_kind(), ...chosen.map(({ name }) => name)]}
      rows={blocks.map((block) => [
        <Block label={block.name} colour={block.colour} pictogram={block.pictogram} href={to(`/${network}/bouwstenen/${block.slug}`)} />,
        ...chosen.map((one) => cell(block, one)),
      ])}
    />
  );
}

type QuestionsProps = { network: string; one: Compared; questions: Compared['open']; none: string };

const Questions = ({ network, one, questions, none }: QuestionsProps) => (
  <>
    <h3>{one.name}</h3>
    {questions.length === 0 ? (
      <p class="meta">{none}</p>
    ) : (
      <ul class="list-plain stack-tight">
        {questions.map((question) => (
          <li>
            <p>
              <strong>{letterOf(question.letter)}</strong>{' '}
              <a href={to(questionPath(network, question))} dir="auto">
                {question.wording}
              </a>
            </p>
            <StateBadge state={question.state} />
          </li>
        ))}
      </ul>
    )}
  </>
);
