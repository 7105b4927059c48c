import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { ButtonLink, Empty, Pager } from '#platform/web/views/index';
import type { QuestionCardData } from '#questions/question-cards';
import { QuestionCard } from '#questions/views/question-card';
import { agendaPath } from '../agenda';
import { filteredAddress, isFiltered, type QuestionFilter } from '../question-filter';
import { countedAtMost, listPage } from '../question-list';
import { FilterForm } from './filter-form';

type Props = {
  network: { slug: string; name: string };
  filter: QuestionFilter;
  blocks: { slug: string; name: string }[];
  collaborations: { slug: string; name: string }[];
  /** one more than fits says that there are more */
  questions: QuestionCardData[];
  /** one past what we count means "more than" */
  count: number;
  page: number;
};

/** Every question of a network that one may read, the one that moved last first. */
export function QuestionsPage({ network, filter, blocks, collaborations, questions, count, page }: Props) {
  const path = `/${network.slug}/leervragen`;
  const ask = to(`${path}/nieuw`);
  const begun = questions.length > 0 || isFiltered(filter) || page > 1;
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{m.questions_list()}</h1>
          <p class="lead">{m.agenda_list_lead({ network: network.name })}</p>
          <p>
            <a href={to(agendaPath(network.slug, null))}>{m.agenda_list_to_agenda()}</a>
          </p>
        </div>
        {begun && (
          <p>
            <ButtonLink href={ask}>{m.agenda_ask()}</ButtonLink>
          </p>
        )}
      </header>
      {begun && <FilterForm path={path} filter={filter} blocks={blocks} collaborations={collaborations} />}
      {questions.length > 0 ? (
        <>
          <p class="meta">{countInWords(count, countedAtMost(filter))}</p>
          <ol class="list-plain grid">
            {questions.slice(0, listPage.rows).map((question) => (
              <li>
                <QuestionCard question={question} network={network.slug} level={2} />
              </li>
            ))}
          </ol>
          <Pager here={page} more={questions.length > listPage.rows} href={(pagina) => to(filteredAddress(path, filter, { pagina }))} />
        </>
      ) : begun ? (
        <Empty title={m.agenda_none_title()} text={m.agenda_none_text()} action={<a href={to(path)}>{m.platform_filter_clear()}</a>} />
      ) : (
        <Empty
          icon="question"
          title={m.agenda_list_empty_title({ network: network.name })}
          text={m.agenda_list_empty_text()}
          action={<ButtonLink href={ask}>{m.agenda_ask()}</ButtonLink>}
        />
      )}
      <p class="meta">{m.agenda_seen()}</p>
    </>
  );
}

const countInWords = (count: number, most: number): string =>
  count > most ? m.agenda_list_many({ most: number(most) }) : m.agenda_list_count({ count, shown: number(count) });
