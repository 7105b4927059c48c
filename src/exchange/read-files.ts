import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { m } from '#platform/i18n';
import { fileText } from './file-text';
import type { NetworkFile } from './network-file';
import { type Place, placeOf, type Problem } from './problem';
import { readPeople } from './read-people';
import { readYaml } from './read-yaml';

/** All that the files together say about one network. Partial: the network itself stands elsewhere, so that what is not named here is not gone. */
export type GivenNetwork = Omit<NetworkFile, 'include' | 'taxonomy'> & {
  taxonomies: NonNullable<NetworkFile['taxonomy']>[];
  partial: boolean;
};

type Reading = { networks: Map<string, GivenNetwork>; problems: Problem[]; seen: Set<string>; last?: GivenNetwork };

/**
 * Reads network files and lists of people, with what they include, as many as are given. Files about one network are one whole; people
 * belong to the network that was named last.
 */
export async function readFiles(files: string[]): Promise<{ networks: GivenNetwork[]; problems: Problem[] }> {
  const reading: Reading = { networks: new Map(), problems: [], seen: new Set() };
  for (const file of files) await readOne(reading, file, { file, line: 1 });
  return { networks: [...reading.networks.values()], problems: reading.problems };
}

async function readOne(reading: Reading, file: string, askedAt: Place): Promise<void> {
  if (reading.seen.has(file)) return;
  reading.seen.add(file);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    reading.problems.push({ ...askedAt, says: m.exchange_problem_no_file({ file }) });
    return;
  }
  if (/\.(csv|txt|tsv)$/i.test(file)) takePeople(reading, file, fileText(bytes));
  else await takeNetwork(reading, file, fileText(bytes));
}

function takePeople(reading: Reading, file: string, text: string): void {
  const { people, problems } = readPeople(text, file);
  reading.problems.push(...problems);
  if (reading.last) reading.last.people.push(...people);
  else reading.problems.push({ file, line: 1, says: m.exchange_problem_people_without_network() });
}

async function takeNetwork(reading: Reading, file: string, text: string): Promise<void> {
  const { value, problems } = readYaml(text, file);
  reading.problems.push(...problems);
  if (!value) return;
  const standing = reading.networks.get(value.network.slug);
  const whole = standing ?? {
    ...value,
    taxonomies: [],
    partial: true,
    people: [],
    organisations: [],
    nationalParties: [],
    collaborations: [],
    programmes: [],
    questions: [],
    snapshots: [],
    posters: [],
    ideas: [],
    tiles: [],
    meetings: [],
    insights: [],
  };
  reading.networks.set(value.network.slug, whole);
  if (value.network.name !== undefined) {
    if (!whole.partial)
      reading.problems.push({
        ...placeOf(value.network),
        says: m.exchange_problem_twice({ what: `network ${value.network.slug}`, where: spot(placeOf(whole.network)) }),
      });
    whole.network = value.network;
    whole.partial = false;
  }
  if (value.taxonomy) whole.taxonomies.push(value.taxonomy);
  for (const part of parts) (whole[part] as unknown[]).push(...value[part]);
  reading.last = whole;
  for (const name of value.include) {
    await readOne(reading, join(dirname(file), name), placeOf(value.include));
    reading.last = whole;
  }
}

const parts = [
  'organisations',
  'nationalParties',
  'collaborations',
  'people',
  'programmes',
  'questions',
  'snapshots',
  'posters',
  'ideas',
  'tiles',
  'meetings',
  'insights',
] as const;

export const spot = (place: Place): string => m.exchange_place({ file: place.file, line: place.line });
