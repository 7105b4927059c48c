import { isWider } from '#entries/index';
import { doiOf, webAddressOf } from '#insights/index';
import { m } from '#platform/i18n';
import { today } from '#platform/time';
import type { Checking } from './check-references';
import type { FileInsight } from './insight-file';
import { placeOf } from './problem';

/** One insight: its people, places and pieces must be there, and no part of it reaches more people than itself. */
export function checkInsight(insight: FileInsight, { refer, tell, day }: Checking): void {
  refer(insight, 'collaboration', insight.collaboration, 'collaboration');
  refer(insight, 'by', insight.by, 'person');
  for (const block of insight.blocks) refer(insight.blocks, 'blocks', block, 'block');
  const replies = insight.addressed.flatMap((address) => address.answers);
  for (const part of [...insight.versions, ...insight.answers, ...insight.remarks, ...insight.reuse, ...insight.addressed, ...replies]) {
    refer(part, 'by', part.by, 'person');
    if (day(part.date.split(' ')[0] ?? part.date) > today()) tell(placeOf(part), m.exchange_problem_future({ date: part.date }));
  }
  for (const address of insight.addressed) refer(address, 'party', address.party, 'party');
  for (const link of insight.links) {
    refer(link, 'to', link.to, 'piece');
    if (link.to === insight.key) tell(placeOf(link), m.exchange_problem_link_to_itself());
  }
  if (insight.audience === 'collaboration' && !insight.collaboration) tell(placeOf(insight), m.exchange_problem_audience_without_collaboration());
  for (const part of [...insight.answers, ...insight.remarks])
    if (part.audience && isWider(part.audience, insight.audience)) tell(placeOf(part), m.exchange_problem_audience_too_wide({ audience: part.audience }));
  for (const version of insight.versions.slice(1)) if (!version.reason) tell(placeOf(version), m.exchange_problem_missing({ field: 'reason' }));
  // What stands in the file becomes a link, so it is looked at as closely as what somebody types.
  for (const source of insight.sources) {
    const { kind, reference } = source;
    const value = { field: 'reference', value: reference };
    if (kind === 'doi' && doiOf(reference) !== reference) tell(placeOf(source), m.exchange_problem_other(value));
    if (kind === 'url' && !(/^https?:/i.test(reference) && webAddressOf(reference))) tell(placeOf(source), m.exchange_problem_website(value));
  }
  const answered = new Set<string>();
  for (const answer of insight.answers) {
    refer(answer, 'collaboration', answer.collaboration, 'collaboration');
    if (answered.has(answer.collaboration)) tell(placeOf(answer), m.exchange_problem_echo_twice({ collaboration: answer.collaboration }));
    answered.add(answer.collaboration);
    if (answer.kind !== 'recognise' && !answer.text) tell(placeOf(answer), m.exchange_problem_missing({ field: 'text' }));
  }
}
