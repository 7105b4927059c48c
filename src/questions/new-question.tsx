import { audienceChoices, audiences, may } from '#entries/index';
import { transact } from '#platform/db';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { type AskChoices, askChoices } from './ask-choices';
import { askQuestion, type NewQuestion } from './ask-question';
import { idOr } from './deed-form';
import type { Owner } from './owner';
import { horizons } from './question';
import { problemOf } from './refusal-words';
import { tellDecider } from './tell-decider';
import { NewQuestionPage } from './views/new-question-page';
import { questionPath } from './views/question-card';
import { type Hint, hintsFor } from './writing-help';

type Again = { typed: Typed; problems: Problem[]; hints: Hint[] };

/** The form for a new question. `?samenwerking=`, `?bouwsteen=` (their words in addresses) and `?vraag=` fill it in beforehand. */
export async function showNewQuestion(c: WebContext, again?: Again): Promise<Response> {
  const { db, viewer, network } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.req.method === 'GET' ? c.var.shell.path : `/${network.slug}`)}`);
  if (!may(viewer, 'ask', { network: network.id })) return forbidden(c);
  const choices = await askChoices(db, viewer, network.id);
  const typed = again?.typed ?? startOf(c, choices);
  return page(
    c,
    {
      title: m.questions_new_title(),
      trail: [{ label: m.agenda_title({ name: network.name }), href: to(`/${network.slug}/leeragenda`) }, { label: m.questions_new_title() }],
      status: again ? 422 : 200,
    },
    <NewQuestionPage
      action={to(`/${network.slug}/leervragen/nieuw`)}
      choices={choices}
      audiences={audienceChoices(viewer, network.id, choices.collaborations[0]?.id ?? null)}
      blocks={network.blocks}
      typed={typed}
      problems={again?.problems ?? []}
      hints={again?.hints ?? []}
    />,
  );
}

function startOf(c: WebContext, { collaborations }: AskChoices): Typed {
  const query = readQuery(c);
  const collaboration = collaborations.find(({ slug }) => slug === query.text('samenwerking')) ?? collaborations[0];
  const block = c.var.network.blocks.find(({ slug }) => slug === query.text('bouwsteen'));
  return typedOf([
    ['id', newId()],
    ['samenwerking', collaboration?.id ?? ''],
    ['vraag', query.text('vraag').slice(0, 400)],
    ...(block ? [['bouwstenen', block.id] satisfies [string, string]] : []),
  ]);
}

const text = (most: number) => z.string().max(most).default('');
const form = z.object({
  id: z.string().optional().transform(idOr),
  hindernis: text(3000),
  vraag: z.string().max(400),
  stand: z.enum(['noticed', 'asked']).default('asked'),
  samenwerking: z.uuid().optional(),
  eigenaar: text(60),
  bouwstenen: z.array(z.uuid()).max(50),
  termijn: z.enum([...horizons, 'onbekend']).default('onbekend'),
  hulp: text(1000),
  doelgroep: z.enum(audiences),
});

export async function askQuestionHere(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const typed = await readForm(c);
  const checked = check(form, typed, ['bouwstenen']);
  if (!checked.ok) return showNewQuestion(c, { typed, problems: checked.problems, hints: [] });
  const hints = typed.has('tips') || checked.value.stand === 'noticed' ? [] : hintsFor(checked.value.vraag);
  if (hints.length) return showNewQuestion(c, { typed, problems: [], hints });
  const asked = await transact(db, async (tx) => {
    const done = await askQuestion(tx, viewer, newQuestion(c, checked.value));
    if (done.ok && done.value.waitsFor) await tellDecider(tx, viewer, { mail: c.var.mail, baseUrl: c.var.config.baseUrl, network }, done.value.id);
    return done;
  });
  if (!asked.ok) return showNewQuestion(c, { typed, problems: [problemOf(asked)], hints: [] });
  return redirect(c, questionPath(network.slug, asked.value), asked.value.waitsFor ? 'questions_flash_asked_waits' : 'questions_flash_asked');
}

function newQuestion(c: WebContext, value: z.output<typeof form>): NewQuestion {
  const collaborationId = value.samenwerking ?? null;
  return {
    id: value.id,
    networkId: c.var.network.id,
    collaborationId,
    state: value.stand,
    wording: value.vraag,
    obstacle: value.hindernis,
    owner: ownerChosen(value.eigenaar, { personId: c.var.viewer.personId, collaborationId }),
    blocks: value.bouwstenen,
    horizon: value.termijn === 'onbekend' ? null : value.termijn,
    helpWanted: value.hulp,
    audience: value.doelgroep,
  };
}

/** `ik`, `samenwerking` or the id of an organisation. */
function ownerChosen(value: string, { personId, collaborationId }: { personId: string | null; collaborationId: string | null }): Owner | null {
  if (value === 'samenwerking') return collaborationId ? { kind: 'collaboration', id: collaborationId } : null;
  if (z.uuid().safeParse(value).success) return { kind: 'organisation', id: value };
  return personId ? { kind: 'person', id: personId } : null;
}
