import { may } from '#entries/index';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { nthPage } from '#network/index';
import { readQuery } from '#platform/web/typed';
import { ideaOrders, ideaList, ideasPage, myIdeas } from './idea-cards';
import { shelves } from './shelves';
import { IdeasPage } from './views/ideas-page';

/** The box: what waits, what is planned and what is finished, each with an address of its own; and what one gave oneself. */
export async function showIdeas(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const query = readQuery(c);
  const shelf = shelves.find(({ word }) => word === query.text('stand')) ?? shelves[0];
  const order = query.text('volgorde') === 'steun' ? 'support' : ideaOrders[0];
  const here = nthPage(query);
  const [ideas, mine] = await Promise.all([ideaList(db, viewer, network.id, { states: shelf.states, order, page: here }), myIdeas(db, viewer, network.id)]);
  return page(
    c,
    { title: m.ideas_title(), wide: true },
    <IdeasPage
      {...{ network, shelf, order, mine, here }}
      ideas={ideas.slice(0, ideasPage)}
      more={ideas.length > ideasPage}
      mayDrop={!viewer.personId || may(viewer, 'ask', { network: network.id })}
    />,
  );
}
