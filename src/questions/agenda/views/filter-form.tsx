import { m, to } from '#platform/i18n';
import { Button, Disclosure, Form, Select } from '#platform/web/views/index';
import { horizons, questionStates } from '#questions/question';
import { isFiltered, type QuestionFilter } from '../question-filter';
import { horizonName, stateName } from '#questions/labels';

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
        <div class="grid agenda-filter">
          <Select name="bouwsteen" label={m.agenda_filter_block()} value={filter.block?.slug} options={withAll(m.agenda_filter_blocks_all(), blocks)} />
          <Select name="staat" label={m.agenda_filter_state()} value={filter.state} options={[{ value: '', label: m.agenda_filter_states_all() }, ...states]} />
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
            options={withAll(
              m.agenda_filter_horizons_all(),
              horizons.map((horizon) => ({ slug: horizon, name: horizonName(horizon) })),
            )}
          />
        </div>
        <fieldset class="field choices">
          <legend class="field-label">{m.agenda_filter_traits()}</legend>
          <div class="choices-list choices-inline">
            <Trait name="vast" label={m.agenda_filter_stuck()} checked={filter.stuck} />
            <Trait name="hulp" label={m.agenda_filter_help()} checked={filter.help} />
          </div>
        </fieldset>
        <p class="row">
          <Button kind="quiet">{m.platform_filter()}</Button>
          {isFiltered(filter) && <a href={to(path)}>{m.platform_filter_clear()}</a>}
        </p>
      </Form>
    </Disclosure>
  );
}

const Trait = ({ name, label, checked }: { name: string; label: string; checked?: boolean }) => (
  <div class="choice">
    <input type="checkbox" id={`filter-${name}`} name={name} value="ja" checked={checked} />
    <label for={`filter-${name}`}>{label}</label>
  </div>
);

const withAll = (all: string, options: { slug: string; name: string }[]) => [
  { value: '', label: all },
  ...options.map(({ slug, name }) => ({ value: slug, label: name })),
];
