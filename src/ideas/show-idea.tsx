import { entryPanel, may } from '#entries/index';
import { shortOf } from '#platform/id';
import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import type { Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { mayMove } from './idea';
import { type IdeaHere, ideaHere } from './idea-here';
import { IdeaPage } from './views/idea-page';

export type Refused = { typed?: Typed; problems: Problem[] };

export const ideaOf = (c: WebContext): Promise<IdeaHere | undefined> => ideaHere(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

/** The page of an idea, with the answer that was refused when there was one. */
export async function showIdea(c: WebContext, idea: IdeaHere, refused?: Refused): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const panel = await entryPanel(db, viewer, idea);
  return page(
    c,
    {
      title: shorten(idea.title, 120),
      trail: [{ label: m.ideas_title(), href: to(`/${network.slug}/ideeenbus`) }, { label: shorten(idea.title, 60) }],
      status: refused ? 422 : 200,
    },
    <IdeaPage
      {...{ idea, panel, viewer, registry, refused }}
      network={network.slug}
      mayMove={mayMove(viewer, idea)}
      maySupport={may(viewer, 'respond', { network: network.id }) && !idea.mine && idea.state !== 'done'}
    />,
  );
}
