import { type Db, type Tx, transact } from '#platform/db';
import type { PlainRow } from '#platform/db/door';
import { sql } from 'kysely';
import { checkReferences } from './check-references';
import { compare, type Plan, type Standing } from './compare';
import { dayOf } from './file-date';
import { doorOf, type Item, nameOf, rowId } from './items';
import { identities, type Identify, type Known, whatIsKnown } from './known';
import { inOrder, type Problem } from './problem';
import { importedItemDoor } from './put';
import { type GivenNetwork, readFiles } from './read-files';
import { rowsOf } from './rows-of';
import { type Progress, write } from './write';

export type Outcome = { problems: Problem[]; plans: { slug: string; plan: Plan }[] };
type How = { dryRun?: boolean; progress?: Progress };

/** Carries what a dry run wrote out of the transaction that undoes it. */
class OnlyTrying extends Error {
  constructor(readonly plans: Outcome['plans']) {
    super('a dry run writes nothing');
  }
}

/**
 * Brings network files in: all of it, or nothing when anything is wrong. Whoever may run commands on the server may do this; there is no
 * viewer. A dry run does the whole work and then takes it back, so that it tells what would really happen.
 */
export async function importFiles(db: Db, files: string[], how: How = {}): Promise<Outcome> {
  const { networks, problems } = await readFiles(files);
  try {
    return await transact(db, async (tx) => {
      // One import at a time: two that compare with the same yesterday would both think that they know today.
      await sql`select pg_advisory_xact_lock(hashtext('zandkorrel import'))`.execute(tx);
      const plans: Outcome['plans'] = [];
      const checkOnly = problems.length > 0;
      for (const given of networks) {
        const found = await importNetwork(tx, given, { ...how, checkOnly });
        if ('problems' in found) problems.push(...found.problems);
        else plans.push({ slug: given.network.slug, plan: found.plan });
      }
      if (problems.length) throw new OnlyTrying([]);
      if (how.dryRun) throw new OnlyTrying(plans);
      return { problems: [], plans };
    });
  } catch (error) {
    if (error instanceof OnlyTrying) return { problems: inOrder(problems), plans: error.plans };
    throw error;
  }
}

async function importNetwork(tx: Tx, given: GivenNetwork, how: How & { checkOnly: boolean }): Promise<{ plan: Plan } | { problems: Problem[] }> {
  const known = await whatIsKnown(tx, given);
  const problems = checkReferences(given, known, { day: (text) => dayOf(text, known.anchor), whole: !how.checkOnly });
  if (problems.length || how.checkOnly) return { problems };
  const id = identities(known);
  const items = rowsOf(given, known, id, given.network.taxonomy ?? (await taxonomyOf(tx, given.network.slug)));
  const plan = compare(items, known, await standingOf(tx, items), given.partial);
  await write(tx, given.network.slug, plan, how.progress ?? (() => {}));
  await rememberAnchor(tx, given.network.slug, known);
  await rememberLive(tx, given, id);
  return { plan };
}

const taxonomyOf = async (tx: Tx, slug: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('network')
      .innerJoin('taxonomy', 'taxonomy.id', 'network.taxonomy_id')
      .select('taxonomy.slug')
      .where('network.slug', '=', slug)
      .executeTakeFirst()
  )?.slug;

/** How the rows that the file names stand now, in one statement per kind. */
async function standingOf(tx: Tx, items: Item[]): Promise<Standing> {
  const standing: Standing = new Map();
  for (const [kind, same] of Map.groupBy(items, (item) => item.kind)) {
    const keys = same.map(({ row }) => Object.fromEntries(doorOf(kind).key.map((column): [string, unknown] => [column, row[column]])));
    for (const row of await doorOf(kind).standing(tx, keys)) standing.set(nameOf(kind, rowId(kind, row as PlainRow)), row);
  }
  return standing;
}

/** The day from which this network's relative dates are counted, for every import to come. */
async function rememberAnchor(tx: Tx, slug: string, known: Known): Promise<void> {
  if (known.imported.has('anchor day')) return;
  await importedItemDoor.put(tx, [
    { network_slug: slug, kind: 'anchor', key: 'day', row_id: slug, content: { day: known.anchor } as never, imported_at: new Date() },
  ]);
}

/** Which meetings are to be going on whenever the demonstration starts. */
async function rememberLive(tx: Tx, { network, meetings }: GivenNetwork, id: Identify): Promise<void> {
  const rows = meetings
    .filter((meeting) => meeting.live)
    .map(({ key }) => ({ network_slug: network.slug, kind: 'live', key, row_id: id('entry', key), content: {} as never, imported_at: new Date() }));
  if (rows.length) await importedItemDoor.put(tx, rows);
}
