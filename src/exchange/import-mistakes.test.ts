import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { counts, db, file, folder, network, questions, says } from './import.fixture';
import { importFiles } from './import-network';

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
      '48: 2024-02-01 is van voor de vraag zelf. Verbeter deze dag of die van de eerste verwoording.',
      '48: Deze verwoording is ouder dan de vorige. Zet de oudste bovenaan.',
      '50: Van asked kan een vraag niet in één stap naar answered. Zet de stap ertussen erbij, of verbeter de volgorde.',
      '51: Van answered kan een vraag niet in één stap naar testing. Zet de stap ertussen erbij, of verbeter de volgorde.',
      '55: Dit is voor public, meer mensen dan de vraag zelf. Geef het dezelfde kring of een kleinere.',
    ]);
  });

  it('is refused when it is no YAML, when it is not there, and when a thing is told twice', async () => {
    expect(await says('network: [')).toEqual([expect.stringContaining('Dit is geen goede YAML')]);
    expect((await importFiles(db, [join(folder, 'weg.yaml')])).problems[0]?.says).toContain('is er niet of is niet te lezen');
    const twice = await says(`${network}${questions}`.replace('key: durven', 'key: kompas'));
    expect(twice).toContainEqual(expect.stringMatching(/^60: key: kompas staat er twee keer; de eerste staat in .*duin.yaml, regel 41/));
  });

  it('is refused when it refers to itself, which can unfold without end', async () => {
    expect(await says(`${network}snapshots: &all []\nquestions: *all\n`)).toEqual([
      '41: Verwijzingen binnen het bestand (& en *) lezen we niet. Schrijf het op elke plek voluit.',
    ]);
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

describe('a list of people from a spreadsheet', () => {
  const rows =
    'Naam;E-mail;Rol;Samenwerkingsverband;Organisatie;Bouwstenen;Sinds\r\nZoë Müller;zoe@duin.example;Inwoner;zilverzand;;leren, geld;3-2-2024\r\nZoë Müller;zoe@duin.example;Onafhankelijke gids;;;;\r\nRené "de dokter" Côté;rene@duin.example;Zorgverlener;helmgras;duinarts;;\r\n'.replace(
      'René "de dokter" Côté',
      '"René ""de dokter"" Côté"',
    );
  const windows = new Uint8Array([...rows].map((letter) => letter.codePointAt(0) ?? 63));
  const saved: [string, Uint8Array][] = [
    ['in Windows-1252 with semicolons', windows],
    ['in UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${rows}`)],
    ['in UTF-8 with tabs', new TextEncoder().encode(rows.replaceAll(';', '\t'))],
  ];

  it.each(saved)('comes in %s', async (_, bytes) => {
    const { problems } = await importFiles(db, [file(network), file(bytes, 'mensen.csv')]);
    expect(problems).toEqual([]);
    const found = await db
      .selectFrom('person')
      .innerJoin('role', 'role.person_id', 'person.id')
      .select(['name', 'kind'])
      .where('email', 'in', ['zoe@duin.example', 'rene@duin.example'])
      .orderBy('email')
      .orderBy('kind')
      .execute();
    expect(found).toEqual([
      { name: 'René "de dokter" Côté', kind: 'professional' },
      { name: 'Zoë Müller', kind: 'guide' },
      { name: 'Zoë Müller', kind: 'resident' },
    ]);
  });

  it('tells the line of the row that is wrong, also after a cell of two lines', async () => {
    const { problems } = await importFiles(db, [
      file(network),
      file(
        'Naam;E-mail;Over;Rol;Samenwerkingsverband;Bouwsteentjes\nAn;an@duin.example;"Regel een\nregel twee";Inwoner;zilverzand\nBo;geen adres;;Toverdokter;;;te veel\n',
        'mensen.csv',
      ),
    ]);
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
