import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counts, db, file, network, question, questions } from './import.fixture';
import { importFiles } from './import-network';
import { outcomeLines, problemLines } from './report';

describe('a network file', () => {
  it('brings in the network with everything in it', async () => {
    const { problems, plans } = await importFiles(db, [file(network + questions)]);
    expect(problemLines(problems)).toHaveLength(2);
    expect(plans[0]?.plan.kept).toEqual([]);
    expect(await counts()).toMatchObject({
      network: 1,
      collaboration: 2,
      person: 3,
      role: 3,
      entry: 2,
      question: 2,
      question_version: 3,
      remark: 1,
      snapshot_question: 1,
    });
    expect(await question('kompas')).toMatchObject({
      letter: 1,
      state: 'testing',
      version: 2,
      title: 'Hoe delen wij de winst, terwijl één partij betaalt?',
      obstacle: 'Eén partij betaalt.',
    });
    const frozen = await db.selectFrom('snapshot_question').selectAll().executeTakeFirstOrThrow();
    expect(frozen, 'the moment shows what stood on that day').toMatchObject({ version: 1, state: 'exploring' });
  });

  it('puts what happened on record at the day it happened, so that it is not new today', async () => {
    await importFiles(db, [file(network + questions)]);
    const told = await db.selectFrom('happening').select(['kind', 'at']).orderBy('id').execute();
    expect(told.map(({ kind }) => kind)).toEqual([
      'question.asked',
      'question.moved',
      'remark.made',
      'echo.given',
      'help.offered',
      'snapshot.taken',
      'question.reworded',
      'question.moved',
      'action.agreed',
      'question.asked',
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
    await db
      .updateTable('imported_item')
      .set({ content: JSON.stringify({ day: '2020-01-01' }) })
      .where('kind', '=', 'anchor')
      .execute();
    const outcome = await importFiles(db, [file(`${network}${questions}  - { key: later, label: Later, date: -1d, by: meera }\n`)]);
    const late = await db.selectFrom('snapshot').select('on_date').where('label', '=', 'Later').executeTakeFirstOrThrow();
    expect(late.on_date).toBe('2019-12-31');
    expect(outcome.problems).toEqual([]);
  });

  it('changes what changed in the file', async () => {
    await importFiles(db, [file(network + questions)]);
    const later = `${network}${questions}`
      .replace('name: Zilverzand', 'name: Zilverzand en omstreken')
      .replace('to: testing }', 'to: testing }\n      - { date: 2025-01-10, to: exploring, why: Het werkte niet. }');
    const outcome = await importFiles(db, [file(later)]);
    expect(outcome.plans[0]?.plan).toMatchObject({ kept: [], unnamed: [] });
    expect(await db.selectFrom('collaboration').select('name').where('slug', '=', 'zilverzand').executeTakeFirst()).toEqual({
      name: 'Zilverzand en omstreken',
    });
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
    expect(await db.selectFrom('collaboration').select(['name', 'province']).where('slug', '=', 'zilverzand').executeTakeFirst()).toEqual({
      name: 'Het Zilveren Zand',
      province: 'zuid-holland',
    });
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
    await db
      .deleteFrom('entry')
      .where('id', '=', (await question('kompas')).id)
      .execute();
    const outcome = await importFiles(db, [
      file(`${network}${questions}`.replace('offers:', 'offers:\n      - { date: 2024-07-07, by: bram, text: Nog eens. }')),
    ]);
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
      .replace(
        'reason: Het ging ons om eerlijkheid. }',
        "reason: Het ging ons om eerlijkheid. }\n      - { date: 2025-02-01, text: 'Hoe delen wij alles?', reason: Anders. }",
      )
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

describe('a dry run', () => {
  it('tells what would happen and changes nothing', async () => {
    const outcome = await importFiles(db, [file(network + questions)], { dryRun: true });
    expect(outcomeLines(outcome, true)[0]).toMatch(/^duin: er zouden \d+ nieuw zijn, 0 gewijzigd en 0 hetzelfde blijven\. Dit was een proef/);
    expect(await counts()).toMatchObject({ network: 0, person: 0, happening: 0, imported_item: 0 });
  });
});
