import { isId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { readForm, readQuery } from '#platform/web/typed';
import { collaborationNames } from '../collaborations/queries';
import { nthPage } from '../nth-page';
import { signInFirst } from '../sign-in-first';
import { mine, trail } from '../trail';
import { chooseExpertise, expertiseSets, ownWords } from './expertise';
import { directory, personHere } from './queries';
import { DirectoryPage } from './views/directory-page';
import { ExpertisePage } from './views/expertise-page';
import { PersonPage } from './views/person-page';

const perPage = 30;

/** Names of people are for members of the network, and never for a search engine. */
const isMember = (c: WebContext): boolean => {
  c.header('x-robots-tag', 'noindex');
  return c.var.viewer.memberOf.includes(c.var.network.id);
};
const away = (c: WebContext) => (c.var.viewer.personId ? notFound(c) : signInFirst(c));

export const directoryRoutes = routes()
  .get('/mensen', async (c) => {
    const { db, network } = c.var;
    if (!isMember(c)) return away(c);
    const asked = readQuery(c);
    const filter = {
      words: asked.text('zoek').slice(0, 200),
      block: asked.text('bouwsteen'),
      collaboration: asked.text('samenwerking'),
      kind: asked.text('rol'),
    };
    const nth = nthPage(asked);
    const found = await directory(db, network.id, filter, { limit: perPage + 1, offset: (nth - 1) * perPage });
    const props = { people: found.slice(0, perPage), filter, blocks: network.blocks, here: nth, more: found.length > perPage };
    const title = m.network_directory_title();
    return page(
      c,
      { title, wide: true, trail: trail(c, [title]) },
      <DirectoryPage network={network.slug} {...props} collaborations={await collaborationNames(db, network.id)} />,
    );
  })

  .get('/mensen/:id', async (c) => {
    const { db, network, viewer } = c.var;
    if (!isMember(c)) return away(c);
    const id = c.req.param('id');
    const person = isId(id) ? await personHere(db, network.id, id) : undefined;
    if (!person) return notFound(c);
    const title = person.name || m.network_nameless();
    return page(
      c,
      { title, trail: trail(c, [m.network_directory_title(), 'mensen'], [title]) },
      <PersonPage network={network.slug} person={person} isMe={person.id === viewer.personId} />,
    );
  });

export const expertiseRoutes = routes()
  .get('/mijn/expertise', async (c) => {
    const { db, viewer } = c.var;
    if (!viewer.personId) return signInFirst(c);
    const words = (await ownWords(db, viewer))?.expertise ?? '';
    return page(
      c,
      { title: m.network_expertise_title(), trail: mine(m.network_expertise_title()) },
      <ExpertisePage sets={await expertiseSets(db, viewer)} words={words} />,
    );
  })

  .post('/mijn/expertise', async (c) => {
    if (!c.var.viewer.personId) return signInFirst(c);
    await chooseExpertise(c.var.db, c.var.viewer, (await readForm(c)).all('bouwstenen'));
    return redirect(c, '/mijn/expertise', 'network_flash_saved');
  });
