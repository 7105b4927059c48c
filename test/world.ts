import { personDoor } from '#accounts/put';
import { type Audience, audiences } from '#entries/audience';
import { entryBlockDoor, entryDoor, happenedEarlier, linkDoor, remarkDoor } from '#entries/put';
import { type RoleKind, roleKinds } from '#entries/viewer';
import {
  buildingBlockDoor,
  collaborationDoor,
  nationalPartyDoor,
  networkCollaborationDoor,
  networkDoor,
  organisationDoor,
  roleDoor,
  taxonomyDoor,
} from '#network/put';
import { type Db, transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import {
  agendaDoor,
  questionActionDoor,
  questionDoor,
  questionEchoDoor,
  questionOfferDoor,
  questionStepDoor,
  questionVersionDoor,
  snapshotDoor,
  snapshotQuestionDoor,
} from '#questions/put';
import fc from 'fast-check';
import { buildDay } from './world-day';
import { buildInsights } from './world-insights';

/** A world at random, small enough to ask everything of it, and written down in the fewest words an oracle needs. */
export type World = {
  collaborations: { networks: readonly number[] }[];
  people: { roles: { kind: RoleKind; network: number; collaboration: number; organisation: number | null }[] }[];
  entries: {
    kind: EntryKind;
    collaboration: number | null;
    network: number;
    author: number;
    audience: Audience;
    retired: boolean;
    hidden: boolean;
    asked: 'programme_manager' | 'coordinator' | null;
    said: { kind: SaidKind; by: number; audience: Audience }[];
  }[];
};
export const entryKinds = ['question', 'tile', 'idea', 'poster', 'meeting', 'working_element', 'bottleneck'] as const;
export type EntryKind = (typeof entryKinds)[number];
export const saidKinds = ['remark', 'version', 'step', 'action', 'echo', 'offer'] as const;
export type SaidKind = (typeof saidKinds)[number];

const index = (count: number) => fc.nat({ max: count - 1 });
const anEntry = (kind: EntryKind, collaboration: fc.Arbitrary<number | null>) =>
  fc.record({
    kind: fc.constant(kind),
    collaboration,
    network: index(2),
    author: index(sizes.people),
    audience: fc.constantFrom(...audiences),
    retired: fc.boolean().map((yes) => yes),
    hidden: fc.boolean(),
    asked: fc.constantFrom(null, null, 'programme_manager' as const, 'coordinator' as const),
    said: fc.array(fc.record({ kind: fc.constantFrom(...saidKinds), by: index(sizes.people), audience: fc.constantFrom(...audiences) }), { maxLength: 6 }),
  });
export const sizes = { networks: 2, collaborations: 3, people: 6, organisations: 2 };

/** Organisation 0 is a national party in network 0; organisation 1 in none. */
export const world: fc.Arbitrary<World> = fc
  .record({
    collaborations: fc
      .array(fc.constantFrom([0], [1], [0, 1]), { minLength: sizes.collaborations, maxLength: sizes.collaborations })
      .map((all) => all.map((networks) => ({ networks }))),
    people: fc.array(
      fc.record({
        roles: fc.array(fc.record({ kind: fc.constantFrom(...roleKinds), network: index(2), collaboration: index(3), organisation: fc.option(index(2)) }), {
          maxLength: 3,
        }),
      }),
      { minLength: sizes.people, maxLength: sizes.people },
    ),
    questions: fc.array(anEntry('question', fc.option(index(3), { freq: 6 })), { minLength: 5, maxLength: 8 }),
    others: fc.tuple(
      anEntry('tile', fc.constant(null)),
      anEntry('idea', fc.constant(null)),
      anEntry('poster', index(3)),
      anEntry('meeting', fc.constant(null)),
      anEntry('working_element', index(3)),
      anEntry('bottleneck', fc.option(index(3))),
    ),
  })
  .map(({ questions, others, ...made }) => ({ ...made, entries: [...questions, ...others].map((entry, nth) => tidy(entry, made.collaborations, nth)) }));

type Entry = World['entries'][number];
/** Most entries stand: one in five at most is hidden or taken back. A collaboration's entry lives in a network of that collaboration. */
function tidy(entry: Entry, collaborations: World['collaborations'], nth: number): Entry {
  const networks = entry.collaboration === null ? [0, 1] : (collaborations[entry.collaboration]?.networks ?? []);
  return {
    ...entry,
    network: networks[entry.network % networks.length] ?? 0,
    audience: entry.collaboration === null && entry.audience === 'collaboration' ? 'peers' : entry.audience,
    retired: entry.retired && nth % 5 === 0,
    hidden: entry.hidden && nth % 5 === 1,
    // A collaboration recognises a question once.
    said: entry.said.map((said, place) =>
      entry.kind !== 'question' || (said.kind === 'echo' && place >= sizes.collaborations) ? { ...said, kind: 'remark' } : said,
    ),
  };
}

/** What the feed tells of it. */
const told = {
  question: 'question.asked',
  tile: 'tile.made',
  idea: 'idea.dropped',
  poster: 'poster.made',
  meeting: 'meeting.planned',
  working_element: 'insight.made',
  bottleneck: 'insight.made',
} as const;

/** A word that stands in the title of everything, so that one search is for all of it. */
export const everyTitle = 'helmgrassen';

/** A word that stands nowhere else, so that finding it on a page means one thing. */
export const canary = () => `kanarie${newShort(9)}`;

export type Built = Awaited<ReturnType<typeof build>>;

export async function build(db: Db, made: World) {
  const tag = newShort(6);
  const networks = Array.from({ length: sizes.networks }, (_, nth) => ({ id: newId(), slug: `net${nth}-${tag}` }));
  const collaborations = made.collaborations.map((_, nth) => ({ id: newId(), slug: `sam${nth}-${tag}` }));
  const organisations = Array.from({ length: sizes.organisations }, (_, nth) => ({ id: newId(), slug: `org${nth}-${tag}` }));
  const people = made.people.map((_, nth) => ({ id: newId(), name: `Mens ${nth} ${tag}`, email: `m${nth}@${tag}.example`, email_verified: true }));
  const block = { id: newId(), slug: 'leren' };
  const taxonomy = newId();
  const snapshots = networks.map(() => newId());
  const id = <T extends { id: string }>(all: T[], nth: number | null): string | null => (nth === null ? null : (all[nth]?.id ?? null));
  const entries = made.entries.map((entry) => ({
    ...entry,
    id: newId(),
    short: newShort(),
    title: canary(),
    snapshotted: { word: canary(), audience: entry.audience },
    said: entry.said.map((said) => ({ ...said, id: newId(), word: canary() })),
  }));

  await transact(db, async (tx) => {
    await taxonomyDoor.put(tx, [{ id: taxonomy, slug: `t-${tag}`, name: tag }]);
    await buildingBlockDoor.put(tx, [
      { id: block.id, taxonomy_id: taxonomy, position: 1, slug: block.slug, label: 'Leren', colour: 'ochre', pictogram: 'learn' },
    ]);
    await networkDoor.put(
      tx,
      networks.map(({ id: network, slug }) => ({ id: network, slug, name: slug, taxonomy_id: taxonomy })),
    );
    await organisationDoor.put(
      tx,
      organisations.map(({ id: organisation, slug }) => ({ id: organisation, slug, name: slug })),
    );
    await nationalPartyDoor.put(tx, [{ network_id: networks[0]?.id ?? '', organisation_id: organisations[0]?.id ?? '', sets_money: true }]);
    await collaborationDoor.put(
      tx,
      collaborations.map(({ id: collaboration, slug }) => ({ id: collaboration, slug, name: slug })),
    );
    await networkCollaborationDoor.put(
      tx,
      made.collaborations.flatMap((one, nth) =>
        one.networks.map((network) => ({ network_id: networks[network]?.id ?? '', collaboration_id: collaborations[nth]?.id ?? '' })),
      ),
    );
    await personDoor.put(tx, people);
    await roleDoor.put(
      tx,
      made.people.flatMap((person, nth) =>
        distinct(person.roles).map((role) => ({
          id: newId(),
          person_id: people[nth]?.id ?? '',
          kind: role.kind,
          network_id: ofNetwork(role.kind) ? id(networks, role.network) : null,
          collaboration_id: ofCollaboration(role.kind) ? id(collaborations, role.collaboration) : null,
          organisation_id: role.kind === 'national_party' ? id(organisations, 0) : id(organisations, role.organisation),
        })),
      ),
    );
    await agendaDoor.put(
      tx,
      networks.flatMap((network) => [null, ...collaborations].map((one) => ({ network_id: network.id, collaboration_id: one?.id ?? null, next_letter: 100 }))),
    );
    await entryDoor.put(
      tx,
      entries.map((entry) => ({
        id: entry.id,
        short: entry.short,
        network_id: networks[entry.network]?.id ?? '',
        kind: entry.kind,
        title: `${entry.title} ${everyTitle}`,
        author_id: id(people, entry.author),
        collaboration_id: id(collaborations, entry.collaboration),
        audience: entry.audience,
        retired_at: entry.retired ? new Date() : null,
        hidden_at: entry.hidden ? new Date() : null,
        hidden_reason: entry.hidden ? 'omdat' : null,
      })),
    );
    await entryBlockDoor.put(
      tx,
      entries.map((entry) => ({ entry_id: entry.id, building_block_id: block.id })),
    );
    const questions = entries.filter((entry) => entry.kind === 'question');
    await questionDoor.put(
      tx,
      questions.map((entry, nth) => ({ entry_id: entry.id, letter: nth + 1, wording: `${entry.title} ${everyTitle}`, version: 50, state: 'asked' as const })),
    );
    // The wording of now is version 50; older ones carry their own word and audience, and each agenda froze one of them.
    await questionVersionDoor.put(
      tx,
      questions.map((entry) => ({ question_id: entry.id, no: 50, wording: `${entry.title} ${everyTitle}`, audience: entry.audience })),
    );
    await questionVersionDoor.put(
      tx,
      questions.map((entry) => ({ question_id: entry.id, no: 1, wording: entry.snapshotted.word, audience: entry.snapshotted.audience })),
    );
    await linkDoor.put(
      tx,
      entries.slice(1).map((entry, nth) => ({ from_id: entry.id, to_id: entries[nth]?.id ?? '', kind: 'grew_out_of' as const })),
    );
    await happenedEarlier(
      tx,
      entries.map((entry) => ({
        at: new Date(),
        kind: told[entry.kind],
        by_id: id(people, entry.author),
        network_id: networks[entry.network]?.id ?? '',
        collaboration_id: id(collaborations, entry.collaboration),
        entry_id: entry.id,
        audience: entry.audience,
        details: '{}',
      })),
    );
    await snapshotDoor.put(
      tx,
      networks.map((network, nth) => ({ id: snapshots[nth] ?? '', network_id: network.id, label: 'startdag', on_date: '2026-05-21' })),
    );
    await snapshotQuestionDoor.put(
      tx,
      questions.map((entry) => ({
        snapshot_id: snapshots[entry.network] ?? '',
        question_id: entry.id,
        version: 1,
        state: 'asked' as const,
        audience: entry.snapshotted.audience,
      })),
    );
    for (const entry of entries)
      if (entry.asked) await tx.insertInto('approval').values({ id: newId(), entry_id: entry.id, to_audience: 'public', decider: entry.asked }).execute();
    for (const entry of entries) for (const [nth, said] of entry.said.entries()) await say(entry, nth, said);

    async function say(entry: (typeof entries)[number], nth: number, said: (typeof entries)[number]['said'][number]) {
      const by = id(people, said.by);
      const { audience, word, id: own } = said;
      if (said.kind === 'remark') await remarkDoor.put(tx, [{ id: own, entry_id: entry.id, author_id: by, text: word, audience }]);
      if (said.kind === 'version')
        await questionVersionDoor.put(tx, [{ question_id: entry.id, no: 10 + nth, wording: word, reason: word, by_id: by, audience }]);
      if (said.kind === 'step')
        await questionStepDoor.put(tx, [{ id: own, question_id: entry.id, from_state: 'noticed', to_state: 'asked', reason: word, by_id: by, audience }]);
      if (said.kind === 'action') await questionActionDoor.put(tx, [{ id: own, question_id: entry.id, what: word, made_by: by, audience }]);
      if (said.kind === 'echo')
        await questionEchoDoor.put(tx, [
          { question_id: entry.id, collaboration_id: collaborations[nth % collaborations.length]?.id ?? '', sentence: word, by_id: by, audience },
        ]);
      if (said.kind === 'offer' && by) await questionOfferDoor.put(tx, [{ id: own, question_id: entry.id, by_id: by, text: word, audience }]);
    }
  });
  const day = await buildDay(db, { entries, people });
  const insights = await buildInsights(db, { entries, people, collaborations, organisations, say: day.say });
  return { day, ...insights, world: made, networks, collaborations, organisations, people, block, snapshots, entries };
}

export const ofNetwork = (kind: RoleKind): boolean => ['coordinator', 'national_party', 'guide', 'historian'].includes(kind);
export const ofCollaboration = (kind: RoleKind): boolean => !['coordinator', 'national_party', 'guide', 'historian'].includes(kind);

type Roles = World['people'][number]['roles'];
const distinct = (roles: Roles): Roles => [
  ...new Map(roles.map((role) => [`${role.kind}${ofNetwork(role.kind) ? role.network : role.collaboration}`, role])).values(),
];
export const rolesHeld = distinct;
