import { m, to } from '#platform/i18n';
import { Button, Disclosure, Form, TextArea } from '#platform/web/views/index';
import type { Sheaf } from '../crop';
import type { Again } from '../show-harvest';
import type { Touched } from '../touched';

type Props = { touched: Touched; sheaf: Sheaf; base: string; again?: Again };

/** A question of the agenda that the room worked on: its present wording, what was said, and the new words. */
export function NewWording({ touched, sheaf, base, again }: Props) {
  const mine = again?.inputId === sheaf.asked.id ? again : undefined;
  const value = (name: string, start: string) => (mine ? mine.typed.text(name) : start);
  const said = [...sheaf.todo, ...sheaf.done].slice(0, 30);
  return (
    <Disclosure
      summary={touched.steers ? m.harvest_reword({ letter: touched.letter }) : m.harvest_propose({ letter: touched.letter })}
      open={mine !== undefined}
    >
      <p class="lead" dir="auto">
        {touched.wording}
      </p>
      <ul>
        {said.map((ear) => (
          <li dir="auto">{ear.said.text}</li>
        ))}
      </ul>
      {!touched.steers && <p>{m.harvest_propose_text()}</p>}
      <Form
        action={to(`${base}/oogst/verwoording`)}
        hidden={{ bij: sheaf.asked.id, versie: String(touched.version) }}
        problems={mine?.problems ?? []}
        idPrefix={`w${sheaf.asked.id.slice(-12)}`}
      >
        <TextArea name="vraag" label={m.harvest_reword_label()} value={value('vraag', touched.wording)} rows={3} maxLength={400} required />
        <TextArea name="reden" label={m.harvest_reword_reason()} value={value('reden', '')} rows={2} maxLength={2000} hint={m.harvest_reword_reason_hint()} />
        <Button>{touched.steers ? m.harvest_reword_button() : m.harvest_propose_button()}</Button>
      </Form>
    </Disclosure>
  );
}
