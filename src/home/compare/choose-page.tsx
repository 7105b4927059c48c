import { m } from '#platform/i18n';
import { Empty, type Problem } from '#platform/web/views/index';
import { Chooser } from './chooser';

type Props = { path: string; names: { slug: string; name: string }[]; chosen: string[]; problems: Problem[] };

/** Before there are two to compare: what comparing is for, and the choice. */
export function ChoosePage({ path, names, chosen, problems }: Props) {
  return (
    <>
      <header class="stack-tight">
        <h1>{m.compare_title()}</h1>
        <p class="lead">{m.compare_lead()}</p>
      </header>
      {names.length < 2 ? (
        <Empty icon="collaboration" title={m.compare_too_few_title()} text={m.compare_too_few_text()} />
      ) : (
        <Chooser action={path} names={names} chosen={chosen} problems={problems} />
      )}
    </>
  );
}
