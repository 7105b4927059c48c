import { personDoor } from '#accounts/put';
import type { Audience } from '#entries/audience';
import { entryBlockDoor, entryDoor, happenedEarlier, remarkDoor } from '#entries/put';
import type { RoleKind, Viewer } from '#entries/viewer';
import { outsider } from '#entries/viewer';
import { viewerById } from '#accounts/viewer';
import {
  buildingBlockDoor,
  collaborationDoor,
  nationalPartyDoor,
  networkCollaborationDoor,
  networkDoor,
  organisationDoor,
  partnershipDoor,
  roleDoor,
  taxonomyDoor,
} from '#network/put';

import { type Db, transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import { agendaDoor, questionDoor, questionVersionDoor } from '#questions/put';

/**
 * One small invented network with named people, the same in every test. In Duindorp (`duin`) live Zilverzand and Helmgras; Schelphoek
 * lives in another network (`kust`), so that a leak between networks shows. In Zilverzand stands one question on every rung.
 */
export type Village = Awaited<ReturnType<typeof village>>;

const ids = <Name extends string>(...names: Name[]) => Object.fromEntries(names.map((name) => [name, newId()])) as Record<Name, string>;

export async function village(db: Db) {
  const networks = ids('duin', 'kust');
  const collaborations = ids('zilverzand', 'helmgras', 'schelphoek');
  const organisations = ids('huisartsen', 'gemeente', 'bewoners', 'zorgfonds', 'toezicht');
  const blocks = ids('leren', 'geld', 'bewoners');
  const taxonomy = newId();
  const people = ids(...(Object.keys(names) as Person[]));
  const questions = Object.fromEntries(asked.map(({ key }) => [key, { id: newId(), short: newShort() }])) as Record<QuestionKey, { id: string; short: string }>;

  await transact(db, async (tx) => {
    await taxonomyDoor.put(tx, [{ id: taxonomy, slug: `duin-${newShort()}`, name: 'Waar we aan bouwen' }]);
    await buildingBlockDoor.put(tx, [
      {
        id: blocks.leren,
        taxonomy_id: taxonomy,
        position: 1,
        slug: 'leren',
        label: 'Samen leren',
        label_en: 'Learning together',
        colour: 'ochre',
        pictogram: 'learn',
      },
      { id: blocks.geld, taxonomy_id: taxonomy, position: 2, slug: 'geld', label: 'Geld', label_en: 'Money', colour: 'plum', pictogram: 'pay' },
      {
        id: blocks.bewoners,
        taxonomy_id: taxonomy,
        position: 3,
        slug: 'bewoners',
        label: 'Bewoners',
        label_en: 'Residents',
        colour: 'moss',
        pictogram: 'residents',
      },
    ]);
    await networkDoor.put(tx, [
      {
        id: networks.duin,
        slug: 'duin',
        name: 'Duindorp',
        purpose: 'Samen leren wonen met zand.',
        taxonomy_id: taxonomy,
        approve_network: 'programme_manager',
        approve_public: 'coordinator',
      },
      { id: networks.kust, slug: 'kust', name: 'De Kust', taxonomy_id: taxonomy },
    ]);
    await organisationDoor.put(tx, [
      { id: organisations.huisartsen, slug: 'huisartsen-duindorp', name: 'Huisartsen Duindorp', kind: 'primary_care', fictitious: true },
      { id: organisations.gemeente, slug: 'gemeente-duindorp', name: 'Gemeente Duindorp', kind: 'municipality', fictitious: true },
      { id: organisations.bewoners, slug: 'bewonersraad-duindorp', name: 'Bewonersraad Duindorp', kind: 'residents', fictitious: true },
      { id: organisations.zorgfonds, slug: 'zorgfonds', name: 'Het Zorgfonds', kind: 'government', fictitious: true },
      { id: organisations.toezicht, slug: 'duintoezicht', name: 'Duintoezicht', kind: 'government', fictitious: true },
    ]);
    await nationalPartyDoor.put(tx, [
      { network_id: networks.duin, organisation_id: organisations.zorgfonds, sets_money: true },
      { network_id: networks.duin, organisation_id: organisations.toezicht, sets_rules: true },
    ]);
    await collaborationDoor.put(tx, [
      {
        id: collaborations.zilverzand,
        slug: 'zilverzand',
        name: 'Zilverzand',
        summary: 'Zorg en welzijn aan één tafel.',
        province: 'zeeland',
        scale: 'municipality',
        urbanity: 'rural',
        fictitious: true,
      },
      {
        id: collaborations.helmgras,
        slug: 'helmgras',
        name: 'Helmgras',
        summary: 'Een wijk die blijft liggen waar de wind waait.',
        province: 'zuid-holland',
        scale: 'neighbourhood',
        urbanity: 'urban',
        fictitious: true,
      },
      { id: collaborations.schelphoek, slug: 'schelphoek', name: 'Schelphoek', province: 'friesland', fictitious: true },
    ]);
    await networkCollaborationDoor.put(tx, [
      { network_id: networks.duin, collaboration_id: collaborations.zilverzand },
      { network_id: networks.duin, collaboration_id: collaborations.helmgras },
      { network_id: networks.kust, collaboration_id: collaborations.schelphoek },
    ]);
    await partnershipDoor.put(tx, [
      { collaboration_id: collaborations.zilverzand, organisation_id: organisations.gemeente },
      { collaboration_id: collaborations.zilverzand, organisation_id: organisations.bewoners },
      { collaboration_id: collaborations.helmgras, organisation_id: organisations.huisartsen },
    ]);
    await personDoor.put(
      tx,
      (Object.keys(names) as Person[]).map((key) => ({
        id: people[key],
        name: names[key],
        email: `${key}@duin.example`,
        email_verified: true,
        administrator_since: key === 'ada' ? new Date('2026-01-01') : null,
      })),
    );
    await roleDoor.put(
      tx,
      roles.map(({ who, kind, network, collaboration, organisation }) => ({
        id: newId(),
        person_id: people[who],
        kind,
        network_id: network ? networks[network] : null,
        collaboration_id: collaboration ? collaborations[collaboration] : null,
        organisation_id: organisation ? organisations[organisation] : null,
        since: new Date('2026-01-01'),
      })),
    );

    const at = (nth: number) => new Date(Date.UTC(2026, 2, 1 + nth, 9));
    const placed = asked.map((question, nth) => ({
      ...question,
      ...questions[question.key],
      at: at(nth),
      network: networks[question.in === 'schelphoek' ? 'kust' : 'duin'],
    }));
    await entryDoor.put(
      tx,
      placed.map((question) => ({
        id: question.id,
        short: question.short,
        network_id: question.network,
        kind: 'question',
        title: question.wording,
        author_id: people[question.by],
        collaboration_id: collaborations[question.in],
        audience: question.audience,
        made_at: question.at,
        changed_at: question.at,
      })),
    );
    await questionDoor.put(
      tx,
      placed.map((question, nth) => ({
        entry_id: question.id,
        letter: placed.slice(0, nth + 1).filter((other) => other.in === question.in).length,
        wording: question.wording,
        obstacle: question.obstacle,
        owner_person_id: people[question.by],
        horizon: 'year' as const,
        state: 'asked' as const,
        moved_at: question.at,
      })),
    );
    await questionVersionDoor.put(
      tx,
      placed.map((question) => ({
        question_id: question.id,
        no: 1,
        wording: question.wording,
        obstacle: question.obstacle,
        by_id: people[question.by],
        at: question.at,
        audience: question.audience,
      })),
    );
    await agendaDoor.put(
      tx,
      (Object.keys(collaborations) as Place[]).map((place) => ({
        network_id: networks[place === 'schelphoek' ? 'kust' : 'duin'],
        collaboration_id: collaborations[place],
        next_letter: 1 + placed.filter((question) => question.in === place).length,
      })),
    );
    await entryBlockDoor.put(
      tx,
      placed.map((question) => ({ entry_id: question.id, building_block_id: blocks[question.block] })),
    );
    await remarkDoor.put(tx, [
      {
        id: newId(),
        entry_id: questions.peers.id,
        author_id: people.hanna,
        text: 'Bij ons aan de andere kant van het duin speelt dit ook.',
        audience: 'peers',
        made_at: at(20),
      },
      {
        id: newId(),
        entry_id: questions.public.id,
        author_id: people.rachid,
        text: 'Vraag het de mensen op het bankje eens.',
        audience: 'public',
        made_at: at(21),
      },
    ]);
    await happenedEarlier(
      tx,
      placed.map((question) => ({
        at: question.at,
        kind: 'question.asked',
        by_id: people[question.by],
        network_id: question.network,
        collaboration_id: collaborations[question.in],
        entry_id: question.id,
        audience: question.audience,
        details: '{}',
      })),
    );
  });

  const viewers: Record<Person | 'outsider', Viewer> = { outsider } as Record<Person | 'outsider', Viewer>;
  for (const key of Object.keys(names) as Person[]) viewers[key] = (await viewerById(db, people[key])) ?? outsider;
  return { networks, collaborations, organisations, blocks, people, questions, viewers };
}

const names = {
  cora: 'Cora Duinker',
  meera: 'Meera Ramdin',
  bram: 'Bram Helmer',
  rachid: 'Rachid el Amrani',
  hanna: 'Hanna Postma',
  petra: 'Petra Bestuur',
  lars: 'Lars Vonk',
  gijs: 'Gijs Wegwijzer',
  iris: 'Iris Terugblik',
  nadia: 'Nadia Fonds',
  dorien: 'Dorien Dubbel',
  kees: 'Kees Schelp',
  ada: 'Ada Beheer',
  otto: 'Otto Buiten',
} as const;
export type Person = keyof typeof names;
type Place = 'zilverzand' | 'helmgras' | 'schelphoek';

/** One person per role, and Dorien, who is a professional in Zilverzand and speaks for the fund as well: she is no peer. */
const roles: {
  who: Person;
  kind: RoleKind;
  network?: 'duin' | 'kust';
  collaboration?: Place;
  organisation?: 'huisartsen' | 'gemeente' | 'bewoners' | 'zorgfonds' | 'toezicht';
}[] = [
  { who: 'cora', kind: 'coordinator', network: 'duin' },
  { who: 'meera', kind: 'programme_manager', collaboration: 'zilverzand', organisation: 'gemeente' },
  { who: 'bram', kind: 'programme_manager', collaboration: 'helmgras' },
  { who: 'rachid', kind: 'resident', collaboration: 'zilverzand', organisation: 'bewoners' },
  { who: 'hanna', kind: 'professional', collaboration: 'helmgras', organisation: 'huisartsen' },
  { who: 'petra', kind: 'board_member', collaboration: 'zilverzand', organisation: 'gemeente' },
  { who: 'lars', kind: 'project_leader', collaboration: 'helmgras' },
  { who: 'gijs', kind: 'guide', network: 'duin' },
  { who: 'iris', kind: 'historian', network: 'duin' },
  { who: 'nadia', kind: 'national_party', network: 'duin', organisation: 'zorgfonds' },
  { who: 'dorien', kind: 'professional', collaboration: 'zilverzand' },
  { who: 'dorien', kind: 'national_party', network: 'duin', organisation: 'zorgfonds' },
  { who: 'kees', kind: 'programme_manager', collaboration: 'schelphoek' },
];

type QuestionKey = 'self' | 'collaboration' | 'peers' | 'network' | 'public' | 'neighbour' | 'neighbourPublic' | 'elsewhere';
const asked: {
  key: QuestionKey;
  in: Place;
  by: Person;
  audience: Audience;
  block: 'leren' | 'geld' | 'bewoners';
  wording: string;
  obstacle: string;
}[] = [
  {
    key: 'self',
    in: 'zilverzand',
    by: 'meera',
    audience: 'self',
    block: 'leren',
    wording: 'Hoe durf ik te zeggen dat ik het niet weet, terwijl iedereen een plan verwacht?',
    obstacle: 'Niet weten voelt als zwak.',
  },
  {
    key: 'collaboration',
    in: 'zilverzand',
    by: 'rachid',
    audience: 'collaboration',
    block: 'bewoners',
    wording: 'Hoe praten wij met bewoners, zonder dat het een inspraakavond wordt?',
    obstacle: 'Er komen altijd dezelfde mensen.',
  },
  {
    key: 'peers',
    in: 'zilverzand',
    by: 'meera',
    audience: 'peers',
    block: 'geld',
    wording: 'Hoe delen wij de winst eerlijk, terwijl één partij alle kosten draagt?',
    obstacle: 'Het ziekenhuis levert in, de gemeente betaalt.',
  },
  {
    key: 'network',
    in: 'zilverzand',
    by: 'meera',
    audience: 'network',
    block: 'leren',
    wording: 'Hoe maken wij tijd om te leren, terwijl de winkel open blijft?',
    obstacle: 'De week zit vol.',
  },
  {
    key: 'public',
    in: 'zilverzand',
    by: 'meera',
    audience: 'public',
    block: 'bewoners',
    wording: 'Hoe vinden wij de mensen die nooit komen, zonder ze lastig te vallen?',
    obstacle: 'We kennen ze niet.',
  },
  {
    key: 'neighbour',
    in: 'helmgras',
    by: 'bram',
    audience: 'peers',
    block: 'geld',
    wording: 'Hoe verdelen wij de besparing eerlijk, terwijl niemand zijn begroting wil tonen?',
    obstacle: 'Cijfers voelen als wapens.',
  },
  {
    key: 'neighbourPublic',
    in: 'helmgras',
    by: 'hanna',
    audience: 'public',
    block: 'leren',
    wording: 'Hoe leren wij van wat misgaat, zonder een schuldige te zoeken?',
    obstacle: 'Fouten verdwijnen in een la.',
  },
  {
    key: 'elsewhere',
    in: 'schelphoek',
    by: 'kees',
    audience: 'peers',
    block: 'leren',
    wording: 'Hoe houden wij het vol, terwijl de subsidie stopt?',
    obstacle: 'Het geld is op.',
  },
];
