import { type BuildingBlock, blockLabel } from '#network/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { About, ActionButton, Button, Choices, Disclosure, Field, Form } from '#platform/web/views/index';
import { choicesFor } from '../becoming';
import type { Asked } from '../collected';
import type { Ear } from '../crop';
import { choiceName } from '../words';

type Props = { ear: Ear; asked: Asked; next?: string; like?: Ear; base: string; blocks: BuildingBlock[] };

/** What somebody said, with a button for each thing it can become. The first is what the question was after. */
export function EarForm({ ear, asked, next, like, base, blocks }: Props) {
  const { said, merged } = ear;
  const hidden = { id: newId(), tekst: said.text, dan: next ?? '', vraag: asked.id };
  return (
    <li id={`b-${said.id}`} class="harvest-ear">
      <p class="harvest-said" dir="auto">
        {said.text}
      </p>
      <Said ear={ear} />
      {merged.length > 0 && (
        <ul class="meta">
          {merged.map((one) => (
            <li dir="auto">{one.text}</li>
          ))}
        </ul>
      )}
      {like && <Alike {...{ ear, like, base }} />}
      <Form action={to(`${base}/oogst/${said.id}`)} hidden={hidden} idPrefix={`b${said.id.slice(-12)}`}>
        <fieldset class="harvest-choices">
          <legend class="visually-hidden">{m.harvest_make_of({ text: said.text })}</legend>
          {choicesFor(asked.kind, asked.about_poster).map((one, nth) => (
            <Button name="wordt" value={one} kind={nth === 0 ? 'primary' : 'quiet'}>
              {choiceName(one)}
            </Button>
          ))}
        </fieldset>
        <div class="remark-actions">
          <Disclosure
            summary={
              <>
                {m.harvest_more()}
                <About of={said.text} />
              </>
            }
          >
            {blocks.length > 0 && (
              <Choices
                name="bouwstenen"
                type="checkbox"
                inline
                label={m.harvest_blocks()}
                options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
                value={asked.blocks}
              />
            )}
            <Field name="wie" label={m.harvest_who()} hint={m.harvest_who_hint()} value={said.name} maxLength={200} />
            <Field name="wanneer" type="date" label={m.harvest_when()} />
            <a href={to(`${base}/oogst/${said.id}`)}>
              {m.harvest_change_first()}
              <About of={said.text} />
            </a>
          </Disclosure>
        </div>
      </Form>
    </li>
  );
}

function Said({ ear: { said, merged } }: { ear: Ear }) {
  const facts = [said.name, merged.length > 0 ? m.harvest_merged({ count: merged.length }) : '', said.dots > 0 ? m.harvest_dots({ count: said.dots }) : ''];
  const told = facts.filter(Boolean);
  return told.length ? <p class="meta">{told.join(' · ')}</p> : null;
}

const Alike = ({ ear, like, base }: { ear: Ear; like: Ear; base: string }) => (
  <div class="row harvest-alike">
    <span class="meta" dir="auto">
      {m.harvest_alike({ text: like.said.text })}
    </span>
    <ActionButton action={to(`${base}/oogst/${ear.said.id}/samenvoeging`)} hidden={{ in: like.said.id }} label={m.harvest_merge()} of={ear.said.text} />
  </div>
);
