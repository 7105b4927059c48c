import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { About, Badge, Button, Form, Prose, TextArea, Time } from '#platform/web/views/index';
import type { Amendment } from '../amendments';
import type { Again } from './section-form';

/** Who was there says what is missing or wrong. */
export function AmendForm({ path, again }: { path: string; again?: Again }) {
  const mine = again?.form === 'aanvulling' ? again : undefined;
  return (
    <section class="sheet" aria-labelledby="aanvullen">
      <h2 id="aanvullen">{m.harvest_amend_title()}</h2>
      <Form action={to(`${path}/aanvullingen`)} hidden={{ id: mine?.typed.text('id') || newId() }} problems={mine?.problems ?? []} idPrefix="aanvulling">
        <TextArea
          name="tekst"
          label={m.harvest_amend_label()}
          hint={m.harvest_amend_hint()}
          value={mine?.typed.text('tekst')}
          rows={4}
          maxLength={5000}
          required
        />
        <Button>{m.harvest_amend()}</Button>
      </Form>
    </section>
  );
}

type Props = { amendments: Amendment[]; path: string; leads: boolean };

/** What was brought in, with what was done with it. */
export function Amendments({ amendments, path, leads }: Props) {
  if (!amendments.length) return null;
  return (
    <section class="stack-tight" aria-labelledby="aanvullingen">
      <h2 id="aanvullingen">{leads ? m.harvest_amendments() : m.harvest_amendments_own()}</h2>
      <ul class="list-plain stack-tight">
        {amendments.map((one) => (
          <li>
            <p class="meta">
              {one.by ?? m.harvest_somebody()} · <Time at={one.at} />
            </p>
            <Prose text={one.text} />
            {one.settled_at && <Badge tone={one.taken ? 'good' : 'neutral'}>{one.taken ? m.harvest_amend_taken() : m.harvest_amend_left()}</Badge>}
            {one.reply && <Prose text={one.reply} />}
            {leads && !one.settled_at && <Settle one={one} path={path} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Settle = ({ one: { id, text }, path }: { one: Amendment; path: string }) => (
  <Form action={to(`${path}/aanvullingen/${id}`)} idPrefix={id.slice(-12)}>
    <TextArea name="antwoord" label={m.harvest_amend_reply()} rows={2} maxLength={2000} />
    <div class="row">
      <Button name="besluit" value="ja">
        {m.harvest_amend_take()}
        <About of={text} />
      </Button>
      <Button name="besluit" value="nee" kind="quiet">
        {m.harvest_amend_leave()}
        <About of={text} />
      </Button>
    </div>
  </Form>
);
