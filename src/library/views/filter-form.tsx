import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { Button, Field, Form, Select } from '#platform/web/views/index';
import { isFiltered } from '../shelf/shelf-filter';
import type { Choice, LibraryProps } from './library-page';

/** Each choice with how many one would find by it, beside the other choices that stand. What would find nothing is not offered. */
export function FilterForm({ network, filter, facets, kinds, scales, urbanities, picked }: LibraryProps) {
  const offered = (choices: Choice[], counts: Map<string, number>, chosen: string | undefined) =>
    choices.flatMap(({ value, label }) => {
      const count = counts.get(value) ?? 0;
      return count || value === chosen ? [{ value, label: `${label} (${number(count)})` }] : [];
    });
  const blocks = network.blocks.map((block) => ({ value: block.slug, label: blockLabel(block) }));
  const years = [...facets.year.keys()]
    .sort()
    .reverse()
    .map((value) => ({ value, label: value }));
  const year = filter.year === undefined ? undefined : String(filter.year);
  const select = (name: string, label: string, options: Choice[], value: string | undefined) =>
    (options.length > 1 || value) && <Select name={name} label={label} options={[{ value: '', label: m.library_any() }, ...options]} value={value ?? ''} />;
  const research = facets.research.get('true') ?? 0;
  return (
    <search class="library-filter stack-tight" aria-label={m.platform_filter()}>
      <Form action={to(`/${network.slug}/bibliotheek`)} method="get" line>
        {picked.map((short) => (
          <input type="hidden" name="stuk" value={short} />
        ))}
        <Field name="woorden" type="search" label={m.library_words()} value={filter.words.join(' ')} />
        {select('bouwsteen', m.library_block(), offered(blocks, facets.block, filter.block), filter.block)}
        {select('soort', m.library_kind(), offered(kinds, facets.kind, filter.kind), filter.kind)}
        {select('schaal', m.library_scale(), offered(scales, facets.scale, filter.scale), filter.scale)}
        {select('omgeving', m.library_urbanity(), offered(urbanities, facets.urbanity, filter.urbanity), filter.urbanity)}
        {(research > 0 || filter.research) && (
          <Select
            name="herkomst"
            label={m.library_origin()}
            options={[
              { value: '', label: m.library_any() },
              { value: 'onderzoek', label: `${m.library_from_research()} (${number(research)})` },
            ]}
            value={filter.research ? 'onderzoek' : ''}
          />
        )}
        {select('jaar', m.library_year(), offered(years, facets.year, year), year)}
        <Button kind="quiet">{m.platform_filter()}</Button>
      </Form>
      <p class="row">
        {isFiltered(filter) && <a href={to(`/${network.slug}/bibliotheek`)}>{m.platform_filter_clear()}</a>}
        <a href={to(`/${network.slug}/zoeken`)}>{m.library_search_everything()}</a>
      </p>
    </search>
  );
}
