import { m, to } from '#platform/i18n';
import { Button, Choices, Disclosure, Form, Select } from '#platform/web/views/index';
import { horizons, questionStates } from '#questions/question';
import { isFiltered, type QuestionFilter } from '../question-filter';
import { horizonName, stateName } from './state-words';

type Props = {
  path: string;
  filter: QuestionFilter;
  blocks: { slug: string; name: string }[];
  /** none on the agenda of one collaboration */
  collaborations: { slug: string; name: string }[];
};

/** Which questions one wants to see: an address like any other, so that it can be kept and sent. */
export function FilterForm({ path, filter, blocks, collaborations }: Props) {
  const states = [{ value: 'open', label: m.agenda_filter_states_open() }, ...questionStates.map((state) => ({ value: state, label: stateName(state) }))];
  return (
    <Disclosure summary={isFiltered(filter) ? m.agenda_filter_on() : m.agenda_filter()} open={isFiltered(filter)}>
      <Form action={to(path)} method="get" idPrefix="filter">
        <div class="grid">
          <Select name="bouwsteen" label={m.agenda_filter_block()} value={filter.block?.slug} options={withAll(m.agenda_filter_blocks_all(), blocks)} />
          <Select
            name="stand"
            label={m.agenda_filter_state()}
            value={filter.state}
            options={[{ value: '', label: m.agenda_filter_states_all() }, ...states]}
          />
          {collaborations.length > 0 && (
            <Select
              name="samenwerking"
              label={m.agenda_filter_collaboration()}
              value={filter.collaboration}
              options={withAll(m.agenda_filter_collaborations_all(), collaborations)}
            />
          )}
          <Select
            name="horizon"
            label={m.agenda_filter_horizon()}
            value={filter.horizon}
            options={withAll(m.agenda_filter_horizons_all(), horizons.map((horizon) => ({ slug: horizon, name: horizonName(horizon) })))}
          />
        </div>
        <Choices
          name="kenmerk"
          label={m.agenda_filter_traits()}
          type="checkbox"
          inline
          value={[filter.stuck ? 'vast' : '', filter.help ? 'hulp' : '']}
          options={[
            { value: 'vast', label: m.agenda_filter_stuck() },
            { value: 'hulp', label: m.agenda_filter_help() },
          ]}
        />
        <p class="row">
          <Button kind="quiet">{m.platform_filter()}</Button>
          {isFiltered(filter) && <a href={to(path)}>{m.platform_filter_clear()}</a>}
        </p>
      </Form>
    </Disclosure>
  );
}

const withAll = (all: string, options: { slug: string; name: string }[]) => [
  { value: '', label: all },
  ...options.map(({ slug, name }) => ({ value: slug, label: name })),
];
