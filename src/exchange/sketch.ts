import type { PlainRow } from '#platform/db/door';
import { dayOf, momentOf } from './file-date';
import { type Item, type Kind, nameOf, type Telling } from './items';
import type { Identify, Known } from './known';
import { placeOf } from './problem';
import type { GivenNetwork } from './read-files';

/** Where the rows of a file are gathered: who stands where, what day a date is, and the list so far. */
export type Sketch = {
  networkId: string;
  id: Identify;
  /** the id of what the file names by key or slug; null when it names nothing */
  ref: (kind: Kind, key: string | undefined) => string | null;
  /** what the collaboration is called */
  name: (slug: string) => string;
  /** how the person of this key is called */
  person: (key: string) => string;
  /** what a column of an item held when it came in earlier */
  standing: (kind: Kind, key: string, column: string) => string | undefined;
  day: (text: string | undefined) => string | null;
  moment: (text: string, nth?: number) => string;
  add: (kind: Kind, key: string, from: object, row: PlainRow, tells?: Telling[]) => Item;
  items: Item[];
};

export function sketch(given: GivenNetwork, known: Known, id: Identify): Sketch {
  const items: Item[] = [];
  const names = new Map(given.collaborations.map((one) => [one.slug, one.name]));
  const people = new Map(given.people.map((one) => [one.key, one.name]));
  return {
    networkId: id('network', given.network.slug),
    id,
    ref: (kind, key) => (key === undefined ? null : id(kind, key)),
    name: (slug) => names.get(slug) ?? known.members.get(slug) ?? slug,
    person: (key) => people.get(key) ?? '',
    standing: (kind, key, column) => {
      const value = known.imported.get(nameOf(kind, key))?.content[column];
      return typeof value === 'string' ? value : undefined;
    },
    day: (text) => (text === undefined ? null : dayOf(text, known.anchor)),
    moment: (text, nth) => momentOf(text, known.anchor, nth),
    add: (kind, key, from, row, tells) => {
      const item: Item = { kind, key, label: `${sections[kind]}: ${key}`, place: placeOf(from), row, tells };
      items.push(item);
      return item;
    },
    items,
  };
}

/** What the list is called in the file, for who reads the report beside it. */
const sections: Record<Kind, string> = {
  taxonomy: 'taxonomy',
  building_block: 'blocks',
  network: 'network',
  organisation: 'organisations',
  national_party: 'nationalParties',
  collaboration: 'collaborations',
  network_collaboration: 'collaborations',
  partnership: 'partners',
  person: 'people',
  person_expertise: 'people, blocks',
  role: 'roles',
  visit: 'people',
  programme: 'programmes',
  project: 'projects',
  entry: 'pieces',
  question: 'questions',
  entry_block: 'questions, blocks',
  question_version: 'wordings',
  question_step: 'path',
  question_action: 'actions',
  remark: 'remarks',
  question_echo: 'echoes',
  question_offer: 'offers',
  link: 'links',
  snapshot: 'snapshots',
  poster: 'posters',
  poster_section: 'posters, versions',
  poster_version: 'posters, versions',
  post_it: 'posters, notes',
  idea: 'ideas',
  idea_step: 'ideas, steps',
  idea_support: 'ideas, supporters',
  tile: 'tiles',
  format: 'meetings, format',
  meeting: 'meetings',
  meeting_leader: 'meetings, leaders',
  meeting_sign_up: 'meetings, signUps',
  meeting_item: 'meetings, programme',
  meeting_item_subject: 'meetings, programme, serves',
  room: 'meetings, room',
  room_device: 'meetings, room',
  room_input: 'meetings, room, inputs',
  contribution: 'meetings, room, contributions',
  room_dot: 'meetings, room, dots',
  agreement: 'meetings, agreements',
  harvested: 'meetings, room, becomes',
  report_draft: 'meetings, report',
  meeting_report: 'meetings, report',
  insight: 'insights',
  insight_version: 'insights, versions',
  insight_answer: 'insights, answers',
  insight_source: 'insights, sources',
  bottleneck_address: 'insights, addressed',
  bottleneck_reply: 'insights, addressed, answers',
  reuse: 'insights, reuse',
};

/** `kompas/remarks/2024-06-03 anna`: the key somebody gave, or else the day and the person; the second of the same gets `#2`. */
export function partKeys(within: string): (section: string, part: { key?: string; date: string; by?: string }) => string {
  const used = new Map<string, number>();
  return (section, part) => {
    const key = `${within}/${section}/${part.key ?? `${part.date} ${part.by ?? ''}`.trim()}`;
    const nth = (used.get(key) ?? 0) + 1;
    used.set(key, nth);
    return nth === 1 ? key : `${key}#${nth}`;
  };
}
