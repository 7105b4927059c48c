import type { FileIdea } from './meeting-file';
import { rowsOfEntry } from './rows-of-entry';
import { partKeys, type Sketch } from './sketch';

/** An idea with the answers it got. One without a name has no author anywhere but in its own row. */
export function rowsOfIdea(idea: FileIdea, taxonomy: string | undefined, sketch: Sketch): void {
  const { id, add, networkId, moment } = sketch;
  const ideaId = id('entry', idea.key);
  const made_at = moment(idea.date);
  const giver = id('person', idea.by);
  const moments = idea.steps.map((step, nth) => moment(step.date, 7 * (nth + 1)));
  const told = { network_id: networkId, collaboration_id: null, entry_id: ideaId, audience: idea.audience, details: {} };
  const author_id = idea.anonymous ? null : giver;
  const said = { kind: 'idea', title: idea.title, author_id, made_at, changed_at: moments.at(-1) ?? made_at };
  rowsOfEntry(idea, said, taxonomy, sketch, [{ ...told, at: made_at, kind: 'idea.dropped', by_id: author_id }]);
  add('idea', idea.key, idea, {
    entry_id: ideaId,
    about: idea.about,
    text: idea.text,
    anonymous: idea.anonymous,
    giver_id: idea.anonymous ? giver : null,
    state: idea.steps.at(-1)?.to ?? 'new',
    moved_at: moments.at(-1) ?? made_at,
  });
  for (const person of new Set(idea.supporters))
    add('idea_support', `${idea.key}/${person}`, idea, { idea_id: ideaId, person_id: id('person', person), at: made_at });
  const keyOf = partKeys(idea.key);
  for (const [nth, step] of idea.steps.entries()) {
    const key = keyOf('steps', { ...step, by: step.to });
    const at = moments[nth] ?? made_at;
    add(
      'idea_step',
      key,
      step,
      {
        id: id('idea_step', key),
        idea_id: ideaId,
        from_state: idea.steps[nth - 1]?.to ?? 'new',
        to_state: step.to,
        reply: step.reply,
        by_id: id('person', step.by),
        at,
        audience: idea.audience,
      },
      [{ ...told, at, kind: 'idea.moved', by_id: id('person', step.by), details: { to: step.to } }],
    );
  }
}
