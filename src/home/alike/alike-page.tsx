import { addressOf, type Registry } from '#entries/index';
import { organisationKindName, organisationKinds, scaleName, scales, urbanities, urbanityName } from '#network/index';
import { m, to } from '#platform/i18n';
import { list, number, slug as wordsOf } from '#platform/text';
import type { Typed } from '#platform/web/typed';
import { Badge, Button, Choices, Disclosure, Empty, Field, Form, type Problem, Select } from '#platform/web/views/index';
import { type Aspect, type PartnerKind, type Profile, sharedPartners } from './alike';
import type { Placed } from './profiles';

export type Found = { one: Placed; same: Aspect[]; different: Aspect[] };
type Props = {
  network: string;
  registry: Registry;
  names: Placed[];
  typed: Typed;
  problems: Problem[];
  from: Placed | null;
  profile: Profile | null;
  found: Found[] | undefined;
};

/** Collaborations in circumstances like yours, with what is alike in words, and what they found out. */
export function AlikePage(props: Props) {
  const { network, registry, names, from, profile, found, problems } = props;
  return (
    <>
      <header class="stack-tight">
        <h1>{m.alike_title()}</h1>
        <p class="lead">{m.alike_lead()}</p>
      </header>
      <Form action={to(`/${network}/zoals-wij`)} method="get" idPrefix="van">
        <Select
          name="samenwerking"
          label={m.alike_from()}
          options={[{ value: '', label: m.alike_from_none() }, ...names.map(({ slug, name }) => ({ value: slug, label: name }))]}
          value={from?.slug ?? ''}
        />
        <Button>{m.alike_show()}</Button>
      </Form>
      <Disclosure summary={m.alike_describe()} open={problems.length > 0 || (!from && profile !== null && found !== undefined)}>
        <Described {...props} />
      </Disclosure>
      {found && profile && (
        <section aria-labelledby="gevonden" class="stack">
          <h2 id="gevonden">{from ? m.alike_found_for({ name: from.name }) : m.alike_found()}</h2>
          <p class="soft">{m.alike_how()}</p>
          {found.length === 0 && <Empty icon="collaboration" title={m.alike_none_title()} text={m.alike_none_text()} />}
          <ul class="list-plain stack">
            {found.map((one) => (
              <li>
                <Alike {...{ network, registry, from, profile }} found={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Described({ network, typed, problems }: Props) {
  const any = { value: '', label: m.alike_any() };
  return (
    <Form action={to(`/${network}/zoals-wij`)} method="get" problems={problems} idPrefix="zelf">
      <Select
        name="schaal"
        label={m.alike_scale()}
        options={[any, ...scales.map((value) => ({ value, label: scaleName(value) }))]}
        value={typed.text('schaal')}
      />
      <Select
        name="stedelijk"
        label={m.alike_urbanity()}
        options={[any, ...urbanities.map((value) => ({ value, label: urbanityName(value) }))]}
        value={typed.text('stedelijk')}
      />
      <Field name="inwoners" label={m.alike_population()} hint={m.alike_population_hint()} value={typed.text('inwoners')} inputmode="numeric" />
      <Field name="sinds" label={m.alike_since()} hint={m.alike_since_hint()} value={typed.text('sinds')} inputmode="numeric" />
      <Choices
        name="partners"
        type="checkbox"
        label={m.alike_partners()}
        options={organisationKinds.filter((kind) => kind !== 'other').map((value) => ({ value, label: organisationKindName(value) }))}
        value={typed.all('partners')}
      />
      <Button>{m.alike_look()}</Button>
    </Form>
  );
}

function Alike({
  network,
  registry,
  profile,
  from,
  found: { one, same, different },
}: Pick<Props, 'network' | 'registry' | 'from'> & { profile: Profile; found: Found }) {
  return (
    <article class="card">
      <h3>
        <a href={to(`/${network}/samenwerkingen/${one.slug}`)}>{one.name}</a>
      </h3>
      {one.fictitious && (
        <p>
          <Badge tone="highlight">{m.home_fictitious()}</Badge>
        </p>
      )}
      <p>{m.alike_same({ what: list(same.map((aspect) => says[aspect](one, profile))) })}</p>
      {different.length > 0 && <p class="soft">{m.alike_different({ what: list(different.map((aspect) => states[aspect](one))) })}</p>}
      {one.insights.length > 0 && (
        <>
          <h4>{m.alike_insights()}</h4>
          <ul>
            {one.insights.map((insight) => (
              <li>
                <a href={to(addressOf(registry, network, { ...insight, words: wordsOf(insight.title) }))}>{insight.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="row">
        <a href={to(`/${network}/inzichten?samenwerking=${one.slug}`)}>{m.alike_all_insights({ name: one.name })}</a>
        {from && <a href={to(`/${network}/vergelijken?met=${from.slug}&met=${one.slug}`)}>{m.alike_compare()}</a>}
      </p>
    </article>
  );
}

type Says = (one: Placed, profile: Profile) => string;
const states: Record<Aspect, (one: Placed) => string> = {
  scale: ({ scale }) => (scale ? m.alike_is_scale({ scale: scaleName(scale).toLowerCase() }) : ''),
  urbanity: ({ urbanity }) => (urbanity ? urbanityName(urbanity).toLowerCase() : ''),
  population: ({ population }) => m.alike_is_population({ population: number(population ?? 0) }),
  together: ({ together_since }) => m.alike_is_since({ year: String(together_since ?? '') }),
  partners: ({ partners }) => m.alike_is_partners({ partners: kindsInWords(partners) }),
};
const says: Record<Aspect, Says> = {
  ...states,
  population: ({ population }) => m.alike_about_population({ population: number(population ?? 0) }),
  together: ({ together_since }) => m.alike_about_since({ year: String(together_since ?? '') }),
  partners: (one, profile) => m.alike_is_partners({ partners: kindsInWords(sharedPartners(profile, one)) }),
};

const kindsInWords = (kinds: PartnerKind[]): string => list(kinds.filter((kind) => kind !== 'other').map((kind) => organisationKindName(kind).toLowerCase()));
