import type { organisationKinds } from '#network/index';
import type { Database } from '#platform/db';

type Columns = Database['collaboration'];
export type PartnerKind = (typeof organisationKinds)[number];

/** The circumstances of a collaboration, or of somebody who looks for one like theirs. What is not known is null or empty. */
export type Profile = Pick<Columns, 'scale' | 'urbanity' | 'population' | 'together_since'> & { partners: PartnerKind[] };

const aspects = ['scale', 'urbanity', 'population', 'together', 'partners'] as const;
export type Aspect = (typeof aspects)[number];

/** At most twice as many people is about as large; at most three years apart is about as long. Chosen for being easy to explain. */
const aboutAsLarge = 2;
const aboutAsLong = 3;
/** Sharing one kind of partner says little: a municipality is everywhere. */
const enoughPartners = 2;

/** What two profiles have in common, and what is known of both and differs. An aspect that one of them does not tell is in neither. */
export function alikeness(one: Profile, other: Profile): { same: Aspect[]; different: Aspect[] } {
  const told = aspects.filter((aspect) => tells(one, aspect) && tells(other, aspect));
  const same = told.filter((aspect) => agree[aspect](one, other));
  return { same, different: told.filter((aspect) => !same.includes(aspect)) };
}

/** The kinds of partner that both have. */
export const sharedPartners = (one: Profile, other: Profile): Profile['partners'] => [
  ...new Set(one.partners.filter((kind) => kind !== 'other' && other.partners.includes(kind))),
];

/** Does the profile say anything to look by? */
export const tellsAnything = (profile: Profile): boolean => aspects.some((aspect) => tells(profile, aspect));

function tells({ scale, urbanity, population, together_since, partners }: Profile, aspect: Aspect): boolean {
  if (aspect === 'partners') return partners.length > 0;
  return { scale, urbanity, population, together: together_since }[aspect] !== null;
}

const agree: Record<Aspect, (one: Profile, other: Profile) => boolean> = {
  scale: (one, other) => one.scale === other.scale,
  urbanity: (one, other) => one.urbanity === other.urbanity,
  population: (one, other) => {
    const [small, large] = [one.population ?? 0, other.population ?? 0].toSorted((a, b) => a - b) as [number, number];
    return large <= small * aboutAsLarge;
  },
  together: (one, other) => Math.abs((one.together_since ?? 0) - (other.together_since ?? 0)) <= aboutAsLong,
  partners: (one, other) => sharedPartners(one, other).length >= enoughPartners,
};
