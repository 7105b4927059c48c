import { viewerById } from '#accounts/viewer';
import type { Letter } from '#platform/mail';
import { type Db, openDatabase, transact } from '#platform/db';
import { newId } from '#platform/id';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { type Person, type Village, village } from '../../../test/village';
import type { Post } from '../post';
import { proposeTakingPart } from '../collaborations/take-part';
import { acceptInvitation, declineInvitation } from './answer-invitation';
import { askToJoin } from './ask-to-join';
import { decideJoin } from './decide-join';
import { endRole } from './end-role';
import { invite } from './invite';
import { openInvitations } from './queries';
import { withdrawInvitation } from './withdraw-invitation';

const { db, url } = await testDatabase();
const here: Village = await village(db);
const { networks, collaborations, organisations, people, viewers } = here;

let letters: Letter[] = [];
const post: Post = { url: 'https://leren.example', mail: { send: async (_tx, letter) => void letters.push(letter) } };
const passedOn: unknown[] = [];
const passOn = async (_tx: unknown, ended: object) => void passedOn.push(ended);

/** Every test leaves the village as it found it. */
const undone = Symbol('undone');
const inVillage = (work: (tx: Db) => Promise<void>) => async () => {
  await db
    .transaction()
    .execute(async (tx) => {
      await work(tx);
      throw undone;
    })
    .catch((thrown: unknown) => {
      if (thrown !== undone) throw thrown;
    });
};
beforeEach(() => {
  letters = [];
  passedOn.length = 0;
});

const emailOf = (who: Person) => `${who}@duin.example`;
const inZilverzand = { networkId: networks.duin, collaborationId: collaborations.zilverzand, organisationId: null };
const inDuin = { networkId: networks.duin, collaborationId: null, organisationId: null };
const professional = (email: string, id = newId()) => ({ id, email, kind: 'professional' as const, message: '', ...inZilverzand });
const roleOf = (tx: Db, who: Person) => tx.selectFrom('role').selectAll().where('person_id', '=', people[who]).where('ended_at', 'is', null).execute();

