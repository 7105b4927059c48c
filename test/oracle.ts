import type { Audience } from '#entries/audience';
import { type Built, ofCollaboration, ofNetwork, rolesHeld, type World } from './world';
import { attendee, leader } from './world-day';

/**
 * Who may read what, thought out a second time: in plain set talk over the world itself, with no line of the application in it.
 * `who` is the index of a person, or null for somebody from outside.
 */
export function oracle({ world, entries, day }: Pick<Built, 'world' | 'entries' | 'day'>) {
  const roles = (who: number | null) => (who === null ? [] : rolesHeld(world.people[who]?.roles ?? []));
  type Role = World['people'][number]['roles'][number];
  const networksOf = (role: Role): readonly number[] => (ofNetwork(role.kind) ? [role.network] : (world.collaborations[role.collaboration]?.networks ?? []));
  const holdsIn = (who: number | null, network: number) => roles(who).filter((role) => networksOf(role).includes(network));
  const belongs = (who: number | null, collaboration: number | null): boolean =>
    collaboration !== null && roles(who).some((role) => ofCollaboration(role.kind) && role.collaboration === collaboration);
  // Only organisation 0 is a national party, and only in network 0.
  const national = (who: number | null, network: number): boolean =>
    holdsIn(who, network).some((role) => role.kind === 'national_party' || (role.organisation === 0 && network === 0));
  const peer = (who: number | null, network: number): boolean =>
    !national(who, network) && holdsIn(who, network).some((role) => role.kind === 'guide' || ofCollaboration(role.kind));
  const manages = (who: number | null, collaboration: number | null): boolean =>
    roles(who).some((role) => role.kind === 'programme_manager' && role.collaboration === collaboration);
  const coordinates = (who: number | null, network: number): boolean => holdsIn(who, network).some((role) => role.kind === 'coordinator');

  const onLadder = (who: number | null, audience: Audience, at: { network: number; collaboration: number | null; by: number }): boolean => {
    if (who !== null && who === at.by) return true;
    if (audience === 'public') return true;
    if (audience === 'network') return holdsIn(who, at.network).length > 0;
    if (audience === 'peers') return peer(who, at.network);
    return audience === 'collaboration' && belongs(who, at.collaboration);
  };

  type Entry = Built['entries'][number];
  const decides = (who: number | null, entry: Entry): boolean =>
    (entry.asked === 'programme_manager' && entry.collaboration !== null && manages(who, entry.collaboration)) ||
    (entry.asked === 'coordinator' && coordinates(who, entry.network));
  const sees = (who: number | null, entry: Entry): boolean => {
    if (entry.retired) return false;
    if (!decides(who, entry) && !onLadder(who, entry.audience, { ...entry, by: entry.author })) return false;
    if (!entry.hidden) return true;
    const wide = entry.audience === 'network' || entry.audience === 'public';
    return who === entry.author || (entry.collaboration !== null && manages(who, entry.collaboration)) || (wide && coordinates(who, entry.network));
  };
  const hears = (who: number | null, entry: Entry, said: Entry['said'][number]): boolean =>
    sees(who, entry) && onLadder(who, said.audience, { ...entry, by: said.by });

  /** Who was asked to lead a meeting sees it, whatever its audience, while they belong to its network; who coordinates runs what they can see. */
  const leads = (who: number | null, entry: Entry): boolean => entry.kind === 'meeting' && who === leader && holdsIn(who, entry.network).length > 0;
  const opens = (who: number | null, entry: Entry): boolean => sees(who, entry) || (leads(who, entry) && !entry.retired);
  const runs = (who: number | null, entry: Entry): boolean => opens(who, entry) && (leads(who, entry) || coordinates(who, entry.network));
  const reaches = (who: number | null, { entry: nth, to }: Built['day']['words'][number]): boolean => {
    const entry = entries[nth];
    if (!entry || to === 'nobody') return false;
    if (to === 'with') return opens(who, entry);
    if (to === 'leads') return runs(who, entry);
    if (to === 'there') return runs(who, entry) || (who === attendee && opens(who, entry));
    return sees(who, entry) && (onLadder(who, to.audience, { ...entry, by: to.by }) || (to.asked === true && decides(who, entry)));
  };

  /** every word this person may come across */
  const words = (who: number | null): Set<string> =>
    new Set([
      ...day.words.filter((one) => reaches(who, one)).map((one) => one.word),
      ...entries.flatMap((entry) => [
        ...(opens(who, entry) ? [entry.title] : []),
        // Who took something back themselves may still read its title on their own list.
        ...(sees(who, entry) || (entry.retired && who === entry.author) ? [entry.title] : []),
        // The frozen wording was said by nobody known, so only the ladder counts.
        ...(entry.kind === 'question' && sees(who, entry) && onLadder(who, entry.snapshotted.audience, { ...entry, by: -1 }) ? [entry.snapshotted.word] : []),
        ...entry.said.filter((said) => hears(who, entry, said)).map((said) => said.word),
      ]),
    ]);
  return { sees, opens, hears, words };
}
