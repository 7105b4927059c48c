import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { transact } from '#platform/db';
import { findEntryById } from '#entries/index';
import { testDatabase } from '../../test/database';
import { type Village, village } from '../../test/village';
import { askQuestion } from './ask-question';
import { likeQuestions } from './like-questions';
import { refreshLikeness } from './likeness';
import { rewordQuestion } from './reword-question';
import { splitQuestion } from './split-question';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
beforeAll(async () => {
  ({ db } = await testDatabase());
  v = await village(db);
  await transact(db, (tx) =>
    refreshLikeness(
      tx,
      Object.values(v.questions).map(({ id }) => id),
    ),
  );
});

const likes = async (id: string, as: keyof Village['viewers'] = 'meera') => {
  const entry = await findEntryById(db, v.viewers.meera, id);
  if (!entry) throw new Error('not found');
  return likeQuestions(db, v.viewers[as], entry);
};

describe('The same question elsewhere', () => {
  test('is found by the words that two questions share, with those words and building blocks as the reason', async () => {
    const [first] = await likes(v.questions.peers.id);
    expect(first).toMatchObject({ id: v.questions.neighbour.id, collaboration: 'Helmgras', elsewhere: true, words: ['eerlijk'], blocks: [{ label: 'Geld' }] });
  });

  test('is found in both directions', async () => {
    expect((await likes(v.questions.neighbour.id)).map(({ id }) => id)).toContain(v.questions.peers.id);
    const pairs = await db.selectFrom('question_likeness').select(['question_id', 'other_id']).execute();
    const known = new Set(pairs.map((pair) => `${pair.question_id} ${pair.other_id}`));
    for (const pair of pairs) expect(known).toContain(`${pair.other_id} ${pair.question_id}`);
  });

  test('never tells of a question that the viewer may not see', async () => {
    expect(await likes(v.questions.peers.id, 'nadia')).toEqual([]);
    expect(await likes(v.questions.peers.id, 'outsider')).toEqual([]);
  });

  test('does not reach into another network', async () => {
    const pairs = await db.selectFrom('question_likeness').select('other_id').where('question_id', '=', v.questions.elsewhere.id).execute();
    expect(pairs).toEqual([]);
  });

  test('does not take the form of a question for what it is about', async () => {
    expect((await likes(v.questions.network.id)).map(({ id }) => id)).not.toContain(v.questions.peers.id);
  });

  test('follows a question that is worded differently', async () => {
    const wording = 'Hoe leren wij van wat misgaat, terwijl niemand een schuldige wil zijn?';
    await rewordQuestion(db, v.viewers.meera, {
      questionId: v.questions.network.id,
      version: 1,
      wording,
      obstacle: 'Fouten blijven stil.',
      reason: 'Scherper.',
    });
    expect((await likes(v.questions.network.id))[0]).toMatchObject({ id: v.questions.neighbourPublic.id, words: expect.arrayContaining(['misgaat']) });
    await rewordQuestion(db, v.viewers.meera, {
      questionId: v.questions.network.id,
      version: 2,
      wording: 'Hoe plannen wij de zaterdag, zonder bus?',
      obstacle: 'Er rijdt niets.',
      reason: 'Iets anders.',
    });
    expect(await likes(v.questions.network.id)).toEqual([]);
    expect((await likes(v.questions.neighbourPublic.id)).map(({ id }) => id)).not.toContain(v.questions.network.id);
  });

  test('knows questions with one origin, unless that origin is hidden from the viewer', async () => {
    const asked = await askQuestion(db, v.viewers.meera, {
      id: newId(),
      networkId: v.networks.duin,
      collaborationId: v.collaborations.zilverzand,
      state: 'asked',
      wording: 'Hoe bouwen wij de steiger, terwijl het stormt?',
      obstacle: '',
      owner: null,
      blocks: [],
      horizon: null,
      helpWanted: '',
      audience: 'network',
    });
    const parts = [
      { id: newId(), wording: 'Hoe kiezen wij hout, zonder ruzie?' },
      { id: newId(), wording: 'Hoe wachten wij op windstilte, terwijl de boot vertrekt?' },
    ];
    await splitQuestion(db, v.viewers.meera, { questionId: asked.ok ? asked.value.id : '', parts, stays: true, reason: 'Twee vragen.' });
    expect((await likes(parts[0]?.id ?? '', 'nadia'))[0]).toMatchObject({ id: parts[1]?.id, same_origin: true });
    await db
      .updateTable('entry')
      .set({ audience: 'peers' })
      .where('id', '=', asked.ok ? asked.value.id : '')
      .execute();
    expect(await likes(parts[0]?.id ?? '', 'nadia')).toEqual([]);
  });

  test('bears two refreshes at once, strange words and questions that say nothing', async () => {
    const ids = await Promise.all(
      ["\\ ' : * & | ! ( ) <->", "Hoe 'n \\o/ wij?", 'wij en terwijl', '👩‍👩‍👧‍👦'].map(async (wording) => {
        const id = newId();
        const done = await askQuestion(db, v.viewers.meera, {
          id,
          networkId: v.networks.duin,
          collaborationId: v.collaborations.zilverzand,
          state: 'noticed',
          wording,
          obstacle: wording,
          owner: null,
          blocks: [],
          horizon: null,
          helpWanted: '',
          audience: 'peers',
        });
        expect(done.ok).toBe(true);
        return id;
      }),
    );
    await Promise.all([1, 2, 3, 4].map(() => transact(db, (tx) => refreshLikeness(tx, [...ids, v.questions.peers.id, v.questions.neighbour.id]))));
    expect((await likes(v.questions.peers.id))[0]?.id).toBe(v.questions.neighbour.id);
  });
});