describe('inviting', () => {
  test(
    'a programme manager invites to their own collaboration, and one letter with the place and a link goes out',
    inVillage(async (tx) => {
      const id = newId();
      expect(await invite(tx, viewers.meera, post, professional('nieuw@duin.example', id))).toEqual({ ok: true, value: { id } });
      expect(await invite(tx, viewers.meera, post, professional('nieuw@duin.example', id))).toEqual({ ok: true, value: { id } });
      expect(letters).toHaveLength(1);
      expect(letters[0]).toMatchObject({ to: 'nieuw@duin.example', subject: 'Uitnodiging: doe mee met Zilverzand' });
      expect(letters[0]?.text).toContain('https://leren.example/uitnodigingen');
    }),
  );

  test(
    'the same invitation is not sent a second time while it is open, also not in capitals',
    inVillage(async (tx) => {
      await invite(tx, viewers.meera, post, professional('nieuw@duin.example'));
      expect(await invite(tx, viewers.meera, post, professional('Nieuw@Duin.example'))).toMatchObject({ ok: false, reason: 'already_invited', field: 'email' });
      expect(letters).toHaveLength(1);
    }),
  );

  test(
    "an invitation that ran out stands in nobody's way",
    inVillage(async (tx) => {
      await invite(tx, viewers.meera, post, professional('nieuw@duin.example'));
      await tx
        .updateTable('invitation')
        .set({ expires_at: new Date('2026-01-01') })
        .execute();
      expect(await invite(tx, viewers.meera, post, professional('nieuw@duin.example'))).toMatchObject({ ok: true });
    }),
  );

  test(
    'who holds the role already is not invited to it, and nobody invites themselves',
    inVillage(async (tx) => {
      expect(await invite(tx, viewers.meera, post, { ...professional(emailOf('rachid')), kind: 'resident' })).toMatchObject({ reason: 'already_holds' });
      expect(await invite(tx, viewers.cora, post, professional(emailOf('cora')))).toMatchObject({ reason: 'yourself' });
      expect(letters).toEqual([]);
    }),
  );

  test.each([
    ['a resident', 'rachid', inZilverzand, 'professional'],
    ['a programme manager of another collaboration', 'bram', inZilverzand, 'professional'],
    ['a programme manager, to the whole network', 'meera', inDuin, 'coordinator'],
    ['a coordinator of another network', 'cora', { ...inDuin, networkId: networks.kust }, 'coordinator'],
    ['a coordinator, to a collaboration of another network', 'cora', { ...inZilverzand, collaborationId: collaborations.schelphoek }, 'professional'],
    ['a national party, for another national party', 'nadia', { ...inDuin, organisationId: organisations.toezicht }, 'national_party'],
    ['a national party, to a collaboration', 'nadia', inZilverzand, 'professional'],
    ['an administrator', 'ada', inDuin, 'coordinator'],
    ['an outsider', 'outsider', inDuin, 'coordinator'],
  ] as const)('%s may not invite', (_who, who, place, kind) =>
    inVillage(async (tx) => {
      expect(await invite(tx, viewers[who], post, { id: newId(), email: 'x@duin.example', message: '', kind, ...place })).toMatchObject({
        reason: 'not_yours',
      });
      expect(letters).toEqual([]);
    })(),
  );

  test(
    'a national party invites people of its own organisation',
    inVillage(async (tx) => {
      const asked = { id: newId(), email: 'x@duin.example', message: '', kind: 'national_party' as const, ...inDuin, organisationId: organisations.zorgfonds };
      expect(await invite(tx, viewers.nadia, post, asked)).toMatchObject({ ok: true });
    }),
  );

  test(
    'a role is held where it can be held, and for an organisation that is a national party here',
    inVillage(async (tx) => {
      const asked = { id: newId(), email: 'x@duin.example', message: '', ...inDuin };
      expect(await invite(tx, viewers.cora, post, { ...asked, kind: 'professional' })).toMatchObject({ reason: 'no_such_role' });
      expect(await invite(tx, viewers.cora, post, { ...asked, ...inZilverzand, kind: 'coordinator' })).toMatchObject({ reason: 'no_such_role' });
      expect(await invite(tx, viewers.cora, post, { ...asked, kind: 'national_party' })).toMatchObject({ reason: 'no_such_role' });
      expect(await invite(tx, viewers.cora, post, { ...asked, kind: 'national_party', organisationId: organisations.gemeente })).toMatchObject({
        reason: 'organisation_unknown',
      });
      const partner = { ...asked, ...inZilverzand, kind: 'professional' as const };
      expect(await invite(tx, viewers.meera, post, { ...partner, organisationId: organisations.huisartsen })).toMatchObject({ reason: 'organisation_unknown' });
      expect(await invite(tx, viewers.meera, post, { ...partner, organisationId: organisations.gemeente })).toMatchObject({ ok: true });
    }),
  );

  test(
    'words typed into a letter stand apart and cannot pass for ours',
    inVillage(async (tx) => {
      await invite(tx, viewers.meera, post, { ...professional('x@duin.example'), message: 'Kom je ook?\nhttps://elders.example' });
      expect(letters[0]?.text).toContain('> Kom je ook?\n> https://elders.example');
    }),
  );
});

describe('asking a collaboration of another network', () => {
  test(
    'who asks does not read who decides there',
    inVillage(async (tx) => {
      await proposeTakingPart(tx, viewers.cora, post, { networkId: networks.duin, collaborationId: collaborations.schelphoek });
      expect(letters.map(({ to }) => to)).toEqual([emailOf('kees')]);
      expect(await openInvitations(tx, networks.duin, null)).toMatchObject([{ kind: 'take_part', collaboration: 'Schelphoek', email: null }]);
    }),
  );
});

