import { m, to } from '#platform/i18n';
import { Button, Form, type Problem, Select } from '#platform/web/views/index';
import { mostCompared } from './compared';

type Props = { action: string; names: { slug: string; name: string }[]; chosen: string[]; problems?: Problem[] };

/** Which collaborations to put side by side; the address that comes of it can be kept and sent. */
export function Chooser({ action, names, chosen, problems }: Props) {
  const options = [{ value: '', label: m.compare_choose_none() }, ...names.map(({ slug, name }) => ({ value: slug, label: name }))];
  return (
    <Form action={to(action)} method="get" idPrefix="keuze-1" problems={problems}>
      <p>{m.compare_choose_hint()}</p>
      <div class="grid compare-chooser">
        {Array.from({ length: mostCompared }, (_, index) => (
          <Select
            name="met"
            label={index < 2 ? m.compare_choose_nth({ nth: index + 1 }) : m.compare_choose_nth_optional({ nth: index + 1 })}
            idPrefix={`keuze-${index + 1}`}
            problems={index === 0 ? undefined : []}
            options={options}
            value={chosen[index]}
          />
        ))}
      </div>
      <p>
        <Button>{m.compare_choose_button()}</Button>
      </p>
    </Form>
  );
}
