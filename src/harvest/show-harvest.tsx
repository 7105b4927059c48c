import { addressOf, type Registry } from '#entries/index';
import { meetingLed, meetingPath, trailIn } from '#meetings/index';
import { m } from '#platform/i18n';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { readQuery, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { maySnapshot } from './snapshot-of-day';
import { asked, type Became1, collected } from './collected';
import { cropOf } from './crop';
import { questionsTouched } from './touched';
import { HarvestPage } from './views/harvest-page';

/** A refused new wording, with what was typed. */
export type Again = { inputId: string; typed: Typed; problems: Problem[] };

/** Everything collected in one meeting, in three statements. */
export async function showHarvest(c: WebContext, again?: Again): Promise<Response> {
  const meeting = await meetingLed(c);
  if (!meeting) return notFound(c);
  const { db, viewer, network } = c.var;
  const query = readQuery(c);
  const block = network.blocks.find((one) => one.slug === query.text('bouwsteen'));
  const [inputs, said] = await Promise.all([asked(db, viewer, meeting.id), collected(db, viewer, meeting.id)]);
  const crop = cropOf(inputs, said, block?.id);
  const touched = await questionsTouched(db, viewer, inputs);
  const title = m.harvest_title();
  return page(
    c,
    { title: `${title}: ${meeting.title}`, trail: trailIn(c, meeting, { label: title }), wide: true, status: again ? 422 : 200 },
    <HarvestPage
      {...{ meeting, crop, touched, again }}
      base={meetingPath(network.slug, meeting)}
      blocks={network.blocks}
      block={block?.slug}
      show={query.text('toon') === 'klaar' ? 'done' : 'todo'}
      at={pageIn(query)}
      maySnapshot={maySnapshot(viewer, meeting)}
      addressOf={(became) => placeOf(c.var.registry, network.slug, became)}
    />,
  );
}

const pageIn = (query: Typed): number => (/^[1-9]\d{0,2}$/.test(query.text('pagina')) ? Number(query.text('pagina')) : 1);

/** Where what became of it can be read, by who may; a mark for an insight leads to where it is worked out. */
function placeOf(registry: Registry, network: string, { id, became, short, kind, title, elsewhere, along_with, settled_at }: Became1): string | null {
  if (short && kind && title !== null) return addressOf(registry, network, { kind, short, words: slug(title) });
  return became === 'insight' && !elsewhere && !along_with && !settled_at ? `/${network}/inzichten/concepten/${id}` : null;
}
