import { CollaborationPage, collaborationShown } from '#network/index';
import { routes } from '#platform/web/env';
import { page } from '#platform/web/page';
import { mayShapePoster, PosterDoor, posterOf } from '#posters/index';
import { questionsOfCollaboration } from '#questions/index';
import { WorksOn } from './works-on';

const shownQuestions = 4;

/** The page of a collaboration: who it is, and what it works on. */
export const collaborationRoutes = routes();

collaborationRoutes.get('/samenwerkingen/:slug', async (c, next) => {
  const { db, network, viewer } = c.var;
  const shown = await collaborationShown(c);
  if (!shown) return next();
  const { trail, ...said } = shown;
  const { id, name, summary, slug } = said.collaboration;
  const [questions, poster] = await Promise.all([
    questionsOfCollaboration(db, viewer, { networkId: network.id, collaborationId: id }, shownQuestions),
    posterOf(db, viewer, network.id, id),
  ]);
  const mayMake = mayShapePoster(viewer, { network: network.id, collaboration: id });
  return page(
    c,
    { title: name, description: summary || undefined, wide: true, trail },
    <CollaborationPage network={network.slug} {...said}>
      <WorksOn network={network.slug} collaboration={slug} questions={questions} mayAsk={viewer.collaborations.includes(id)} />
      <PosterDoor network={network.slug} collaboration={{ slug, name }} {...{ poster, mayMake }} />
    </CollaborationPage>,
  );
});
