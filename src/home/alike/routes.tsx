import { organisationKinds, scales, trail, urbanities } from '#network/index';
import { m } from '#platform/i18n';
import { routes } from '#platform/web/env';
import { page } from '#platform/web/page';
import { check, readQuery } from '#platform/web/typed';
import { z } from 'zod';
import { alikeness, type Profile, tellsAnything } from './alike';
import { AlikePage, type Found } from './alike-page';
import { type Placed, profiles } from './profiles';

/** What worked in a region like ours: collaborations by their circumstances, not by their results. */
export const alikeRoutes = routes();

const whole = (most: number, message: string) =>
  z
    .string()
    .regex(/^[\d. ]{1,12}$/, message)
    .transform((text) => Number(text.replace(/\D/g, '')))
    .refine((value) => value <= most, message)
    .nullish()
    .default(null);

const looking = () =>
  z.object({
    schaal: z.enum(scales).nullish().default(null),
    stedelijk: z.enum(urbanities).nullish().default(null),
    inwoners: whole(20_000_000, m.alike_problem_population()),
    sinds: whole(2200, m.alike_problem_since()),
    partners: z.array(z.enum(organisationKinds)).max(12),
  });

alikeRoutes.get('/zoals-wij', async (c) => {
  const { db, viewer, network } = c.var;
  const typed = readQuery(c);
  const all = await profiles(db, viewer, network.id);
  const chosen = typed.has('samenwerking') ? all.find(({ slug }) => slug === typed.text('samenwerking')) : undefined;
  const described = check(looking(), typed, ['partners']);
  const own = all.find(({ id }) => viewer.collaborations.includes(id));
  const typedProfile = described.ok ? profileOf(described.value) : null;
  const from = chosen ?? (typedProfile && tellsAnything(typedProfile) ? null : (own ?? null));
  const profile = from ?? typedProfile;
  const problems = described.ok ? [] : described.problems;
  const found = profile && tellsAnything(profile) && !problems.length ? nearest(profile, all, from?.id) : undefined;
  return page(
    c,
    {
      title: m.alike_title(),
      status: problems.length ? 422 : 200,
      trail: trail(c, [m.network_collaborations_title(), 'samenwerkingen'], [m.alike_title()]),
    },
    <AlikePage network={network.slug} registry={c.var.registry} names={all} {...{ typed, problems, from, profile, found }} />,
  );
});

const profileOf = ({ schaal, stedelijk, inwoners, sinds, partners }: z.output<ReturnType<typeof looking>>): Profile => ({
  scale: schaal,
  urbanity: stedelijk,
  population: inwoners,
  together_since: sinds,
  partners,
});

/** Those that share something, most in common first; among equals by name. It orders circumstances, never what anybody achieved. */
const nearest = (profile: Profile, all: Placed[], self: string | undefined): Found[] =>
  all
    .filter(({ id }) => id !== self)
    .map((one) => ({ ...alikeness(profile, one), one }))
    .filter(({ same }) => same.length > 0)
    .toSorted((a, b) => b.same.length - a.same.length)
    .slice(0, mostShown);

const mostShown = 24;
