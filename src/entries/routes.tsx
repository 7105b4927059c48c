import { transact } from '#platform/db';
import { isId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { check, readForm } from '#platform/web/typed';
import { z } from 'zod';
import { audienceSteps, mayReadSteps } from './audience-steps';
import { changeAudience } from './change-audience';
import { decideApproval } from './decide-approval';
import { addressHere, backTo, entryHere, letterAbout, letterTo, ownsHere } from './here';
import { answerable, person, writeTo } from './letters';
import { audiences } from './audience';
import { refused, refusedDeed } from './refused';
import { makeRemark, withdrawRemark } from './remarks';
import { restoreEntry, retractEntry } from './retract';
import { retractedHere } from './queries';
import { AudienceSteps } from './views/audience-steps';
import { Retracted } from './views/retracted';
import { redirect } from '#platform/web/flash';

export const entryRoutes = routes();
const at = '/stukken/:short';

entryRoutes.get(at, async (c) => {
  const entry = await entryHere(c);
  return entry ? c.redirect(to(addressHere(c, entry)), 302) : notFound(c);
});

const remark = z.object({ id: z.uuid(), tekst: z.string().max(5000) });

entryRoutes.post(`${at}/reacties`, async (c) => {
  const entry = await entryHere(c);
  if (!entry) return notFound(c);
  const typed = await readForm(c);
  const said = { form: 'reactie', typed, names: ['tekst', 'id'] } as const;
  const checked = check(remark, typed);
  if (!checked.ok) return refused(c, entry, { ...said, names: [...said.names] }, checked.problems);
  const made = await makeRemark(c.var.db, c.var.viewer, { id: checked.value.id, entryId: entry.id, text: checked.value.tekst });
  return made.ok ? backTo(c, entry, 'entries_flash_remarked', `reactie-${made.value.id}`) : refusedDeed(c, entry, { ...said, names: [...said.names] }, made);
});

const turnRemark = (withdrawn: boolean) => async (c: WebContext) => {
  const entry = await entryHere(c);
  const id = c.req.param('id') ?? '';
  const done = entry && isId(id) ? await withdrawRemark(c.var.db, c.var.viewer, id, withdrawn) : undefined;
  if (!entry || !done?.ok) return notFound(c);
  return backTo(c, entry, withdrawn ? 'entries_flash_withdrawn' : 'entries_flash_restored', `reactie-${id}`);
};
entryRoutes.post(`${at}/reacties/:id/intrekking`, turnRemark(true));
entryRoutes.post(`${at}/reacties/:id/terugzetting`, turnRemark(false));

const rung = z.object({ doelgroep: z.enum(audiences), toelichting: z.string().max(2000).default('') });

entryRoutes.post(`${at}/doelgroep`, async (c) => {
  const entry = await entryHere(c);
  if (!entry) return notFound(c);
  const typed = await readForm(c);
  const said = { form: 'doelgroep' as const, typed, names: ['doelgroep', 'toelichting'] };
  const checked = check(rung, typed);
  if (!checked.ok) return refused(c, entry, said, checked.problems);
  const own = await ownsHere(c, entry);
  const { doelgroep, toelichting } = checked.value;
  const done = await transact(c.var.db, async (tx) => {
    const changed = await changeAudience(tx, c.var.viewer, { entryId: entry.id, to: doelgroep, note: toelichting, own });
    if (changed.ok && changed.value === 'asked') await tellDecider(c, tx, entry);
    if (changed.ok && changed.value === 'raised') await c.var.registry.kind(entry.kind)?.onRaised?.(tx, entry.id, doelgroep);
    if (changed.ok && changed.value === 'lowered') await c.var.registry.kind(entry.kind)?.onLowered?.(tx, entry.id);
    return changed;
  });
  if (!done.ok) return refusedDeed(c, entry, said, done);
  // Who lowers an entry to a rung they do not stand on themselves still reads it as its maker; a manager may not.
  return backTo(c, entry, `entries_flash_${done.value}`);
});

type Tx = Parameters<typeof writeTo>[0];
async function tellDecider(c: WebContext, tx: Tx, entry: Parameters<typeof answerable>[1]) {
  const asked = await tx.selectFrom('approval').select('decider').where('entry_id', '=', entry.id).where('decided_at', 'is', null).executeTakeFirst();
  if (asked) await writeTo(tx, c.var.mail, await answerable(tx, entry, asked.decider), 'asked', letterAbout(c, entry));
}

const decision = z.object({ vraag: z.uuid(), besluit: z.enum(['ja', 'nee']), antwoord: z.string().max(2000).default('') });

entryRoutes.post(`${at}/akkoord`, async (c) => {
  const entry = await entryHere(c);
  if (!entry) return notFound(c);
  const typed = await readForm(c);
  const said = { form: 'akkoord' as const, typed, names: ['antwoord'] };
  const checked = check(decision, typed);
  if (!checked.ok) return refused(c, entry, said, checked.problems);
  const { vraag, besluit, antwoord } = checked.value;
  const done = await transact(c.var.db, async (tx) => {
    const decided = await decideApproval(tx, c.var.viewer, { approvalId: vraag, granted: besluit === 'ja', reply: antwoord });
    if (!decided.ok) return decided;
    if (decided.value.next === 'raised') await c.var.registry.kind(entry.kind)?.onRaised?.(tx, entry.id, decided.value.to);
    if (decided.value.next === 'passed_on') await tellDecider(c, tx, entry);
    else await writeTo(tx, c.var.mail, await person(tx, decided.value.askedBy), 'decided', letterTo(c, `/${c.var.network.slug}/mijn-stukken`));
    return decided;
  });
  if (!done.ok) return refusedDeed(c, entry, said, done);
  const message = { raised: 'entries_flash_granted', passed_on: 'entries_flash_passed_on', declined: 'entries_flash_declined' } as const;
  // The piece may be out of the decider's sight now: the list of what waits is not.
  return redirect(c, `/${c.var.network.slug}/te-doen`, message[done.value.next]);
});

entryRoutes.get(`${at}/stappen`, async (c) => {
  const entry = await entryHere(c);
  if (!entry || !mayReadSteps(c.var.viewer, entry, await ownsHere(c, entry))) return notFound(c);
  const steps = await audienceSteps(c.var.db, c.var.viewer, entry.id);
  return page(c, { title: m.entries_steps_title() }, <AudienceSteps title={entry.title} href={to(addressHere(c, entry))} steps={steps} />);
});

entryRoutes.post(`${at}/intrekking`, async (c) => {
  const entry = await entryHere(c);
  const done = entry && (await retractEntry(c.var.db, c.var.viewer, entry.id, await ownsHere(c, entry)));
  if (!entry || !done?.ok) return notFound(c);
  return redirect(c, `/${c.var.network.slug}/stukken/${entry.short}/ingetrokken`);
});

entryRoutes.get(`${at}/ingetrokken`, async (c) => {
  const entry = await retractedHere(c.var.db, c.var.viewer, c.var.network.id, c.req.param('short'));
  if (!entry) return notFound(c);
  return page(
    c,
    { title: m.entries_retracted_title() },
    <Retracted title={entry.title} action={to(`/${c.var.network.slug}/stukken/${entry.short}/terugzetting`)} />,
  );
});

entryRoutes.post(`${at}/terugzetting`, async (c) => {
  const done = await restoreEntry(c.var.db, c.var.viewer, c.req.param('short'));
  if (!done.ok) return notFound(c);
  return redirect(c, `/${c.var.network.slug}/stukken/${c.req.param('short')}`, 'entries_flash_restored');
});
