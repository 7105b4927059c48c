import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { testDatabase } from '../../test/database';
import { importFiles } from './import-network';

/** An empty database before every test, a folder for files, and one small network file to change. */
export const { db } = await testDatabase();
export const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

export const file = (text: string | Uint8Array, name = 'duin.yaml'): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

export const network = `network:
  slug: duin
  name: Duindorp
  purpose: Samen leren wonen met zand.
  from: 2024-01-01
  until: 2026-12-31
  taxonomy: duinblokken
taxonomy:
  slug: duinblokken
  name: Waar we aan bouwen
  blocks:
    - { slug: leren, label: Samen leren, colour: ochre, pictogram: learn }
    - { slug: geld, label: Geld, colour: plum, pictogram: pay }
organisations:
  - { slug: zorgfonds, name: Het Zorgfonds, kind: government }
  - { slug: duinarts, name: Huisartsen Duindorp, kind: primary_care }
nationalParties:
  - { organisation: zorgfonds, setsMoney: true }
collaborations:
  - slug: zilverzand
    name: Zilverzand
    province: zeeland
    municipalities: [Duindorp]
    themes: [valpreventie, eenzaamheid]
    partners: [duinarts]
    fictitious: true
  - { slug: helmgras, name: Helmgras }
people:
  - key: meera
    name: Meera Ramdin
    email: Meera@duin.example
    blocks: [geld]
    roles: [{ role: programme_manager, in: zilverzand, for: duinarts }]
  - { key: bram, name: Bram Helmer, email: bram@duin.example, roles: [{ role: programme_manager, in: helmgras }] }
  - { key: nadia, name: Nadia Fonds, email: nadia@duin.example, roles: [{ role: national_party, for: zorgfonds }] }
programmes:
  - slug: zand
    name: Zandprogramma
    projects: [{ slug: schep, name: De Schep, status: handed_over, destination: Naar de gemeente }]
`;
export const questions = `questions:
  - key: kompas
    collaboration: zilverzand
    by: meera
    blocks: [geld]
    horizon: year
    wordings:
      - { date: 2024-03-01, text: Hoe verdelen wij de winst?, obstacle: Eén partij betaalt. }
      - { date: 2024-06-01, text: 'Hoe delen wij de winst, terwijl één partij betaalt?', reason: Het ging ons om eerlijkheid. }
    path:
      - { date: 2024-04-01, to: exploring, why: We zoeken uit wie wat betaalt. }
      - { date: 2024-09-01, to: testing }
    actions:
      - { date: 2024-09-02, what: Eén maand samen kasboek bijhouden, smallTest: true, person: meera, due: 2024-10-01 }
    remarks:
      - { date: 2024-05-05, by: bram, text: Bij ons ook. }
    echoes:
      - { date: 2024-05-06, by: bram, collaboration: helmgras, text: Wij zijn kleiner. }
    offers:
      - { date: 2024-05-07, by: bram, text: Kom kijken. }
  - key: durven
    collaboration: zilverzand
    by: meera
    audience: public
    wordings: [{ date: -30d, text: 'Hoe durven wij te zeggen dat we het niet weten?' }]
    links: [{ kind: split_from, to: kompas }]
snapshots:
  - { key: lente, label: Lentedag, date: 2024-05-21, by: meera, collaboration: zilverzand }
`;

export const counts = async () => {
  const tables = [
    'network',
    'collaboration',
    'person',
    'role',
    'entry',
    'question',
    'question_version',
    'remark',
    'happening',
    'imported_item',
    'snapshot_question',
  ] as const;
  const found: Record<string, number> = {};
  for (const table of tables)
    found[table] = Number(
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  return found;
};
export const says = async (text: string) => (await importFiles(db, [file(text)])).problems.map(({ line, says: sentence }) => `${line}: ${sentence}`);
export const question = (key: string) =>
  db
    .selectFrom('question')
    .innerJoin('entry', 'entry.id', 'question.entry_id')
    .innerJoin('imported_item', (join) =>
      join
        .on('imported_item.kind', '=', 'question')
        .on('imported_item.key', '=', key)
        .onRef('imported_item.row_id', '=', (eb) => eb.cast(eb.ref('entry.id'), 'text')),
    )
    .selectAll(['question', 'entry'])
    .executeTakeFirstOrThrow();

beforeEach(async () => {
  for (const table of ['network', 'collaboration', 'organisation', 'person', 'taxonomy', 'imported_item', 'happening'] as const)
    await db.deleteFrom(table).execute();
});
