import { isId, newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import { Button, Choices, Form, type Problem, TextArea } from '#platform/web/views/index';
import { z } from 'zod';
import { here } from '../collaborations/here';
import { longText } from '../fields';
import { roleName } from '../labels';
import { postOf } from '../post';
import { signInFirst } from '../sign-in-first';
import { trail } from '../trail';
import { capital } from '../views/capital';
import { problemOf } from '../words';
import { askToJoin } from './ask-to-join';
import { kindsToAskFor } from './role';

const joinForm = z.object({ rol: z.enum(kindsToAskFor), bericht: longText(2000) });

async function joinPage(c: WebContext, typed: Typed, problems?: Problem[]) {
  const collaboration = await here(c);
  if (!collaboration) return notFound(c);
  if (!c.var.viewer.personId) return signInFirst(c);
  const { name, slug } = collaboration;
  const at = `/${c.var.network.slug}/samenwerkingen/${slug}`;
  const title = m.network_join_title({ name });
  return page(
    c,
    {
      title,
      status: problems && 422,
      trail: trail(c, [m.network_collaborations_title(), 'samenwerkingen'], [name, `samenwerkingen/${slug}`], [m.network_join_button()]),
    },
    <>
      <h1>{title}</h1>
      <p>{m.network_join_explained()}</p>
      <Form action={to(`${at}/meedoen`)} problems={problems} hidden={{ id: typed.text('id') }}>
        <Choices
          name="rol"
          label={m.network_join_role()}
          type="radio"
          required
          value={typed.text('rol')}
          options={kindsToAskFor.map((value) => ({ value, label: capital(roleName(value)) }))}
        />
        <TextArea name="bericht" label={m.network_join_message()} hint={m.network_join_message_hint()} value={typed.text('bericht')} maxLength={2000} />
        <div class="row">
          <Button>{m.network_join_submit()}</Button>
          <a href={to(at)}>{m.platform_cancel()}</a>
        </div>
      </Form>
    </>,
  );
}

export const joinRoutes = routes()
  .get('/samenwerkingen/:slug/meedoen', (c) => joinPage(c, typedOf([['id', newId()]])))

  .post('/samenwerkingen/:slug/meedoen', async (c) => {
    const { db, network, viewer } = c.var;
    const collaboration = await here(c);
    const typed = await readForm(c);
    if (!collaboration || !isId(typed.text('id'))) return notFound(c);
    const checked = check(joinForm, typed);
    if (!checked.ok) return joinPage(c, typed, checked.problems);
    const { rol: kind, bericht: message } = checked.value;
    const asked = { id: typed.text('id'), networkId: network.id, collaborationId: collaboration.id, kind, message };
    const done = await askToJoin(db, viewer, postOf(c), asked);
    if (done.ok) return redirect(c, `/${network.slug}/samenwerkingen/${collaboration.slug}`, 'network_flash_join_asked');
    const { reason, field } = done;
    if (reason === 'gone') return notFound(c);
    return reason === 'sign_in' ? signInFirst(c) : joinPage(c, typed, problemOf({ ok: false, reason, field }));
  });