describe('answering', () => {
  const invited = async (tx: Db, email: string) => {
    const id = newId();
    await invite(tx, viewers.meera, post, professional(email, id));
    return id;
  };

  test(
    'accepting gives the role, once',
    inVillage(async (tx) => {
      const id = await invited(tx, emailOf('otto'));
      expect(await acceptInvitation(tx, viewers.otto, id)).toEqual({ ok: true, value: { networkSlug: 'duin', collaborationSlug: 'zilverzand' } });
      expect(await acceptInvitation(tx, viewers.otto, id)).toMatchObject({ reason: 'gone' });
      expect(await roleOf(tx, 'otto')).toMatchObject([
        { kind: 'professional', collaboration_id: collaborations.zilverzand, network_id: null, given_by: people.meera },
      ]);
      expect((await viewerById(tx, people.otto)).peerIn).toEqual([networks.duin]);
    }),
  );

  test(
    'an invitation is there for nobody but the address it was sent to, however well its number is known',
    inVillage(async (tx) => {
      const id = await invited(tx, emailOf('otto'));
      for (const who of ['kees', 'meera', 'ada', 'outsider'] as const) {
        expect(await acceptInvitation(tx, viewers[who], id)).toMatchObject({ reason: 'gone' });
        expect(await declineInvitation(tx, viewers[who], id)).toMatchObject({ reason: 'gone' });
      }
      await tx.updateTable('person').set({ email_verified: false }).where('id', '=', people.otto).execute();
      expect(await acceptInvitation(tx, viewers.otto, id)).toMatchObject({ reason: 'gone' });
    }),
  );

  test(
    'what was declined, withdrawn or ran out cannot be accepted',
    inVillage(async (tx) => {
      const declined = await invited(tx, emailOf('otto'));
      expect(await declineInvitation(tx, viewers.otto, declined)).toMatchObject({ ok: true });
      expect(await acceptInvitation(tx, viewers.otto, declined)).toMatchObject({ reason: 'gone' });
      const withdrawn = await invited(tx, emailOf('otto'));
      expect(await withdrawInvitation(tx, viewers.bram, networks.duin, withdrawn)).toMatchObject({ reason: 'gone' });
      expect(await withdrawInvitation(tx, viewers.meera, networks.duin, withdrawn)).toMatchObject({ ok: true });
      expect(await acceptInvitation(tx, viewers.otto, withdrawn)).toMatchObject({ reason: 'gone' });
      const late = await invited(tx, emailOf('otto'));
      await tx
        .updateTable('invitation')
        .set({ expires_at: new Date('2026-01-01') })
        .where('id', '=', late)
        .execute();
      expect(await acceptInvitation(tx, viewers.otto, late)).toMatchObject({ reason: 'gone' });
    }),
  );

  test(
    'a guide of one collaboration reads that collaboration and the peers, a guide of the network the peers alone',
    inVillage(async (tx) => {
      const id = newId();
      await invite(tx, viewers.meera, post, { ...professional(emailOf('otto'), id), kind: 'guide' });
      await acceptInvitation(tx, viewers.otto, id);
      const otto = await viewerById(tx, people.otto);
      expect([otto.peerIn, otto.collaborations]).toEqual([[networks.duin], [collaborations.zilverzand]]);
      expect(viewers.gijs).toMatchObject({ peerIn: [networks.duin], collaborations: [] });
    }),
  );
});

describe('asking to join', () => {
  const request = (id = newId()) => ({
    id,
    networkId: networks.duin,
    collaborationId: collaborations.zilverzand,
    kind: 'resident' as const,
    message: 'Ik woon hier.',
  });

  test(
    'the programme managers and the coordinators each get one letter, and a yes makes one a member',
    inVillage(async (tx) => {
      const asked = request();
      expect(await askToJoin(tx, viewers.otto, post, asked)).toEqual({ ok: true, value: { id: asked.id } });
      expect(await askToJoin(tx, viewers.otto, post, asked)).toEqual({ ok: true, value: { id: asked.id } });
      expect(letters.map(({ to }) => to).sort()).toEqual([emailOf('cora'), emailOf('meera')]);
      const yes = { id: asked.id, networkId: networks.duin, collaborationId: collaborations.zilverzand, granted: true, reply: 'Welkom.' };
      expect(await decideJoin(tx, viewers.bram, post, yes)).toMatchObject({ reason: 'gone' });
      expect(await decideJoin(tx, viewers.meera, post, yes)).toMatchObject({ ok: true });
      expect(await decideJoin(tx, viewers.cora, post, { ...yes, granted: false })).toMatchObject({ reason: 'already_decided' });
      expect(await roleOf(tx, 'otto')).toMatchObject([{ kind: 'resident', collaboration_id: collaborations.zilverzand }]);
      expect(letters.filter(({ to }) => to === emailOf('otto'))).toHaveLength(1);
    }),
  );

  test(
    'nobody says yes to their own request: a coordinator does not become a peer that way',
    inVillage(async (tx) => {
      const asked = request();
      await askToJoin(tx, viewers.cora, post, asked);
      const yes = { id: asked.id, networkId: networks.duin, collaborationId: collaborations.zilverzand, granted: true, reply: '' };
      expect(await decideJoin(tx, viewers.cora, post, yes)).toMatchObject({ reason: 'yourself' });
      expect((await viewerById(tx, people.cora)).peerIn).toEqual([]);
      expect(await decideJoin(tx, viewers.meera, post, yes)).toMatchObject({ ok: true });
    }),
  );

  test(
    'a no gives no role, and the reply reaches the asker',
    inVillage(async (tx) => {
      const asked = request();
      await askToJoin(tx, viewers.otto, post, asked);
      await decideJoin(tx, viewers.meera, post, {
        id: asked.id,
        networkId: networks.duin,
        collaborationId: collaborations.zilverzand,
        granted: false,
        reply: 'We zitten vol.',
      });
      expect(await roleOf(tx, 'otto')).toEqual([]);
      expect(letters.at(-1)?.text).toContain('> We zitten vol.');
    }),
  );

  test(
    'one waits for an answer before asking again; who is in already does not ask; who is not signed in cannot',
    inVillage(async (tx) => {
      await askToJoin(tx, viewers.otto, post, request());
      expect(await askToJoin(tx, viewers.otto, post, request())).toMatchObject({ reason: 'already_asked' });
      expect(await askToJoin(tx, viewers.rachid, post, request())).toMatchObject({ reason: 'already_in' });
      expect(await askToJoin(tx, viewers.outsider, post, request())).toMatchObject({ reason: 'sign_in' });
      expect(await askToJoin(tx, viewers.otto, post, { ...request(), collaborationId: collaborations.schelphoek })).toMatchObject({ reason: 'gone' });
    }),
  );
});

