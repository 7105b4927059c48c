import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { importFiles } from './import-network';
import { outcomeLines, problemLines } from './report';

const { db } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (text: string | Uint8Array, name = 'duin.yaml'): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const network = `network:
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
const questions = `questions:
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

const counts = async () => {
  const tables = ['network', 'collaboration', 'person', 'role', 'entry', 'question', 'question_version', 'remark', 'happening', 'imported_item', 'snapshot_question'] as const;
  const found: Record<string, number> = {};
  for (const table of tables) found[table] = Number((await db.selectFrom(table).select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
  return found;
};
const says = async (text: string) => (await importFiles(db, [file(text)])).problems.map(({ line, says: sentence }) => `${line}: ${sentence}`);
const question = (key: string) =>
  db
    .selectFrom('question')
    .innerJoin('entry', 'entry.id', 'question.entry_id')
    .innerJoin('imported_item', (join) => join.on('imported_item.kind', '=', 'question').on('imported_item.key', '=', key).onRef('imported_item.row_id', '=', (eb) => eb.cast(eb.ref('entry.id'), 'text')))
    .selectAll(['question', 'entry'])
    .executeTakeFirstOrThrow();

beforeEach(async () => {
  for (const table of ['network', 'collaboration', 'organisation', 'person', 'taxonomy', 'imported_item', 'happening'] as const) await db.deleteFrom(table).execute();
});

describe('a network file', () => {
  it('brings in the network with everything in it', async () => {
    const { problems, plans } = await importFiles(db, [file(network + questions)]);
    expect(problemLines(problems)).toHaveLength(2);
    expect(plans[0]?.plan.kept).toEqual([]);
    expect(await counts()).toMatchObject({ network: 1, collaboration: 2, person: 3, role: 3, entry: 2, question: 2, question_version: 3, remark: 1, snapshot_question: 1 });
    expect(await question('kompas')).toMatchObject({ letter: 1, state: 'testing', version: 2, title: 'Hoe delen wij de winst, terwijl één partij betaalt?', obstacle: 'Eén partij betaalt.' });
    const frozen = await db.selectFrom('snapshot_question').selectAll().executeTakeFirstOrThrow();
    expect(frozen, 'the moment shows what stood on that day').toMatchObject({ version: 1, state: 'exploring' });
  });

  it('puts what happened on record at the day it happened, so that it is not new today', async () => {
    await importFiles(db, [file(network + questions)]);
    const told = await db.selectFrom('happening').select(['kind', 'at']).orderBy('id').execute();
    expect(told.map(({ kind }) => kind)).toEqual([
      'question.asked', 'question.moved', 'remark.made', 'echo.given', 'help.offered', 'snapshot.taken', 'question.reworded', 'question.moved', 'action.agreed', 'question.asked',
    ]);
    expect(told[0]?.at.toISOString().slice(0, 10)).toBe('2024-03-01');
  });

  it('changes nothing when it comes in twice, and says so', async () => {
    await importFiles(db, [file(network + questions)]);
    const before = await counts();
    const again = await importFiles(db, [file(network + questions)]);
    expect(outcomeLines(again, false)).toEqual(['duin: alles stond er al. Er is niets gewijzigd.']);
    expect(await counts()).toEqual(before);
  });

  it('counts relative days from the first time it came in, so that tomorrow nothing has moved', async () => {
    await importFiles(db, [file(network + questions)]);
    await db.updateTable('imported_item').set({ content: JSON.stringify({ day: '2020-01-01' }) }).where('kind', '=', 'anchor').execute();
    const outcome = await importFiles(db, [file(`${network}${questions}  - { key: later, label: Later, date: -1d, by: meera }\n`)]);
    const late = await db.selectFrom('snapshot').select('on_date').where('label', '=', 'Later').executeTakeFirstOrThrow();
    expect(late.on_date).toBe('2019-12-31');
    expect(outcome.problems).toEqual([]);
  });

  it('changes what changed in the file', async () => {
    await importFiles(db, [file(network + questions)]);
    const later = `${network}${questions}`.replace('name: Zilverzand', 'name: Zilverzand en omstreken').replace('to: testing }', 'to: testing }\n      - { date: 2025-01-10, to: exploring, why: Het werkte niet. }');
    const outcome = await importFiles(db, [file(later)]);
    expect(outcome.plans[0]?.plan).toMatchObject({ kept: [], unnamed: [] });
    expect(await db.selectFrom('collaboration').select('name').where('slug', '=', 'zilverzand').executeTakeFirst()).toEqual({ name: 'Zilverzand en omstreken' });
    expect(await question('kompas')).toMatchObject({ state: 'exploring', letter: 1 });
  });

  it('tells when an action that was agreed has been finished', async () => {
    await importFiles(db, [file(network + questions)]);
    await importFiles(db, [file(`${network}${questions}`.replace('due: 2024-10-01', 'due: 2024-10-01, done: 2024-10-03, outcome: Het hielp.'))]);
    const finished = await db.selectFrom('happening').select('at').where('kind', '=', 'action.finished').execute();
    expect(finished.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(['2024-10-03']);
  });

  it('leaves what was said on a lower rung there when a question goes up', async () => {
    await importFiles(db, [file(network + questions)]);
    await importFiles(db, [file(`${network}${questions}`.replace('by: meera\n    blocks: [geld]', 'by: meera\n    audience: public\n    blocks: [geld]'))]);
    const { id, audience } = await question('kompas');
    expect(audience).toBe('public');
    const versions = await db.selectFrom('question_version').select('audience').where('question_id', '=', id).orderBy('no').execute();
    expect(versions).toEqual([{ audience: 'peers' }, { audience: 'public' }]);
    expect(await db.selectFrom('remark').select('audience').execute()).toEqual([{ audience: 'peers' }]);
  });

  it('reports what is no longer in it and removes nothing', async () => {
    await importFiles(db, [file(network + questions)]);
    const outcome = await importFiles(db, [file(network)]);
    expect(outcome.plans[0]?.plan.unnamed).toContainEqual({ kind: 'question', key: 'kompas' });
    expect(await counts()).toMatchObject({ question: 2 });
  });

  it('may be only a part, about a network that stands already', async () => {
    await importFiles(db, [file(network)]);
    const { problems, plans } = await importFiles(db, [file(`network: duin\n${questions}`, 'vragen.yaml')]);
    expect(problems).toEqual([]);
    expect(plans[0]?.plan.unnamed).toEqual([]);
    expect(await counts()).toMatchObject({ question: 2 });
  });
});

describe('what people changed in the application', () => {
  it('is left alone and reported, field by field', async () => {
    await importFiles(db, [file(network + questions)]);
    await db.updateTable('collaboration').set({ name: 'Het Zilveren Zand' }).where('slug', '=', 'zilverzand').execute();
    const later = `${network}${questions}`.replace('name: Zilverzand', 'name: Zilverzand en omstreken').replace('province: zeeland', 'province: zuid-holland');
    const outcome = await importFiles(db, [file(later)]);
    expect(await db.selectFrom('collaboration').select(['name', 'province']).where('slug', '=', 'zilverzand').executeTakeFirst()).toEqual({ name: 'Het Zilveren Zand', province: 'zuid-holland' });
    expect(outcomeLines(outcome, false).join('\n')).toContain('collaborations: zilverzand: name is hier anders, en het bestand wil weer iets anders.');
  });

  it('is reported too when the file did not change', async () => {
    await importFiles(db, [file(network + questions)]);
    await db.updateTable('person').set({ about: 'Ik ben verhuisd.' }).where('email', '=', 'meera@duin.example').execute();
    expect(outcomeLines(await importFiles(db, [file(network + questions)]), false)).toEqual([
      'duin: alles stond er al. Er is niets gewijzigd.',
      'Eén ding is in de toepassing anders dan in het bestand, en is zo gelaten:',
      expect.stringContaining('people: meera: about is sinds het inlezen gewijzigd.'),
    ]);
  });

  it('stays removed, with all that hung on it', async () => {
    await importFiles(db, [file(network + questions)]);
    await db.deleteFrom('entry').where('id', '=', (await question('kompas')).id).execute();
    const outcome = await importFiles(db, [file(`${network}${questions}`.replace('offers:', 'offers:\n      - { date: 2024-07-07, by: bram, text: Nog eens. }'))]);
    expect(outcome.problems).toEqual([]);
    expect(await counts()).toMatchObject({ question: 1 });
  });

  it('keeps the path people walked when the file goes another way', async () => {
    await importFiles(db, [file(network + questions)]);
    const { id } = await question('kompas');
    await db.updateTable('question').set({ wording: 'Hoe delen wij eerlijk?', version: 3 }).where('entry_id', '=', id).execute();
    await db.updateTable('entry').set({ title: 'Hoe delen wij eerlijk?' }).where('id', '=', id).execute();
    await db.insertInto('question_version').values({ question_id: id, no: 3, wording: 'Hoe delen wij eerlijk?', by_id: null, audience: 'peers' }).execute();
    const later = `${network}${questions}`
      .replace('reason: Het ging ons om eerlijkheid. }', "reason: Het ging ons om eerlijkheid. }\n      - { date: 2025-02-01, text: 'Hoe delen wij alles?', reason: Anders. }")
      .replace('to: testing }', 'to: testing }\n      - { date: 2025-01-10, to: exploring, why: Het werkte niet. }');
    const outcome = await importFiles(db, [file(later)]);
    expect(await question('kompas')).toMatchObject({ wording: 'Hoe delen wij eerlijk?', title: 'Hoe delen wij eerlijk?', version: 3, state: 'testing' });
    expect(outcomeLines(outcome, false).join('\n')).toContain('mensen zijn zelf verdergegaan met deze vraag');
    expect(await db.selectFrom('question_step').select('to_state').where('question_id', '=', id).execute()).toHaveLength(3);
  });

  it('is found by its name in the address when it was made before the file came', async () => {
    await db.insertInto('organisation').values({ id: crypto.randomUUID(), slug: 'duinarts', name: 'De dokters van Duindorp' }).execute();
    const outcome = await importFiles(db, [file(network)]);
    expect(outcome.problems).toEqual([]);
    expect(await db.selectFrom('organisation').select('name').where('slug', '=', 'duinarts').execute()).toEqual([{ name: 'De dokters van Duindorp' }]);
    expect(outcome.plans[0]?.plan.kept.map(({ item }) => item.label)).toEqual(['organisations: duinarts']);
  });

  it('makes an address that is known the same person, who gets the new role', async () => {
    const id = crypto.randomUUID();
    await db.insertInto('person').values({ id, name: 'Meera R.', email: 'meera@duin.example' }).execute();
    await importFiles(db, [file(network)]);
    expect(await db.selectFrom('role').select('kind').where('person_id', '=', id).execute()).toEqual([{ kind: 'programme_manager' }]);
    expect(await db.selectFrom('person').select('name').where('id', '=', id).execute()).toEqual([{ name: 'Meera R.' }]);
  });
});

it('docs/import.md shows a file that comes in as it stands', async () => {
  const blocks = readFileSync('docs/import.md', 'utf8').split(/^```(?:yaml)?\n/m);
  const yaml = blocks.find((block) => block.startsWith('network:')) ?? '';
  file(blocks.find((block) => block.startsWith('Sleutel;')) ?? '', 'people.csv');
  const { problems } = await importFiles(db, [file(yaml)]);
  expect(problems).toEqual([]);
  expect(await counts()).toMatchObject({ question: 1, question_version: 2, person: 2, role: 3, snapshot_question: 1 });
});

describe('a file with mistakes', () => {
  it('is refused with every problem at once, each with its line and what to do', async () => {
    const wrong = `${network}${questions}`
      .replace('province: zeeland', 'province: zeelant')
      .replace('themes: [valpreventie, eenzaamheid]', 'theems: [valpreventie]')
      .replace('email: bram@duin.example', 'email: bram')
      .replace('date: 2024-05-21, by: meera', 'date: 2024-02-31, by: meera');
    expect(await says(wrong)).toEqual([
      '22: province is zeelant. Kies uit drenthe, flevoland, friesland, gelderland, groningen, limburg, noord-brabant, noord-holland, overijssel, utrecht, zeeland en zuid-holland.',
      '24: theems kennen we hier niet. Bedoel je themes?',
      '34: email is bram. Dat is geen e-mailadres; schrijf het zoals naam@voorbeeld.nl.',
      expect.stringMatching(/^67: date is 2024-02-31\. Schrijf een dag als 2024-05-21/),
    ]);
    expect(await counts()).toMatchObject({ network: 0, person: 0, imported_item: 0 });
  });

  it('is refused when names point to nothing, and guesses what was meant', async () => {
    const wrong = `${network}${questions}`
      .replace('blocks: [geld]\n    horizon', 'blocks: [gelt]\n    horizon')
      .replace('collaboration: helmgras, text', 'collaboration: helmgrass, text')
      .replace('partners: [duinarts]', 'partners: [bakker]')
      .replace('role: programme_manager, in: helmgras', 'role: coordinator, in: helmgras');
    expect(await says(wrong)).toEqual([
      '25: partners wijst naar bakker, maar dat staat nergens. Zet het in het bestand of verbeter de naam.',
      '34: De rol coordinator heb je in het hele netwerk. Haal in weg.',
      '44: blocks wijst naar gelt, maar dat staat nergens. Bedoel je geld?',
      '57: collaboration wijst naar helmgrass, maar dat staat nergens. Bedoel je helmgras?',
    ]);
  });

  it('is refused when a question walks a path that cannot be walked', async () => {
    const wrong = `${network}${questions}`
      .replace('to: exploring, why', 'to: answered, why')
      .replace('date: 2024-06-01', 'date: 2024-02-01')
      .replace('text: Bij ons ook.', 'text: Bij ons ook., audience: public');
    expect(await says(wrong)).toEqual([
      '48: 2024-02-01 is van voor de vraag zelf. Verbeter deze dag of die van de eerste formulering.',
      '48: Deze formulering is ouder dan de vorige. Zet de oudste bovenaan.',
      '50: Van asked kan een vraag niet in één stap naar answered. Zet de stap ertussen erbij, of verbeter de volgorde.',
      '51: Van answered kan een vraag niet in één stap naar testing. Zet de stap ertussen erbij, of verbeter de volgorde.',
      '55: Dit is voor public, meer mensen dan de vraag zelf. Geef het dezelfde kring of een kleinere.',
    ]);
  });

  it('is refused when it is no YAML, when it is not there, and when a thing is told twice', async () => {
    expect(await says('network: [')).toEqual([expect.stringContaining('Dit is geen goede YAML')]);
    expect((await importFiles(db, [join(folder, 'weg.yaml')])).problems[0]?.says).toContain('is er niet of is niet te lezen');
    const twice = await says(`${network}${questions}`.replace('key: durven', 'key: kompas'));
    expect(twice).toContainEqual(expect.stringMatching(/^60: questions: kompas staat er twee keer; de eerste staat in .*duin.yaml, regel 41/));
  });

  it('is refused when it refers to itself, which can unfold without end', async () => {
    expect(await says(`${network}snapshots: &all []\nquestions: *all\n`)).toEqual(['41: Verwijzingen binnen het bestand (& en *) lezen we niet. Schrijf het op elke plek voluit.']);
  });

  it('is refused when somebody would get the address of somebody else', async () => {
    await db.insertInto('person').values({ id: crypto.randomUUID(), name: 'Iemand', email: 'bezet@duin.example' }).execute();
    await importFiles(db, [file(network)]);
    expect(await says(network.replace('email: bram@duin.example', 'email: bezet@duin.example'))).toEqual([
      '34: bezet@duin.example is al het adres van iemand anders. Verbeter het adres, of wijzig het eerst in de toepassing.',
    ]);
  });

  it('leaves nothing behind when the database refuses halfway', async () => {
    await importFiles(db, [file(network)]);
    const before = await counts();
    await sql`alter table remark add constraint halfway check (text <> 'Bij ons ook.')`.execute(db);
    await expect(importFiles(db, [file(network + questions)])).rejects.toThrow('halfway');
    expect(await counts()).toEqual(before);
    await sql`alter table remark drop constraint halfway`.execute(db);
  });
});

describe('a dry run', () => {
  it('tells what would happen and changes nothing', async () => {
    const outcome = await importFiles(db, [file(network + questions)], { dryRun: true });
    expect(outcomeLines(outcome, true)[0]).toMatch(/^duin: er zouden \d+ nieuw zijn, 0 gewijzigd en 0 hetzelfde blijven\. Dit was een proef/);
    expect(await counts()).toMatchObject({ network: 0, person: 0, happening: 0, imported_item: 0 });
  });
});

describe('a list of people from a spreadsheet', () => {
  const rows = 'Naam;E-mail;Rol;Samenwerkingsverband;Organisatie;Bouwstenen;Sinds\r\nZoë Müller;zoe@duin.example;Inwoner;zilverzand;;leren, geld;3-2-2024\r\nZoë Müller;zoe@duin.example;Onafhankelijke gids;;;;\r\nRené "de dokter" Côté;rene@duin.example;Zorgverlener;helmgras;duinarts;;\r\n'.replace('René "de dokter" Côté', '"René ""de dokter"" Côté"');
  const windows = new Uint8Array([...rows].map((letter) => letter.codePointAt(0) ?? 63));
  const saved: [string, Uint8Array][] = [
    ['in Windows-1252 with semicolons', windows],
    ['in UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${rows}`)],
    ['in UTF-8 with tabs', new TextEncoder().encode(rows.replaceAll(';', '\t'))],
  ];

  it.each(saved)('comes in %s', async (_, bytes) => {
    const { problems } = await importFiles(db, [file(network), file(bytes, 'mensen.csv')]);
    expect(problems).toEqual([]);
    const found = await db.selectFrom('person').innerJoin('role', 'role.person_id', 'person.id').select(['name', 'kind']).where('email', 'in', ['zoe@duin.example', 'rene@duin.example']).orderBy('email').orderBy('kind').execute();
    expect(found).toEqual([
      { name: 'René "de dokter" Côté', kind: 'professional' },
      { name: 'Zoë Müller', kind: 'guide' },
      { name: 'Zoë Müller', kind: 'resident' },
    ]);
  });

  it('tells the line of the row that is wrong, also after a cell of two lines', async () => {
    const { problems } = await importFiles(db, [file(network), file('Naam;E-mail;Over;Rol;Samenwerkingsverband;Bouwsteentjes\nAn;an@duin.example;"Regel een\nregel twee";Inwoner;zilverzand\nBo;geen adres;;Toverdokter;;;te veel\n', 'mensen.csv')]);
    expect(problems.map(({ line, says: sentence }) => `${line}: ${sentence}`)).toEqual([
      '1: De kolom Bouwsteentjes kennen we niet. Gebruik: sleutel, naam, e-mail, over, kan helpen met, bouwstenen, taal, laatste bezoek, rol, samenwerkingsverband, organisatie en sinds.',
      expect.stringMatching(/^4: Deze rij heeft meer cellen/),
      expect.stringMatching(/^4: rol is Toverdokter\. Kies uit coördinator van het netwerk, programmamanager/),
      '4: email is geen adres. Dat is geen e-mailadres; schrijf het zoals naam@voorbeeld.nl.',
    ]);
  });

  it('needs to know which network it is about', async () => {
    const { problems } = await importFiles(db, [file(windows, 'mensen.csv')]);
    expect(problems[0]?.says).toContain('Bij welk netwerk horen deze mensen?');
  });
});
