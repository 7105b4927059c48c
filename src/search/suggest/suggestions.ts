import { type Registry, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { candidates, lastNumber } from '../asked/candidates';
import { goingOn } from '../asked/vocabulary';
import { anyOf } from '../asked/wanted';
import { asPart, asWritten, inTitle, quoted } from '../lexemes';
import { readQuery } from '../words/typed-query';

export type Suggestion = { id: string; short: string; kind: string; title: string };

const most = 8;
const looked = 24;
const endings = 12;

/** Titles that this viewer may read and that say what is being typed; the last word may still go on. The youngest first. */
export async function suggestions(db: ReadDb, viewer: Viewer, registry: Registry, asked: { networkId: string; typed: string }): Promise<Suggestion[]> {
  const { terms, last } = readQuery(asked.typed);
  const whole = terms.filter((term) => term !== last && !term.stop);
  const [number, ends] = await Promise.all([lastNumber(db), last ? goingOn(db, last.word, endings) : []]);
  const said = whole.map(({ word, stem }) => anyOf([asWritten(word), stem, asPart(stem)].map((lexeme) => `${quoted(lexeme)}:A`)));
  if (last && (ends.length || !last.stop)) {
    const ways = [...ends.map((word) => quoted(inTitle(word))), ...(last.stop ? [] : [last.stem, asPart(last.stem)].map((lexeme) => `${quoted(lexeme)}:A`))];
    said.push(anyOf(ways));
  }
  if (!said.length) return [];
  const found = await candidates({ db, viewer, networkId: asked.networkId, filters: {}, wanted: [], last: number }, said.join(' & '), looked);
  const young = found.sort((a, b) => a.days - b.days).filter(({ kind }) => registry.kind(kind));
  const ids = young.slice(0, most).map(({ id }) => id);
  if (!ids.length) return [];
  const entries = await db
    .selectFrom('entry')
    .select(['id', 'short', 'kind', 'title'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(seenBy(viewer))
    .execute();
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
