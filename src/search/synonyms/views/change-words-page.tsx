import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Form, type Problem } from '#platform/web/views/index';
import { WordsField } from './words-fields';

export function ChangeWordsPage({ at, id, typed, problems }: { at: string; id: string; typed: Typed; problems?: Problem[] }) {
  return (
    <>
      <h1>{m.synonyms_change_title()}</h1>
      <Form action={to(`${at}/${id}`)} problems={problems}>
        <WordsField typed={typed} />
        <div class="row">
          <Button>{m.platform_save()}</Button>
          <a href={to(at)}>{m.platform_cancel()}</a>
        </div>
      </Form>
    </>
  );
}
