import { blockLabel } from '#network/index';
import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Choices, Disclosure, Field, TextArea } from '#platform/web/views/index';
import { headingOf } from '../labels';
import { type FixedKind, fixedKinds, longest, mostFree } from '../poster';
import type { TakenFrom } from '../start-of';

const hints: Record<FixedKind, () => string> = {
  strength: m.posters_hint_strength,
  challenges: m.posters_hint_challenges,
  plan: m.posters_hint_plan,
  learning: m.posters_hint_learning,
};
const taken: Record<TakenFrom, (words: { name: string }) => string> = {
  page: m.posters_from_page,
  questions: m.posters_from_questions,
  programmes: m.posters_from_programmes,
};

export type ShownBlock = { id: string; label: string; label_en: string; pictogram: string };
type Props = { typed: Typed; name: string; blocks: ShownBlock[]; from?: Partial<Record<FixedKind, TakenFrom>> };

/** Everything a poster says. Where words were taken from elsewhere, the field says from where. */
export function SaidFields({ typed, name, blocks, from = {} }: Props) {
  const hintOf = (kind: FixedKind) => {
    const source = from[kind];
    return source ? `${hints[kind]()} ${taken[source]({ name })}` : hints[kind]();
  };
  const used = Array.from({ length: mostFree }, (_, nth) => nth + 1).some((nth) => typed.has(`vrij${nth}_kop`) || typed.has(`vrij${nth}_tekst`));
  return (
    <>
      <Field name="opening" label={m.posters_field_opening()} hint={m.posters_field_opening_hint()} value={typed.text('opening')} maxLength={longest.opening} />
      {fixedKinds.map((kind) => (
        <>
          <input type="hidden" name={`${kind}_id`} value={typed.text(`${kind}_id`)} />
          <TextArea name={kind} label={headingOf({ kind, heading: '' })} hint={hintOf(kind)} value={typed.text(kind)} rows={5} maxLength={longest.text} />
        </>
      ))}
      <Disclosure summary={m.posters_free_title({ count: mostFree })} open={used}>
        <p class="meta">{m.posters_free_text()}</p>
        {Array.from({ length: mostFree }, (_, nth) => (
          <FreeSection typed={typed} nth={nth + 1} />
        ))}
      </Disclosure>
      <Choices
        name="bouwstenen"
        type="checkbox"
        label={m.posters_field_blocks()}
        options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
        value={typed.all('bouwstenen')}
      />
    </>
  );
}

function FreeSection({ typed, nth }: { typed: Typed; nth: number }) {
  const name = `vrij${nth}`;
  return (
    <fieldset class="field poster-free stack-tight">
      <legend class="field-label">{m.posters_free_nth({ nth })}</legend>
      <input type="hidden" name={`${name}_id`} value={typed.text(`${name}_id`)} />
      <Field name={`${name}_kop`} label={m.posters_free_heading()} value={typed.text(`${name}_kop`)} maxLength={longest.heading} />
      <TextArea name={`${name}_tekst`} label={m.posters_free_words()} value={typed.text(`${name}_tekst`)} rows={4} maxLength={longest.text} />
    </fieldset>
  );
}
