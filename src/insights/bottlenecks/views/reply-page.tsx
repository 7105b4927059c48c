import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Form, type Problem, Prose, TextArea } from '#platform/web/views/index';
import type { AddressShown } from '../addresses';
import { replyChoice, replyStates } from '../reply';
import { Replies } from './addressed';

type Props = { title: string; address: AddressShown; action: string; typed: Typed; problems: Problem[] };

/** The party answers: where it stands, and in words. */
export function ReplyPage({ title, address, action, typed, problems }: Props) {
  return (
    <>
      <header class="stack-tight">
        <h1>{m.bottlenecks_reply_title()}</h1>
        <p class="lead">{title}</p>
        <p>{m.bottlenecks_about_rule({ rule: address.rule })}</p>
      </header>
      {address.note && <Prose text={address.note} />}
      {address.replies.length > 0 && <Replies address={address} />}
      <Form action={action} hidden={{ id: typed.text('id') }} problems={problems}>
        <Choices
          name="stand"
          type="radio"
          label={m.bottlenecks_reply_state()}
          options={replyStates.map((value) => ({ value, label: replyChoice(value) }))}
          value={typed.text('stand')}
          required
        />
        <TextArea
          name="tekst"
          label={m.bottlenecks_reply_text()}
          hint={m.bottlenecks_reply_hint()}
          value={typed.text('tekst')}
          rows={5}
          maxLength={2000}
          required
        />
        <p class="soft">{m.bottlenecks_reply_who()}</p>
        <Button>{m.bottlenecks_reply_button()}</Button>
      </Form>
    </>
  );
}
