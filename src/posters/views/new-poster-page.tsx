import { type AudienceChoices, AudienceField } from '#entries/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Form, Notice, type Problem } from '#platform/web/views/index';
import type { Start } from '../start-of';
import { SaidFields, type ShownBlock } from './said-fields';

type Props = { network: string; start: Start; blocks: ShownBlock[]; audiences: AudienceChoices; typed: Typed; problems: Problem[]; fresh: boolean };

/** A new poster, filled in beforehand with what already stands. */
export function NewPosterPage({ network, start, blocks, audiences, typed, problems, fresh }: Props) {
  const { collaboration, from } = start;
  const filled = Object.keys(from).length > 0;
  return (
    <>
      <h1>{m.posters_new_title({ name: collaboration.name })}</h1>
      <p class="lead">{m.posters_new_lead()}</p>
      {fresh && filled && <Notice tone="info">{m.posters_new_filled()}</Notice>}
      <Notice tone="info">{m.posters_no_patients()}</Notice>
      <Form
        action={to(`/${network}/posters/nieuw?samenwerking=${collaboration.slug}`)}
        problems={problems}
        hidden={{ id: typed.text('id'), samenwerking: collaboration.slug }}
      >
        <SaidFields {...{ typed, blocks, from }} name={collaboration.name} />
        <AudienceField choices={audiences} value={typed.text('doelgroep')} />
        <Button>{m.posters_new_button()}</Button>
      </Form>
    </>
  );
}

type Choose = { network: string; choices: { slug: string; name: string }[] /** there is one that nobody else reads yet */; busy?: boolean };

/** Whose poster: for who works in more than one collaboration that has none yet. */
export function ChooseCollaboration({ network, choices, busy }: Choose) {
  const none = busy ? m.posters_refused_second() : m.posters_all_have_one();
  return (
    <>
      <h1>{m.posters_make()}</h1>
      <p class="lead">{choices.length === 0 ? none : m.posters_choose_collaboration()}</p>
      <ul class="list-plain list-links">
        {choices.map(({ slug, name }) => (
          <li>
            <a href={to(`/${network}/posters/nieuw?samenwerking=${slug}`)} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={to(`/${network}/posters`)}>{m.posters_back_to_all()}</a>
      </p>
    </>
  );
}
