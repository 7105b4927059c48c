import { AudienceBadge } from '#entries/index';
import { type BuildingBlock, blockLabel } from '#network/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, type Problem, Select, TextArea } from '#platform/web/views/index';
import { choicesFor } from '../becoming';
import type { Asked, Collected } from '../collected';
import { choiceName } from '../words';

type Props = {
  asked: Asked;
  said: Collected;
  base: string;
  blocks: BuildingBlock[];
  collaborations: { id: string; name: string }[];
  /** what else was said to the same question and stands by itself */
  others: Collected[];
  typed?: Typed;
  problems: Problem[];
};

/** The same choices with room to change the words first, and to say on whose agenda a question goes. */
export function EarPage({ asked, said, base, blocks, collaborations, others, typed, problems }: Props) {
  const value = (name: string, start: string) => (typed ? typed.text(name) : start);
  return (
    <div class="stack">
      <h1>{m.harvest_one_title()}</h1>
      <p>{asked.question}</p>
      <blockquote class="lead" dir="auto">
        {said.text}
      </blockquote>
      <p class="row">
        <AudienceBadge audience={asked.audience} />
        <span class="meta">{m.harvest_announced()}</span>
      </p>
      <Form action={to(`${base}/oogst/${said.id}`)} hidden={{ id: value('id', newId()), vraag: asked.id, dan: value('dan', '') }} problems={problems}>
        <TextArea name="tekst" label={m.harvest_words()} hint={m.harvest_words_hint()} value={value('tekst', said.text)} rows={4} maxLength={2000} required />
        <Choices
          name="bouwstenen"
          type="checkbox"
          label={m.harvest_blocks()}
          options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
          value={typed ? typed.all('bouwstenen') : asked.blocks}
        />
        <Select
          name="samenwerking"
          label={m.harvest_agenda()}
          hint={m.harvest_agenda_hint()}
          options={[{ value: '', label: m.harvest_agenda_network() }, ...collaborations.map(({ id, name }) => ({ value: id, label: name }))]}
          value={value('samenwerking', '')}
        />
        <Field name="wie" label={m.harvest_who()} hint={m.harvest_who_hint()} value={value('wie', said.name)} maxLength={200} />
        <Field name="wanneer" type="date" label={m.harvest_when()} value={value('wanneer', '')} />
        <fieldset class="harvest-choices">
          <legend class="visually-hidden">{m.harvest_make_of({ text: said.text })}</legend>
          {choicesFor(asked.kind, asked.about_poster).map((one, nth) => (
            <Button name="wordt" value={one} kind={nth === 0 ? 'primary' : 'quiet'}>
              {choiceName(one)}
            </Button>
          ))}
        </fieldset>
      </Form>
      {others.length > 0 && (
        <Form action={to(`${base}/oogst/${said.id}/samenvoeging`)} idPrefix="samen">
          <Select name="in" label={m.harvest_merge_with()} options={others.map(({ id, text }) => ({ value: id, label: shorten(text, 80) }))} />
          <Button kind="quiet">{m.harvest_merge()}</Button>
        </Form>
      )}
      <p>
        <a href={to(`${base}/oogst#b-${said.id}`)}>{m.harvest_back()}</a>
      </p>
    </div>
  );
}
