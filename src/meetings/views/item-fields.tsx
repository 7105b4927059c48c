import { m } from '#platform/i18n';
import { dayOf } from '#platform/time';
import type { Typed } from '#platform/web/typed';
import { Choices, Field, Select, TextArea } from '#platform/web/views/index';
import { type Format, formatName } from '../formats';
import type { MeetingRow } from '../meeting-here';

/** What is said of an item, new or standing. */
export function ItemFields({ typed, formats, meeting }: { typed: Typed; formats: Format[]; meeting: MeetingRow }) {
  const longer = dayOf(meeting.starts_at) !== dayOf(meeting.ends_at);
  return (
    <>
      <div class="filter-line">
        {longer && <Field name="datum" type="date" label={m.meetings_field_date()} value={typed.text('datum')} />}
        <Field name="van" type="time" label={m.meetings_field_from()} value={typed.text('van')} required />
        <Field name="minuten" inputmode="numeric" label={m.meetings_field_minutes()} value={typed.text('minuten')} required />
      </div>
      <Field name="titel" label={m.meetings_item_title()} value={typed.text('titel')} required maxLength={200} />
      <Select
        name="werkvorm"
        label={m.meetings_item_format()}
        value={typed.text('werkvorm')}
        options={[{ value: '', label: m.meetings_item_format_none() }, ...formats.map((format) => ({ value: format.id, label: formatName(format) }))]}
      />
      <Field name="leiding" label={m.meetings_item_leader()} value={typed.text('leiding')} maxLength={200} />
      <Field name="plaats" label={m.meetings_item_place()} hint={m.meetings_item_place_hint()} value={typed.text('plaats')} maxLength={200} />
      <TextArea name="uitleg" label={m.meetings_item_explanation()} value={typed.text('uitleg')} rows={3} maxLength={4000} />
      <Choices
        name="kiezen"
        type="checkbox"
        label={m.meetings_item_choosing()}
        options={[{ value: 'ja', label: m.meetings_item_choosing_yes(), hint: m.meetings_item_choosing_hint() }]}
        value={typed.all('kiezen')}
      />
      <Field name="plaatsen" inputmode="numeric" label={m.meetings_item_capacity()} hint={m.meetings_item_capacity_hint()} value={typed.text('plaatsen')} />
    </>
  );
}
