import { collaborationNames } from '#network/index';
import { m } from '#platform/i18n';
import { readQuery } from '#platform/web/typed';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { readFilter } from './question-filter';
import { listPage, questionCount, questionList } from './question-list';
import { countIn, shownBlocks } from './show-agenda';
import { QuestionsPage } from './views/questions-page';

/** The list of a network's questions: the names to choose from, a page of cards, and how many there are when they do not fit on it. */
export async function showQuestions(c: WebContext): Promise<Response> {
  const { db, network, viewer } = c.var;
  const query = readQuery(c);
  const filter = readFilter(query, network.blocks);
  const here = countIn(query, 'pagina', 1);
  const questions = await questionList(db, viewer, { networkId: network.id, filter, page: here });
  const allHere = here === 1 && questions.length <= listPage.rows;
  return page(
    c,
    { sheet: 'agenda', title: m.questions_list(), wide: true },
    <QuestionsPage
      {...{ network, filter, questions, page: here, blocks: shownBlocks(network) }}
      collaborations={await collaborationNames(db, network.id)}
      count={allHere ? questions.length : await questionCount(db, viewer, network.id, filter)}
    />,
  );
}
