import { m } from '#platform/i18n';
import type { Checking } from './check-references';
import { placeOf } from './problem';
import type { GivenNetwork } from './read-files';

/** Posters, ideas, tiles and meetings: the people, places and pieces they name must be there. */
export function checkMeetings(given: GivenNetwork, { refer, tell, day }: Checking): void {
  for (const poster of given.posters) {
    refer(poster, 'collaboration', poster.collaboration, 'collaboration');
    refer(poster, 'by', poster.by, 'person');
    for (const part of [...poster.versions, ...poster.notes]) refer(part, 'by', part.by, 'person');
    for (const block of poster.blocks) refer(poster.blocks, 'blocks', block, 'block');
  }
  for (const idea of given.ideas) {
    for (const name of [idea.by, ...idea.supporters]) refer(idea, 'by', name, 'person');
    for (const step of idea.steps) refer(step, 'by', step.by, 'person');
    for (const block of idea.blocks) refer(idea.blocks, 'blocks', block, 'block');
  }
  for (const tile of given.tiles) {
    refer(tile, 'by', tile.by, 'person');
    refer(tile, 'meeting', tile.meeting, 'piece');
    for (const block of tile.blocks) refer(tile.blocks, 'blocks', block, 'block');
  }
  for (const meeting of given.meetings) {
    const people = [meeting.by, ...meeting.leaders, ...meeting.signUps.flatMap((group) => group.people)];
    for (const name of people) refer(meeting, 'by', name, 'person');
    const pieces = meeting.programme.flatMap((item) => item.serves);
    const inputs = meeting.room?.inputs ?? [];
    const said = inputs.flatMap((input) => input.contributions);
    for (const name of [...pieces, ...inputs.flatMap((input) => input.about ?? []), ...said.flatMap((one) => one.becomes ?? [])])
      refer(meeting, 'serves', name, 'piece');
    for (const one of said) refer(one, 'by', one.by, 'person');
    for (const agreement of meeting.agreements) refer(agreement, 'person', agreement.person, 'person');
    const items = new Set(meeting.programme.map((item) => item.key));
    for (const key of [meeting.room?.now, ...inputs.map((input) => input.item)])
      if (key !== undefined && !items.has(key)) tell(placeOf(meeting), m.exchange_problem_unknown({ field: 'item', name: key }));
    const until = day(meeting.until.split(' ')[0] ?? '') + (meeting.until.split(' ')[1] ?? '');
    if (until <= day(meeting.from.split(' ')[0] ?? '') + (meeting.from.split(' ')[1] ?? '')) tell(placeOf(meeting), m.exchange_problem_until_before_from());
  }
}
