import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { db, file, network } from './import.fixture';
import { importFiles } from './import-network';

const ideas = (title: string) => `${network}ideas:
  - key: stilte
    by: bram
    anonymous: true
    about: form
    date: 2025-05-21 15:30
    audience: network
    title: ${title}
    supporters: [meera]
`;

describe('an idea without a name in a file', () => {
  it('is nobody’s in everything but its own row, also in what is remembered of the file', async () => {
    await importFiles(db, [file(ideas('Begin met stilte'))]);
    const bram = await db.selectFrom('person').select('id').where('name', '=', 'Bram Helmer').executeTakeFirstOrThrow();
    const idea = await db.selectFrom('idea').selectAll().executeTakeFirstOrThrow();
    expect(idea).toMatchObject({ anonymous: true, giver_id: bram.id });
    const entry = await db.selectFrom('entry').select('author_id').where('id', '=', idea.entry_id).executeTakeFirstOrThrow();
    expect(entry.author_id).toBeNull();
    expect(await db.selectFrom('happening').select(['kind', 'by_id']).where('entry_id', '=', idea.entry_id).execute()).toEqual([
      { kind: 'idea.dropped', by_id: null },
    ]);
    const { rows } = await sql<{ content: string }>`select content::text from imported_item where kind like 'idea%' or kind = 'entry'`.execute(db);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ content }) => content.includes(bram.id))).toEqual([]);
  });

  it('can still be changed by a next file, and nothing is said of who gave it', async () => {
    await importFiles(db, [file(ideas('Begin met stilte'))]);
    const { plans } = await importFiles(db, [file(ideas('Begin met vijf minuten stilte'))]);
    expect(plans[0]?.plan.kept).toEqual([]);
    expect(plans[0]?.plan.changed.flatMap(({ item, fields }) => fields.map((field) => `${item.kind} ${field}`))).toEqual(['entry title']);
    const again = await importFiles(db, [file(ideas('Begin met vijf minuten stilte'))]);
    expect(again.plans[0]?.plan).toMatchObject({ fresh: [], changed: [], kept: [] });
  });
});
