import { newsLines } from '#feed/index';
import { nthPage } from '#network/index';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { addressIn } from './address-in';
import { cameOf, givenBy } from './given';
import { type Shown, WordsPage } from './views/words-page';

/** Older pages read everything before them again, so there is an end to them. */
const lastPage = 50;
/** Of one thing that grew far, what is nearest; the rest is on its trail. */
const mostGrown = 4;

/** For who is signed in: everything they gave in this network, and where it went. */
export async function showWords(c: WebContext): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.var.shell.path)}`);
  const here = Math.min(nthPage(readQuery(c)), lastPage);
  const { given, more } = await givenBy(db, registry, { personId: viewer.personId, networkId: network.id }, here);
  const { seen, grown, heard } = await cameOf(db, viewer, network.id, registry.told, given);
  const entryOf = (id: string | null) => (id === null ? null : (seen.get(id) ?? null));
  const shown = given.map((one): Shown => {
    const ids = [one.on, ...one.became.map(({ id }) => id)];
    // What came of a meeting as a whole did not come of what one person said there.
    const own = one.became.length > 0 ? ids.slice(1) : ids;
    return {
      given: one,
      on: entryOf(one.on),
      became: one.became.map(({ what, id }) => ({ what, entry: entryOf(id) })),
      // What came before one's words did not come of them.
      grown: grown.filter(({ start, made_at }) => own.includes(start) && made_at >= one.at).slice(0, mostGrown),
      heard: newsLines(
        registry,
        network.slug,
        heard.filter(({ entry_id, at }) => own.includes(entry_id) && at > one.at),
      ),
    };
  });
  return page(
    c,
    { title: m.trail_words_title(), sheet: 'trail' },
    <WordsPage network={network.slug} here={here} more={more && here < lastPage} shown={shown} addressOf={addressIn(c)} />,
  );
}
