import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import type { Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { addressHere, ownsHere } from './here';
import type { EntryRow } from './make-entry';
import { entryPanel } from './panel';
import { EntryPanel } from './views/entry-panel';

const sentences = {
  not_yours: m.entries_refused_not_yours,
  no_such_rung: m.entries_refused_no_such_rung,
  why: m.entries_refused_why,
};

type Said = { form: 'reactie' | 'doelgroep' | 'akkoord' | 'melding'; typed: Typed; names: string[] };

/** A form under an entry that was refused: the entry's own panel again, with what was typed and what to do about it. */
export async function refused(c: WebContext, entry: EntryRow, said: Said, problems: Problem[]) {
  const panel = await entryPanel(c.var.db, c.var.viewer, entry, await ownsHere(c, entry));
  const values = Object.fromEntries(said.names.map((name) => [name, said.typed.text(name)]));
  const address = to(addressHere(c, entry));
  return page(
    c,
    { title: entry.title, status: 422, trail: [{ label: entry.title, href: address }] },
    <>
      <h1>
        <a href={address}>{entry.title}</a>
      </h1>
      <EntryPanel panel={panel} network={c.var.network.slug} viewer={c.var.viewer} registry={c.var.registry} kept={{ form: said.form, values, problems }} />
    </>,
  );
}

/** The same for a deed's refusal: what is gone is not found, the rest is said in words. */
export const refusedDeed = (c: WebContext, entry: EntryRow, said: Said, refusal: { reason: 'gone' | keyof typeof sentences; field?: string }) =>
  refusal.reason === 'gone' ? notFound(c) : refused(c, entry, said, [{ field: refusal.field ?? said.names[0] ?? '', text: sentences[refusal.reason]() }]);
