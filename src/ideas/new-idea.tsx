import { audiences, may } from '#entries/index';
import { transact } from '#platform/db';
import { isId, newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { dropIdea, type NewIdea } from './drop-idea';
import { ideaAbouts } from './idea';
import { ideaAudiences, namelessRungs } from './idea-audiences';
import { ownCollaborations } from './own-collaborations';
import { problemOf } from './refusal-words';
import { tellDecider } from './tell-decider';
import { ideaPath } from './views/idea-card';
import { NewIdeaPage } from './views/new-idea-page';

type Again = { typed: Typed; problems: Problem[] };

/** The form for a new idea. `?idee=` fills in what it says and `?naam=` its name, so that a note elsewhere can become one. */
export async function showNewIdea(c: WebContext, again?: Again): Promise<Response> {
  const { db, viewer, network } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.req.method === 'GET' ? c.var.shell.path : `/${network.slug}`)}`);
  if (!may(viewer, 'ask', { network: network.id })) return forbidden(c);
  const [collaborations, nameless] = await Promise.all([ownCollaborations(db, viewer, network.id), namelessRungs(db, viewer, network.id)]);
  return page(
    c,
    {
      title: m.ideas_new_title(),
      trail: [{ label: m.ideas_title(), href: to(`/${network.slug}/ideeenbus`) }, { label: m.ideas_new_title() }],
      status: again ? 422 : 200,
    },
    <NewIdeaPage
      action={to(`/${network.slug}/ideeenbus/nieuw`)}
      {...{ collaborations, nameless }}
      audiences={ideaAudiences(viewer, { networkId: network.id, collaborationId: collaborations[0]?.id ?? null })}
      blocks={network.blocks}
      typed={again?.typed ?? startOf(c)}
      problems={again?.problems ?? []}
    />,
  );
}

const startOf = (c: WebContext): Typed => {
  const query = readQuery(c);
  const note = query.text('idee');
  const short = [...note].length <= longest && !note.includes('\n');
  return typedOf([
    ['id', newId()],
    ['titel', query.text('naam') || (short ? note : '')],
    ['tekst', query.has('naam') || !short ? note : ''],
  ]);
};

const longest = 150;
const form = z.object({
  id: z
    .string()
    .optional()
    .transform((id) => (id && isId(id) ? id : newId())),
  titel: z.string().max(longest),
  tekst: z.string().max(3000).default(''),
  soort: z.enum(ideaAbouts),
  samenwerking: z.uuid().optional(),
  bouwstenen: z.array(z.uuid()).max(50),
  naam: z.enum(['met', 'zonder']).default('met'),
  doelgroep: z.enum(audiences),
});

export async function dropIdeaHere(c: WebContext): Promise<Response> {
  const { db, viewer, network, mail, config } = c.var;
  const typed = await readForm(c);
  const checked = check(form, typed, ['bouwstenen']);
  if (!checked.ok) return showNewIdea(c, { typed, problems: checked.problems });
  const { id, titel, tekst, soort, samenwerking, bouwstenen, naam, doelgroep } = checked.value;
  const idea: NewIdea = {
    id,
    networkId: network.id,
    collaborationId: samenwerking ?? null,
    title: titel,
    text: tekst,
    about: soort,
    blocks: bouwstenen,
    anonymous: naam === 'zonder',
    audience: doelgroep,
  };
  const dropped = await transact(db, async (tx) => {
    const done = await dropIdea(tx, viewer, idea);
    if (done.ok && done.value.waitsFor) await tellDecider(tx, viewer, { mail, baseUrl: config.baseUrl, network }, done.value.id);
    return done;
  });
  if (!dropped.ok) return showNewIdea(c, { typed, problems: [problemOf(dropped)] });
  return redirect(c, ideaPath(network.slug, dropped.value), dropped.value.waitsFor ? 'ideas_flash_dropped_waits' : 'ideas_flash_dropped');
}
