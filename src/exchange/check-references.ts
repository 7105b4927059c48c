import { isReserved } from '#network/index';
import { m } from '#platform/i18n';
import { checkInsight } from './check-insights';
import { checkMeetings } from './check-meetings';
import { checkQuestion } from './check-question';
import type { Known } from './known';
import { type Place, placeOf, type Problem } from './problem';
import { nearest } from './problem-words';
import { type GivenNetwork, spot } from './read-files';

export type Names = Record<'organisation' | 'collaboration' | 'person' | 'block' | 'party' | 'question' | 'piece', Set<string>>;
export type Checking = { names: Names; day: (text: string) => string; tell: (place: Place, says: string) => void; refer: Refer };
/** Says so when the name is not known here; guesses what was meant. */
export type Refer = (at: object, field: string, name: string | undefined, among: keyof Names) => void;

/**
 * What one file cannot know by itself: names that point to nothing, things told twice, paths that cannot be walked. While a part could not
 * be read (`whole` is false) a name may well stand in that part, so then nothing is said about names.
 */
export function checkReferences(given: GivenNetwork, known: Known, { day, whole }: { day: (text: string) => string; whole: boolean }): Problem[] {
  const problems: Problem[] = [];
  const tell = (place: Place, says: string) => void problems.push({ ...place, says });
  const names = namesIn(given, known);
  const refer: Refer = (at, field, name, among) => {
    if (!whole || name === undefined || names[among].has(name)) return;
    const near = nearest(name, names[among]);
    tell(placeOf(at), near ? m.exchange_problem_unknown_near({ field, name, near }) : m.exchange_problem_unknown({ field, name }));
  };
  const checking = { names, day, tell, refer };
  checkNetwork(given, known, checking);
  checkTwice(given, tell);
  for (const person of given.people) {
    const [owner, id] = [known.owners.get(person.email), known.imported.get(`person ${person.key}`)?.rowId];
    if (owner && id && owner !== id) tell(placeOf(person), m.exchange_problem_address_taken({ email: person.email }));
  }
  checkPlaces(given, checking);
  for (const question of given.questions) checkQuestion(question, checking);
  checkMeetings(given, checking);
  for (const insight of given.insights) checkInsight(insight, checking);
  for (const snapshot of given.snapshots) {
    refer(snapshot, 'by', snapshot.by, 'person');
    refer(snapshot, 'collaboration', snapshot.collaboration, 'collaboration');
  }
  return problems;
}

/** Everything that is named by a key of its own, whatever it is. */
const piecesOf = (given: GivenNetwork): { key: string }[] => [
  ...given.questions,
  ...given.posters,
  ...given.ideas,
  ...given.tiles,
  ...given.meetings,
  ...given.insights,
];

function namesIn(given: GivenNetwork, known: Known): Names {
  const standing = (kind: string) => [...known.ids.keys()].filter((name) => name.startsWith(`${kind} `)).map((name) => name.slice(kind.length + 1));
  const taxonomy = given.network.taxonomy;
  const blocks = given.taxonomies.flatMap((one) => one.blocks.map((block) => `${one.slug}/${block.slug}`));
  return {
    organisation: new Set([...given.organisations.map((one) => one.slug), ...standing('organisation')]),
    collaboration: new Set([...given.collaborations.map((one) => one.slug), ...known.members.keys()]),
    person: new Set([...given.people.map((one) => one.key), ...standing('person')]),
    // A partial file does not say which taxonomy the network has; then every block that stands will do.
    block: new Set(
      [...blocks, ...standing('building_block')].filter((name) => !taxonomy || name.startsWith(`${taxonomy}/`)).map((name) => name.split('/')[1] ?? ''),
    ),
    party: new Set([...given.nationalParties.map((one) => one.organisation), ...standing('national_party')]),
    question: new Set([...given.questions.map((one) => one.key), ...standing('entry')]),
    piece: new Set([
      ...[...given.questions, ...given.posters, ...given.ideas, ...given.tiles, ...given.meetings, ...given.insights].map((one) => one.key),
      ...standing('entry'),
    ]),
  };
}

