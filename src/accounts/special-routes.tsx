import { m } from '#platform/i18n';
import { newId } from '#platform/id';
import { routes } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { readForm } from '#platform/web/typed';
import { authWith } from './auth';
import { isSecret, newSecret } from './code';
import { letIn } from './let-in';
import { exampleEmail } from './queries';
import { ownPath } from './return-address';
import { tooOften } from './too-often';
import { DeadLinkPage } from './views/dead-link-page';
import { LinkPage } from './views/link-page';

/** The two ways in that need no mailbox: an example person in the demo, and the link an administrator got on the server. */
export const specialRoutes = routes()
  .post('/aanmelden/voorbeeld', async (c) => {
    if (c.var.config.mode !== 'demo') return notFound(c);
    const typed = await readForm(c);
    const person = await exampleEmail(c.var.db, typed.text('persoon'));
    if (!person) return notFound(c);
    const proof = newSecret();
    await authWith(c.var.config, c.var.db, { token: proof, seconds: 60 }).api.signInMagicLink({ body: person, headers: new Headers() });
    const answer = await letIn(c, { proof, way: 'example', naar: ownPath(typed.text('naar')), browser: newId() });
    return answer instanceof Response ? answer : notFound(c);
  })

  .get('/aanmelden/beheerder/:token', (c) => {
    const token = c.req.param('token');
    return isSecret(token)
      ? page(c, { title: m.accounts_admin_title() }, <LinkPage action={`/aanmelden/beheerder/${token}`} text={m.accounts_admin_text()} />)
      : notFound(c);
  })

  .post('/aanmelden/beheerder/:token', async (c) => {
    const proof = c.req.param('token');
    if (!isSecret(proof)) return notFound(c);
    const answer = await letIn(c, { proof, way: 'administrator' });
    if (answer instanceof Response) return answer;
    const wait = answer.wait ? tooOften(c, answer.wait) : undefined;
    return page(c, { title: m.accounts_dead_title(), status: wait ? 429 : 422 }, <DeadLinkPage wait={wait} text={m.accounts_admin_dead_text()} />);
  });
