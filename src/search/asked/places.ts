import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { folded } from '../words/fold';
import { readQuery } from '../words/typed-query';

export type Place = { kind: 'collaboration' | 'organisation'; slug: string; name: string; fictitious: boolean };

const most = 4;

/** Collaborations and organisations of a network whose name has every word that was typed. Who takes part is known to everybody. */
export async function placesNamed(db: ReadDb, networkId: string, typed: string): Promise<Place[]> {
  const words = readQuery(typed).terms.filter(({ stop, word }) => !stop && word.length > 2);
  if (!words.length) return [];
  // A name with an accent is found with and without it.
  const named = (name: string) =>
    sql<SqlBool>`${sql.join(
      words.map(({ word }) => sql`strpos(lower(translate(${sql.ref(name)}, 'áàäâéèëêíìïîóòöôúùüûç', 'aaaaeeeeiiiioooouuuuc')), ${folded(word)}) > 0`),
      sql` and `,
    )}`;
  const { rows } = await sql<Place>`
    (select 'collaboration' as kind, slug, name, fictitious from collaboration join network_collaboration on collaboration_id = collaboration.id
      where network_id = ${networkId}::uuid and ${named('collaboration.name')} order by name limit ${most})
    union all
    (select 'organisation', slug, name, fictitious from organisation where ${named('organisation.name')} and (
      exists (select from national_party where national_party.organisation_id = organisation.id and national_party.network_id = ${networkId}::uuid)
      or exists (select from partnership join network_collaboration using (collaboration_id)
        where partnership.organisation_id = organisation.id and network_collaboration.network_id = ${networkId}::uuid)) order by name limit ${most})`.execute(
    db,
  );
  return rows;
}
