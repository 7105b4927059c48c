import { may } from '#entries/index';
import { trail } from '#network/index';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { addWords, changeWords, mostGroups, putWordsBack, takeOutWords } from './keep-words';
import { ChangeWordsPage } from './views/change-words-page';
import { WordsPage } from './views/words-page';
import { wordsForm } from './words-form';
import { wordsToKeep } from './words-to-keep';

const keeps = (c: WebContext): boolean => may(c.var.viewer, 'shape_network', { network: c.var.network.id });
const wordsAt = (c: WebContext) => `/${c.var.network.slug}/beheer/zoekwoorden`;
const fresh = () => typedOf([['id', newId()]]);

const sentences = {
  too_many: () => m.synonyms_refused_too_many({ most: String(mostGroups) }),
  there_already: () => m.synonyms_refused_there_already(),
};
type Said = keyof typeof sentences;
const problemOf = ({ reason, field = '' }: Refusal<Said>): Problem[] => [{ field, text: sentences[reason]() }];

async function wordsPage(c: WebContext, typed: Typed, problems?: Problem[]) {
  if (!keeps(c)) return notFound(c);
  const title = m.synonyms_title();
  const words = await wordsToKeep(c.var.db, c.var.network.id);
  return page(
    c,
    { title, status: problems && 422, trail: trail(c, [m.synonyms_settings(), 'beheer'], [title]) },
    <WordsPage at={wordsAt(c)} {...words} {...{ typed, problems }} />,
  );
}

/** The group of this address that stands, for who coordinates the network. */
async function groupHere(c: WebContext) {
  const id = c.req.param('id') ?? '';
  if (!keeps(c) || !isId(id)) return undefined;
  return (await wordsToKeep(c.var.db, c.var.network.id)).standing.find((group) => group.id === id);
}

function changePage(c: WebContext, id: string, typed: Typed, problems?: Problem[]) {
  const title = m.synonyms_change_title();
  return page(
    c,
    { title, status: problems && 422, trail: trail(c, [m.synonyms_settings(), 'beheer'], [m.synonyms_title(), 'beheer/zoekwoorden'], [title]) },
    <ChangeWordsPage at={wordsAt(c)} id={id} {...{ typed, problems }} />,
  );
}

export const synonymRoutes = routes()
  .get('/beheer/zoekwoorden', (c) => wordsPage(c, fresh()))

  .post('/beheer/zoekwoorden', async (c) => {
    const typed = await readForm(c);
    const id = typed.text('id');
    if (!keeps(c) || !isId(id)) return notFound(c);
    const checked = check(wordsForm, typed);
    if (!checked.ok) return wordsPage(c, typed, checked.problems);
    const done = await addWords(c.var.db, c.var.viewer, { networkId: c.var.network.id, id }, checked.value.woorden);
    if (done.ok) return redirect(c, wordsAt(c), 'synonyms_flash_added');
    const { reason, field } = done;
    return reason === 'not_yours' || reason === 'gone' ? notFound(c) : wordsPage(c, typed, problemOf({ ok: false, reason, field }));
  })

  .get('/beheer/zoekwoorden/:id', async (c) => {
    const group = await groupHere(c);
    return group ? changePage(c, group.id, typedOf([['woorden', group.words.join('\n')]])) : notFound(c);
  })

  .post('/beheer/zoekwoorden/:id', async (c) => {
    const group = await groupHere(c);
    if (!group) return notFound(c);
    const typed = await readForm(c);
    const checked = check(wordsForm, typed);
    if (!checked.ok) return changePage(c, group.id, typed, checked.problems);
    const done = await changeWords(c.var.db, c.var.viewer, { networkId: c.var.network.id, id: group.id }, checked.value.woorden);
    if (done.ok) return redirect(c, wordsAt(c), 'synonyms_flash_changed');
    const { reason, field } = done;
    return reason === 'not_yours' || reason === 'gone' ? notFound(c) : changePage(c, group.id, typed, problemOf({ ok: false, reason, field }));
  })

  .post('/beheer/zoekwoorden/:id/weg', async (c) => {
    const id = c.req.param('id');
    const done = isId(id) ? await takeOutWords(c.var.db, c.var.viewer, { networkId: c.var.network.id, id }) : undefined;
    return done?.ok ? redirect(c, wordsAt(c), 'synonyms_flash_out') : notFound(c);
  })

  .post('/beheer/zoekwoorden/:id/terug', async (c) => {
    const id = c.req.param('id');
    const done = isId(id) ? await putWordsBack(c.var.db, c.var.viewer, { networkId: c.var.network.id, id }) : undefined;
    if (done?.ok) return redirect(c, wordsAt(c), 'synonyms_flash_back');
    return done?.reason === 'too_many' ? wordsPage(c, fresh(), problemOf({ ok: false, reason: 'too_many' })) : notFound(c);
  });