function checkNetwork({ network, taxonomies, partial }: GivenNetwork, known: Known, { tell, day }: Checking): void {
  const at = placeOf(network);
  if (isReserved(network.slug)) tell(at, m.exchange_problem_reserved({ slug: network.slug }));
  if (partial && !known.networkId) tell(at, m.exchange_problem_no_network({ slug: network.slug }));
  if (!partial && !network.taxonomy) tell(at, m.exchange_problem_missing({ field: 'taxonomy' }));
  if (network.taxonomy && !taxonomies.some((one) => one.slug === network.taxonomy) && !known.ids.has(`taxonomy ${network.taxonomy}`))
    tell(at, m.exchange_problem_unknown({ field: 'taxonomy', name: network.taxonomy }));
  if (network.from && network.until && day(network.until) < day(network.from)) tell(at, m.exchange_problem_until_before_from());
}

function checkTwice(given: GivenNetwork, tell: Checking['tell']): void {
  const lists: [string, [object, string][]][] = [
    ['taxonomy', given.taxonomies.map((one) => [one, one.slug])],
    ...given.taxonomies.map((one): [string, [object, string][]] => ['blocks', one.blocks.map((block) => [block, block.slug])]),
    ['organisations', given.organisations.map((one) => [one, one.slug])],
    ['nationalParties', given.nationalParties.map((one) => [one, one.organisation])],
    ['collaborations', given.collaborations.map((one) => [one, one.slug])],
    ['people', given.people.map((one) => [one, one.key])],
    ['email', given.people.map((one) => [one, one.email])],
    ['programmes', given.programmes.map((one) => [one, one.slug])],
    ...given.programmes.map((one): [string, [object, string][]] => ['projects', one.projects.map((project) => [project, project.slug])]),
    // One list: they name each other by key, whatever they are.
    ['key', piecesOf(given).map((one) => [one, one.key])],
    ['snapshots', given.snapshots.map((one) => [one, one.key])],
  ];
  for (const [field, things] of lists) {
    const first = new Map<string, object>();
    for (const [thing, name] of things) {
      const before = first.get(name);
      if (before) tell(placeOf(thing), m.exchange_problem_twice({ what: `${field}: ${name}`, where: spot(placeOf(before)) }));
      else first.set(name, thing);
    }
  }
}

function checkPlaces(given: GivenNetwork, { refer, tell, day }: Checking): void {
  for (const party of given.nationalParties) refer(party, 'organisation', party.organisation, 'organisation');
  for (const one of [...given.collaborations, ...given.programmes])
    if (one.from && one.until && day(one.until) < day(one.from)) tell(placeOf(one), m.exchange_problem_until_before_from());
  for (const one of given.collaborations) for (const partner of one.partners) refer(one.partners, 'partners', partner, 'organisation');
  for (const one of given.programmes) refer(one, 'collaboration', one.collaboration, 'collaboration');
  for (const person of given.people) {
    for (const block of person.blocks) refer(person.blocks, 'blocks', block, 'block');
    for (const role of person.roles) {
      refer(role, 'in', role.in, 'collaboration');
      refer(role, 'for', role.for, role.role === 'national_party' ? 'party' : 'organisation');
      const inNetwork = role.role === 'coordinator' || role.role === 'national_party';
      const anywhere = role.role === 'guide' || role.role === 'historian';
      if (inNetwork && role.in) tell(placeOf(role), m.exchange_problem_role_of_network({ role: role.role }));
      if (!inNetwork && !anywhere && !role.in) tell(placeOf(role), m.exchange_problem_role_needs_place({ role: role.role }));
      if (role.role === 'national_party' && !role.for) tell(placeOf(role), m.exchange_problem_role_needs_party());
    }
  }
}
