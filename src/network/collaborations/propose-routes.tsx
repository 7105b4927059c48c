import { may } from '#entries/index';
import { isId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { readForm, type Typed, typedOf } from '#platform/web/typed';
import { Button, ButtonLink, Empty, Form, type Problem, Select } from '#platform/web/views/index';
import { postOf } from '../post';
import { trail } from '../trail';
import { problemOf } from '../words';
import { collaborationsElsewhere } from './queries';
import { proposeTakingPart } from './take-part';

async function proposePage(c: WebContext, typed: Typed, problems?: Problem[]) {
  const { db, network, viewer } = c.var;
  if (!may(viewer, 'shape_network', { network: network.id })) return notFound(c);
  const elsewhere = await collaborationsElsewhere(db, network.id);
  const title = m.network_propose_title();
  const at = to(`/${network.slug}/samenwerkingen`);
  const options = [{ value: '', label: m.network_choose() }, ...elsewhere.map(({ id, name }) => ({ value: id, label: name }))];
  return page(
    c,
    { title, status: problems && 422, trail: trail(c, [m.network_collaborations_title(), 'samenwerkingen'], [title]) },
    <>
      <h1>{title}</h1>
      <p>{m.network_propose_explained()}</p>
      {elsewhere.length > 0 ? (
        <Form action={`${at}/toevoegen`} problems={problems}>
          <Select name="samenwerking" label={m.network_collaboration()} options={options} value={typed.text('samenwerking')} />
          <Button>{m.network_propose_submit()}</Button>
        </Form>
      ) : (
        <Empty
          icon="collaboration"
          title={m.network_propose_none()}
          text={m.network_propose_none_text()}
          action={<ButtonLink href={`${at}/nieuw`}>{m.network_collaboration_make()}</ButtonLink>}
        />
      )}
    </>,
  );
}

export const proposeRoutes = routes()
  .get('/samenwerkingen/toevoegen', (c) => proposePage(c, typedOf([])))

  .post('/samenwerkingen/toevoegen', async (c) => {
    const { db, network, viewer } = c.var;
    if (!may(viewer, 'shape_network', { network: network.id })) return notFound(c);
    const typed = await readForm(c);
    const collaborationId = typed.text('samenwerking');
    if (!isId(collaborationId)) return proposePage(c, typed, [{ field: 'samenwerking', text: m.platform_choose_one() }]);
    const done = await proposeTakingPart(db, viewer, postOf(c), { networkId: network.id, collaborationId });
    if (!done.ok) return done.reason === 'gone' ? notFound(c) : proposePage(c, typed, problemOf({ ...done, reason: done.reason }));
    const said = done.value === 'asked' ? 'network_flash_asked_to_take_part' : 'network_flash_takes_part';
    return redirect(c, `/${network.slug}/samenwerkingen`, said);
  });
