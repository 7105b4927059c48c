import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { ButtonLink, Facts, Prose } from '#platform/web/views/index';
import type { Child } from 'hono/jsx';
import { scaleName, urbanityName } from '../../labels';
import type { Holder } from '../../roles/queries';
import { capital } from '../../views/capital';
import { ExampleBadge } from '../../views/example-badge';
import { hostOf } from '../../views/host-of';
import { PeopleByRole } from '../../views/people-by-role';
import { periodWords, placeWords } from '../../views/where-words';
import type { CollaborationHere } from '../queries';
import { Partners } from './partners';
import { Programmes } from './programmes';

type Props = {
  network: string;
  collaboration: CollaborationHere;
  /** null: who looks is no member of the network and reads no names */
  people: Holder[] | null;
  waiting: number;
  mayShape: boolean;
  mayGive: boolean;
  mayJoin: boolean;
  /** what it works on: first in the page, known to others than this module */
  children?: Child;
};

export function CollaborationPage({ network, collaboration, people, waiting, mayShape, mayGive, mayJoin, children }: Props) {
  const here = to(`/${network}/samenwerkingen/${collaboration.slug}`);
  return (
    <>
      <header class="stack-tight">
        <h1 dir="auto">{collaboration.name}</h1>
        {collaboration.fictitious && (
          <p class="row">
            <ExampleBadge /> <span class="meta">{m.network_example_explained()}</span>
          </p>
        )}
        {collaboration.summary && (
          <div class="lead">
            <Prose text={collaboration.summary} />
          </div>
        )}
        <div class="row">
          <ButtonLink href={`${here}/leeragenda`}>{m.network_to_agenda()}</ButtonLink>
          <ButtonLink kind="quiet" href={to(`/${network}/vergelijken?met=${collaboration.slug}`)}>
            {m.network_compare_with()}
          </ButtonLink>
          <ButtonLink kind="quiet" href={to(`/${network}/zoals-wij?samenwerking=${collaboration.slug}`)}>
            {m.alike_title()}
          </ButtonLink>
          {mayJoin && (
            <ButtonLink kind="quiet" href={`${here}/meedoen`}>
              {m.network_join_button()}
            </ButtonLink>
          )}
        </div>
      </header>
      <div class="split">
        <div class="stack">
          {children}
          <HowTheyLearn text={collaboration.how_we_learn} />
          {collaboration.programmes.length > 0 && (
            <section class="stack-tight" aria-labelledby="programmes">
              <h2 id="programmes">{m.network_programmes()}</h2>
              <Programmes programmes={collaboration.programmes} />
            </section>
          )}
          <section class="stack-tight" aria-labelledby="people">
            <h2 id="people">{m.network_people()}</h2>
            {people ? <PeopleByRole network={network} people={people} /> : <p class="meta">{m.network_people_for_members()}</p>}
          </section>
        </div>
        <aside class="stack" aria-label={m.network_aside()}>
          {(mayShape || mayGive) && <Manage here={here} {...{ waiting, mayShape, mayGive }} />}
          <section class="stack-tight" aria-labelledby="context">
            <h2 id="context">{m.network_context()}</h2>
            <Facts items={facts(collaboration)} />
          </section>
          <Partners network={network} partners={collaboration.partners} />
        </aside>
      </div>
    </>
  );
}

function HowTheyLearn({ text }: { text: string }) {
  return (
    <section class="stack-tight" aria-labelledby="learn">
      <h2 id="learn">{m.network_how_they_learn()}</h2>
      {text ? <Prose text={text} /> : <p class="meta">{m.network_how_they_learn_none()}</p>}
    </section>
  );
}

function Manage({ here, waiting, mayShape, mayGive }: { here: string } & Pick<Props, 'waiting' | 'mayShape' | 'mayGive'>) {
  return (
    <section class="sheet stack-tight" aria-labelledby="manage">
      <h2 id="manage">{m.network_manage()}</h2>
      <ul class="list-plain list-links">
        {mayGive && (
          <li>
            <a href={`${here}/mensen`}>{m.network_manage_people()}</a>
            {waiting > 0 && <> · {m.network_join_waiting({ count: waiting })}</>}
          </li>
        )}
        {mayShape && (
          <>
            <li>
              <a href={`${here}/wijzigen`}>{m.network_manage_change()}</a>
            </li>
            <li>
              <a href={`${here}/partners`}>{m.network_manage_partners()}</a>
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

function facts(of: CollaborationHere): { term: string; value: Child }[] {
  const period = periodWords(of.starts_on, of.ends_on);
  const all: { term: string; value: Child }[] = [
    { term: m.network_where(), value: placeWords(of, 100) },
    { term: m.network_scale(), value: of.scale && capital(scaleName(of.scale)) },
    { term: m.network_urbanity(), value: of.urbanity && capital(urbanityName(of.urbanity)) },
    { term: m.network_population(), value: of.population !== null && number(of.population) },
    { term: m.network_together_since(), value: of.together_since },
    { term: m.network_period(), value: capital(period) },
    { term: m.network_themes(), value: capital(of.themes.join(', ')) },
    { term: m.network_website(), value: of.website && /^https?:\/\//i.test(of.website) && <a href={of.website}>{hostOf(of.website)}</a> },
    {
      term: m.network_also_in(),
      value:
        of.elsewhere.length > 0 &&
        of.elsewhere.map(({ slug, name }, index) => [index ? ', ' : '', <a href={to(`/${slug}/samenwerkingen/${of.slug}`)}>{name}</a>]),
    },
  ];
  return all.filter(({ value }) => Boolean(value));
}
