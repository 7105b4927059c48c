import { roleKinds } from '#entries/index';
import { m, to } from '#platform/i18n';
import { list, shorten } from '#platform/text';
import { Button, ButtonLink, Card, Empty, Field, Form, Pager, Select } from '#platform/web/views/index';
import type { BuildingBlock } from '../../context';
import { blockLabel, roleName } from '../../labels';
import { BlockTag } from '../../views/block-tag';
import { capital } from '../../views/capital';
import type { DirectoryFilter, PersonHere } from '../queries';

type Props = {
  network: string;
  people: PersonHere[];
  filter: DirectoryFilter;
  blocks: BuildingBlock[];
  collaborations: { slug: string; name: string }[];
  here: number;
  more: boolean;
};

/** Who can help with what. */
export function DirectoryPage({ network, people, filter, blocks, collaborations, here, more }: Props) {
  const limited = Object.values(filter).some(Boolean);
  const query = (page: number) =>
    new URLSearchParams({
      zoek: filter.words ?? '',
      bouwsteen: filter.block ?? '',
      samenwerking: filter.collaboration ?? '',
      rol: filter.kind ?? '',
      pagina: String(page),
    }).toString();
  return (
    <>
      <div class="page-head">
        <h1>{m.network_directory_title()}</h1>
        <ButtonLink kind="quiet" href={to('/mijn/expertise')}>
          {m.network_my_expertise_button()}
        </ButtonLink>
      </div>
      <p class="lead">{m.network_directory_explained()}</p>
      <Filter {...{ network, filter, blocks, collaborations, limited }} />
      {people.length === 0 && <Empty icon="people" title={m.network_directory_none()} text={m.network_directory_none_text()} />}
      <ul class="grid list-plain">
        {people.map((person) => (
          <li>
            <PersonCard network={network} person={person} />
          </li>
        ))}
      </ul>
      <Pager here={here} more={more} href={(page) => to(`/${network}/mensen?${query(page)}`)} />
    </>
  );
}

function PersonCard({ network, person }: { network: string; person: PersonHere }) {
  const roles = [
    ...new Set(
      person.roles.map(({ kind, collaboration, organisation }) => {
        const where = [collaboration, organisation].filter(Boolean).join(', ');
        return where ? m.network_role_at({ role: roleName(kind), where }) : roleName(kind);
      }),
    ),
  ];
  return (
    <Card
      level={2}
      title={person.name || m.network_nameless()}
      href={to(`/${network}/mensen/${person.id}`)}
      meta={capital(list(roles))}
      badges={person.blocks.length > 0 && person.blocks.map((block) => <BlockTag block={block} />)}
    >
      {person.expertise && <p dir="auto">{shorten(person.expertise, 160)}</p>}
    </Card>
  );
}

function Filter({ network, filter, blocks, collaborations, limited }: Pick<Props, 'network' | 'filter' | 'blocks' | 'collaborations'> & { limited: boolean }) {
  const all = { value: '', label: m.network_filter_all() };
  return (
    <Form action={to(`/${network}/mensen`)} method="get">
      <div class="filter-line">
        <Field name="zoek" label={m.network_directory_words()} type="search" value={filter.words} />
        <Select
          name="bouwsteen"
          label={m.network_block()}
          value={filter.block}
          options={[all, ...blocks.map((block) => ({ value: block.slug, label: blockLabel(block) }))]}
        />
        <Select
          name="samenwerking"
          label={m.network_collaboration()}
          value={filter.collaboration}
          options={[all, ...collaborations.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
        <Select name="rol" label={m.network_role()} value={filter.kind} options={[all, ...roleKinds.map((kind) => ({ value: kind, label: roleName(kind) }))]} />
        <div class="row">
          <Button kind="quiet">{m.platform_search()}</Button>
          {limited && <a href={to(`/${network}/mensen`)}>{m.platform_filter_clear()}</a>}
        </div>
      </div>
    </Form>
  );
}
