import { describe, expect, it } from 'vitest';
import { db, file, network } from './import.fixture';
import { importFiles } from './import-network';

const insights = (more = '', title = 'Eet eerst samen') => `${network}insights:
  - key: eten
    kind: working_element
    collaboration: zilverzand
    by: meera
    audience: network
    blocks: [leren]
    versions:
      - { date: 2024-03-01, title: ${title}, did: We aten eerst samen., outcome: Het gesprek ging over mensen. }
${more}    answers:
      - { date: 2024-05-06, by: bram, collaboration: helmgras, kind: differs, text: 'Bij ons werkt koffie beter.', context: 'Drie dorpen.', audience: peers }
    reuse: [{ date: 2024-07-01, organisation: Regio Voorbeeld, sentence: Wij eten nu ook. }]
    sources:
      - { kind: doi, reference: 10.1000/zand, title: Zand 2020, seenOn: 2024-02-01 }
  - key: lege-bedden
    kind: bottleneck
    by: nadia
    audience: network
    versions: [{ date: 2024-04-01, title: Wie bespaart verliest }]
    addressed:
      - { date: 2024-04-02, by: meera, party: zorgfonds, rule: 'Regel 12', answers: [{ date: 2024-05-01, by: nadia, state: noted, text: Gelezen. }] }
    links: [{ kind: supports, to: eten }]
`;
const second =
  '      - { date: 2024-06-01, title: Eet samen en zet het op de agenda, did: We aten., reason: Zonder agenda gebeurde het niet., interim: true }\n';

describe('insights in a file', () => {
  it('are refused with a source that would be no link to a publication or a page', async () => {
    const wrong = insights()
      .replace('reference: 10.1000/zand', 'reference: zand')
      .replace('seenOn: 2024-02-01 }', "seenOn: 2024-02-01 }\n      - { kind: url, reference: 'javascript:alert(1)', seenOn: 2024-02-01 }");
    const { problems } = await importFiles(db, [file(wrong)]);
    expect(problems).toMatchObject([
      { line: 53, says: expect.stringContaining('reference is zand.') },
      { line: 54, says: 'reference is javascript:alert(1). Schrijf het hele adres, met https:// ervoor.' },
    ]);
  });

  it('come in with their versions, answers, sources and who was asked to act, told on the days the file says', async () => {
    const { problems } = await importFiles(db, [file(insights(second))]);
    expect(problems).toEqual([]);
    const entry = await db.selectFrom('entry').selectAll().where('kind', '=', 'working_element').executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ title: 'Eet samen en zet het op de agenda', audience: 'network' });
    const versions = await db.selectFrom('insight_version').select(['no', 'interim', 'audience']).where('insight_id', '=', entry.id).orderBy('no').execute();
    expect(versions).toEqual([
      { no: 1, interim: false, audience: 'network' },
      { no: 2, interim: true, audience: 'network' },
    ]);
    expect(await db.selectFrom('insight_answer').select(['kind', 'audience']).execute()).toEqual([{ kind: 'differs', audience: 'peers' }]);
    expect(await db.selectFrom('insight_source').select(['reference', 'seen_on']).execute()).toEqual([{ reference: '10.1000/zand', seen_on: '2024-02-01' }]);
    expect(await db.selectFrom('reuse').select(['organisation', 'email', 'audience']).execute()).toEqual([
      { organisation: 'Regio Voorbeeld', email: null, audience: 'network' },
    ]);
    expect(await db.selectFrom('bottleneck_reply').select('state').execute()).toEqual([{ state: 'noted' }]);
    const told = await db.selectFrom('happening').select(['kind', 'audience']).where('entry_id', '=', entry.id).orderBy('id').execute();
    expect(told.map(({ kind }) => kind)).toEqual(['insight.made', 'insight.answered', 'insight.changed', 'reuse.confirmed']);
    expect(told[1]?.audience).toBe('peers');
    const again = await importFiles(db, [file(insights(second))]);
    expect(again.plans[0]?.plan).toMatchObject({ fresh: [], changed: [], kept: [] });
  });

  it('keep the words that people wrote since: what the file adds to that insight is left out, and told', async () => {
    await importFiles(db, [file(insights())]);
    await db.updateTable('insight').set({ version: 2 }).execute();
    const { plans } = await importFiles(db, [file(insights(second))]);
    expect(plans[0]?.plan.fresh).toEqual([]);
    expect(plans[0]?.plan.kept.length).toBeGreaterThan(0);
  });

  it('are refused with the line and what to do, when they name nobody who is there or reach more people in part than as a whole', async () => {
    const wrong = insights().replace('party: zorgfonds', 'party: zorgfond').replace('audience: peers', 'audience: public');
    const { problems } = await importFiles(db, [file(wrong)]);
    expect(problems.map(({ says }) => says).join(' ')).toMatch(/zorgfonds/);
    expect(problems).toHaveLength(2);
    expect(await db.selectFrom('insight').select('entry_id').execute()).toEqual([]);
  });
});
