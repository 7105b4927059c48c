import { inLocale, m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { ownPage } from './queries';
import { ownPath } from './return-address';
import { language, name, profile, saveProfile } from './save-profile';
import { forgetSession, sessionToken } from './session-cookie';
import { endOtherSessions, endOwnSession } from './sessions';
import { signedIn } from './signed-in';
import { MyPage } from './views/my-page';
import { WelcomePage } from './views/welcome-page';

const welcome = z.object({ name, language });

const myPage = async (c: WebContext, typed?: Typed, problems?: Problem[]) => {
  const person = await ownPage(c.var.db, c.var.viewer.personId ?? '');
  if (!person) return notFound(c);
  const said = typed ? { name: typed.text('name'), language: typed.text('language'), about: typed.text('about'), expertise: typed.text('expertise') } : person;
  const here = await sessionToken(c);
  return page(c, { title: m.accounts_my_page(), status: problems && 422 }, <MyPage person={person} said={said} here={here} problems={problems} />);
};

export const myRoutes = routes()
  .use('/mijn/*', signedIn)

  .get('/mijn', (c) => myPage(c))

  .post('/mijn', async (c) => {
    const typed = await readForm(c);
    const checked = check(profile, typed);
    if (!checked.ok) return myPage(c, typed, checked.problems);
    await saveProfile(c.var.db, c.var.viewer, checked.value);
    return inLocale(checked.value.language, () => redirect(c, '/mijn', 'accounts_flash_saved'));
  })

  .get('/mijn/welkom', (c) =>
    page(
      c,
      { title: m.accounts_welcome_title() },
      <WelcomePage name={c.var.viewer.name} language={c.var.shell.locale} naar={ownPath(readQuery(c).text('naar'))} />,
    ),
  )

  .post('/mijn/welkom', async (c) => {
    const typed = await readForm(c);
    const naar = ownPath(typed.text('naar'));
    const checked = check(welcome, typed);
    if (!checked.ok) {
      const kept = { name: typed.text('name'), language: typed.text('language'), naar, problems: checked.problems };
      return page(c, { title: m.accounts_welcome_title(), status: 422 }, <WelcomePage {...kept} />);
    }
    await saveProfile(c.var.db, c.var.viewer, checked.value);
    return inLocale(checked.value.language, () => redirect(c, naar ?? '/', 'accounts_flash_signed_in'));
  })

  .post('/mijn/sessies/andere/einde', async (c) => {
    const ended = await endOtherSessions(c.var.db, c.var.viewer.personId ?? '', (await sessionToken(c)) ?? '');
    c.var.log({ level: 'info', event: 'session.ended', by: 'own_list', count: ended });
    return redirect(c, '/mijn', 'accounts_flash_sessions_ended');
  })

  .post('/mijn/sessies/:id/einde', async (c) => {
    const token = await endOwnSession(c.var.db, c.var.viewer.personId ?? '', c.req.param('id'));
    if (!token) return redirect(c, '/mijn', 'accounts_flash_warn_session_gone');
    c.var.log({ level: 'info', event: 'session.ended', by: 'own_list', session: c.req.param('id') });
    if (token !== (await sessionToken(c))) return redirect(c, '/mijn', 'accounts_flash_session_ended');
    forgetSession(c);
    return redirect(c, '/', 'accounts_flash_signed_out');
  });
