import type { createApp } from '../src/app';
import type { House } from './house';
import { type Built, type EntryKind, everyTitle } from './world';

type App = ReturnType<typeof createApp>;

/** Every address that can be opened, as the router knows them. */
export const openable = (app: App): string[] =>
  [...new Set(app.routes.filter((route) => route.method === 'GET' && !route.path.includes('*')).map((route) => route.path))].sort();

/** Every address that something can be sent to. */
export const sendable = (app: App): string[] =>
  [...new Set(app.routes.filter((route) => route.method === 'POST' && !route.path.includes('*')).map((route) => route.path))].sort();

/** What can stand in an address after a word. A new word must be taught here, or the access test says so: no address escapes it. */
export const parts = (built: Built): Record<string, string[]> => {
  const shorts = built.entries.map((entry) => entry.short);
  // Those of the kind an address is for, and one that is of another.
  const of = (...kinds: EntryKind[]) => {
    const those = built.entries.filter(({ kind }) => kinds.includes(kind));
    return [...those, ...built.entries.filter((entry) => !those.includes(entry)).slice(0, 1)].map(({ short }) => short);
  };
  const insights = of('working_element', 'bottleneck');
  return {
    '': built.networks.map((network) => network.slug),
    leervragen: of('question'),
    ideeenbus: of('idea'),
    posters: of('poster'),
    versies: ['1', '2', '3'],
    inzichten: insights,
    voorleggingen: [crypto.randomUUID(), ...built.addresses],
    concepten: built.day.marks,
    zoekwoorden: [crypto.randomUUID()],
    spoor: shorts,
    onderbouwing: [crypto.randomUUID()],
    antwoorden: [crypto.randomUUID()],
    bibliotheek: insights,
    feeds: [`${built.block.slug}.xml`],
    bestanden: [crypto.randomUUID()],
    begrip: ['onbekend', built.block.slug],
    indeling: ['onbekend', 'onbekend.ttl'],
    hergebruik: ['geheim-van-een-brief'],
    briefjes: [crypto.randomUUID()],
    stukken: shorts,
    bijeenkomsten: of('meeting'),
    werkvormen: ['plenary'],
    programma: [crypto.randomUUID()],
    tegels: of('tile'),
    reacties: built.entries.flatMap((entry) => entry.said.map((said) => said.id)).slice(0, 3),
    samenwerkingen: built.collaborations.map((collaboration) => collaboration.slug),
    organisaties: built.organisations.map((organisation) => organisation.slug),
    bouwstenen: [built.block.slug],
    mensen: built.people.map((person) => person.id),
    momentopnamen: built.snapshots,
    // secrets and things that are not made here: any value must be answered with "not found"
    link: ['K7P29QXM'],
    agenda: ['onbekend', 'onbekend.ics'],
    beheerder: ['onbekend'],
    partners: [crypto.randomUUID()],
    aanbod: [crypto.randomUUID()],
    herkenning: [crypto.randomUUID()],
    uitnodigingen: [crypto.randomUUID()],
    aanmeldingen: [crypto.randomUUID()],
    rollen: [crypto.randomUUID()],
    verzoeken: [crypto.randomUUID()],
    sessies: [crypto.randomUUID()],
    acties: [crypto.randomUUID()],
    fotos: [crypto.randomUUID()],
    waarde: ['geheim-van-een-brief'],
    meedoen: [...built.day.codes, 'onbekend'],
    vragen: built.day.inputs,
    bijdragen: built.day.contributions,
    oogst: built.day.contributions,
    verslagen: shorts.slice(0, 2),
    delen: ['opening', 'closing'],
    aanvullingen: [crypto.randomUUID()],
  };
};

/** Filters and choices of a page, tried as well: a filter must not show what the page does not. */
export const variants = (pattern: string, built: Built): string[] => {
  const [one, two, three] = built.collaborations.map((collaboration) => collaboration.slug);
  if (pattern.endsWith('/vergelijken')) return ['', `?met=${one}&met=${two}`, `?met=${one}&met=${two}&met=${three}`];
  if (pattern.endsWith('/leervragen')) return ['', '?staat=asked', '?bouwsteen=leren', `?samenwerking=${one}`, '?hulp=ja', '?vast=ja', '?pagina=2'];
  if (pattern.endsWith('/leeragenda')) return ['', '?staat=asked', '?bouwsteen=leren', `?samenwerking=${one}`, '?ouder=1', '?pagina=2'];
  if (pattern.endsWith('/posters/naast-elkaar')) return ['', `?met=${one}&met=${two}`, `?met=${one}&met=${two}&met=${three}`];
  if (pattern.endsWith('/bibliotheek')) return ['', '?bouwsteen=leren', '?omgeving=rural', '?woorden=en', '?pagina=2'];
  // A booklet holds forty.
  if (pattern.endsWith('/boekje'))
    return built.entries.flatMap((_, nth) =>
      nth % 40
        ? []
        : `?${built.entries
            .slice(nth, nth + 40)
            .map(({ short }) => `stuk=${short}`)
            .join('&')}`,
    );
  if (pattern.endsWith('/posters/nieuw')) return ['', `?samenwerking=${one}`];
  if (pattern.endsWith(':network/nieuw')) return ['', `?samenwerking=${one}`];
  if (pattern.endsWith('/zoeken')) return ['', `?zoek=${everyTitle}`, `?zoek=${everyTitle}&soort=tile`, `?zoek=${everyTitle}&bouwsteen=leren`];
  if (pattern.endsWith('/zoeken/voorstellen')) return ['', `?zoek=${everyTitle.slice(0, 5)}`];
  if (pattern.endsWith('/inzichten')) return ['', '?soort=bottleneck', `?samenwerking=${one}`];
  if (pattern.endsWith('/knelpunten')) return ['', '?partij=alle'];
  if (pattern.endsWith('/zoals-wij')) return ['', `?samenwerking=${one}`];
  return [''];
};

/** All addresses a pattern stands for in this world; undefined when a word of it is not known here. */
export function addresses(pattern: string, built: Built): string[] | undefined {
  const known = parts(built);
  let made = [''];
  let word = '';
  for (const step of pattern.split('/').slice(1)) {
    const values = step.startsWith(':') ? known[word] : [step.replace(/\{.*\}$/, '')];
    if (!values) return undefined;
    made = made.flatMap((start) => values.map((value) => `${start}/${value}`));
    word = step.startsWith(':') ? word : step;
  }
  return made.flatMap((address) => variants(pattern, built).map((query) => address + query));
}

/** Pictures and paper: made anew for every reader, and no words to be found in their bytes. Who may have them is asked apart. */
const drawn = /\.(pdf|png|svg)$/;
export const drawings = (app: App): string[] => openable(app).filter((pattern) => drawn.test(pattern));

/** Everything one person can open, read aloud. */
export async function readEverything(home: House, built: Built, as: string | undefined): Promise<{ address: string; text: string; status: number }[]> {
  const pages: { address: string; text: string; status: number }[] = [];
  for (const address of openable(home.app)
    .filter((pattern) => !drawn.test(pattern))
    .flatMap((pattern) => addresses(pattern, built) ?? [])) {
    let { text, status, location } = await home.get(address, as);
    // An address without its words leads on to the one with them.
    if (location?.startsWith('/')) ({ text, status } = await home.get(location, as));
    pages.push({ address, text, status });
  }
  return pages;
}
