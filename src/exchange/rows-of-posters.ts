import type { Telling } from './items';
import type { FilePoster } from './meeting-file';
import { rowsOfEntry } from './rows-of-entry';
import { partKeys, type Sketch } from './sketch';

const fixed = ['strength', 'challenges', 'plan', 'learning'] as const;

/** A poster with what it said before and the notes pinned to it. */
export function rowsOfPoster(poster: FilePoster, taxonomy: string | undefined, sketch: Sketch): void {
  const { id, add, name, networkId, moment } = sketch;
  const posterId = id('entry', poster.key);
  const collaboration_id = id('collaboration', poster.collaboration);
  const last = poster.versions.at(-1);
  const at = (date: string, nth: number) => moment(date, nth * 7);
  const tell = (kind: Telling['kind'], by: string, when: string): Telling => ({
    at: when,
    kind,
    by_id: id('person', by),
    network_id: networkId,
    collaboration_id,
    entry_id: posterId,
    audience: poster.audience,
    details: {},
  });
  const moments = [...poster.versions, ...poster.notes].map((part, nth) => at(part.date, nth));
  const [title, author_id] = [name(poster.collaboration), id('person', poster.by)];
  const changed_at = moments.reduce((latest, one) => (one > latest ? one : latest));
  rowsOfEntry(poster, { kind: 'poster', title, author_id, collaboration_id, made_at: moments[0], changed_at }, taxonomy, sketch);
  add('poster', poster.key, poster, { entry_id: posterId, version: poster.versions.length });
  const sections = (version: FilePoster['versions'][number]) => [
    ...fixed.map((kind) => ({ id: id('poster_section', `${poster.key}/${kind}`), kind, text: version[kind], heading: '' })),
    ...version.free.map(({ heading, text }) => ({ id: id('poster_section', `${poster.key}/${heading}`), kind: 'free', text, heading })),
  ];
  if (last)
    for (const [nth, section] of sections(last).entries())
      add('poster_section', `${poster.key}/${section.heading || section.kind}`, last, { ...section, poster_id: posterId, position: nth + 1 });
  for (const [nth, version] of poster.versions.entries()) {
    const when = at(version.date, nth);
    add(
      'poster_version',
      `${poster.key}/${nth + 1}`,
      version,
      {
        poster_id: posterId,
        no: nth + 1,
        at: when,
        by_id: id('person', version.by ?? poster.by),
        reason: version.note,
        sections: sections(version),
        audience: poster.audience,
      },
      [tell(nth === 0 ? 'poster.made' : 'poster.changed', version.by ?? poster.by, when)],
    );
  }
  const keyOf = partKeys(poster.key);
  for (const [nth, note] of poster.notes.entries()) {
    const key = keyOf('notes', note);
    const when = at(note.date, poster.versions.length + nth);
    add(
      'post_it',
      key,
      note,
      {
        id: id('post_it', key),
        poster_id: posterId,
        section_id: id('poster_section', `${poster.key}/${note.section}`),
        text: note.text,
        author_id: id('person', note.by),
        audience: poster.audience,
        made_at: when,
        version_no: poster.versions.findLastIndex((version) => moment(version.date) <= when) + 1 || 1,
      },
      [tell('poster.noted', note.by, when)],
    );
  }
}