describe('leaving', () => {
  const only = async (tx: Db, who: Person) => (await roleOf(tx, who))[0]?.id ?? '';

  test(
    'whoever leaves hands on what they owned in the collaboration, once they hold no role there any more',
    inVillage(async (tx) => {
      const id = newId();
      await invite(tx, viewers.meera, post, professional(emailOf('rachid'), id));
      await acceptInvitation(tx, viewers.rachid, id);
      const [first, second] = await roleOf(tx, 'rachid');
      expect(await endRole(tx, viewers.rachid, first?.id ?? '', passOn)).toMatchObject({ ok: true });
      expect(passedOn).toEqual([]);
      expect(await endRole(tx, viewers.rachid, second?.id ?? '', passOn)).toMatchObject({ ok: true });
      expect(passedOn).toEqual([{ personId: people.rachid, collaborationId: collaborations.zilverzand, byId: people.rachid }]);
      expect((await viewerById(tx, people.rachid)).memberOf).toEqual([]);
    }),
  );

  test(
    'who gives roles somewhere ends them there, and nowhere else',
    inVillage(async (tx) => {
      const rachid = await only(tx, 'rachid');
      for (const who of ['bram', 'hanna', 'nadia', 'kees', 'ada', 'outsider'] as const)
        expect(await endRole(tx, viewers[who], rachid, passOn)).toMatchObject({ reason: 'gone' });
      expect(await endRole(tx, viewers.cora, await only(tx, 'kees'), passOn)).toMatchObject({ reason: 'gone' });
      expect(await endRole(tx, viewers.meera, rachid, passOn)).toMatchObject({ ok: true });
      expect(await endRole(tx, viewers.meera, rachid, passOn)).toMatchObject({ reason: 'gone' });
    }),
  );

  test(
    'a network never loses its last coordinator, a collaboration never its last programme manager',
    inVillage(async (tx) => {
      expect(await endRole(tx, viewers.cora, await only(tx, 'cora'), passOn)).toMatchObject({ reason: 'last_coordinator' });
      expect(await endRole(tx, viewers.meera, await only(tx, 'meera'), passOn)).toMatchObject({ reason: 'last_programme_manager' });
      expect(await endRole(tx, viewers.cora, await only(tx, 'meera'), passOn)).toMatchObject({ reason: 'last_programme_manager' });
    }),
  );
});

describe('leaving at the same moment', () => {
  const other = openDatabase(url, 2);
  afterAll(other.close);

  test.each([
    ['coordinators of a network', 'coordinator', { network_id: networks.kust, collaboration_id: null }, 'last_coordinator'],
    ['programme managers of a collaboration', 'programme_manager', { network_id: null, collaboration_id: collaborations.helmgras }, 'last_programme_manager'],
  ] as const)('of two last %s one goes and one stays', async (_words, kind, place, refusal) => {
    await db
      .updateTable('role')
      .set({ ended_at: new Date() })
      .where('kind', '=', kind)
      .where('collaboration_id', 'is not distinct from', place.collaboration_id)
      .where('network_id', 'is not distinct from', place.network_id)
      .execute();
    const [mine, theirs] = [newId(), newId()];
    await db
      .insertInto('role')
      .values([
        { id: mine, person_id: people.otto, kind, ...place, organisation_id: null },
        { id: theirs, person_id: people.hanna, kind, ...place, organisation_id: null },
      ])
      .execute();
    // The first keeps its door open until the second has knocked.
    let second: Promise<unknown> = Promise.resolve();
    const first = await transact(db, async (tx) => {
      const left = await endRole(tx, viewers.otto, mine, passOn);
      second = endRole(other.db, viewers.hanna, theirs, passOn);
      await new Promise((go) => setTimeout(go, 150));
      return left;
    });
    expect(first).toMatchObject({ ok: true });
    expect(await second).toMatchObject({ reason: refusal });
  });
});
