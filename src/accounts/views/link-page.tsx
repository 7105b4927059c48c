import { m, to } from '#platform/i18n';
import { Button, Form } from '#platform/web/views/index';

/** Where a link from a letter lands. Only its button signs in, for mail scanners open links too. */
export function LinkPage({ action, text }: { action: string; text: string }) {
  return (
    <>
      <h1>{m.accounts_link_title()}</h1>
      <p class="lead">{text}</p>
      <Form action={to(action)}>
        <Button>{m.accounts_link_sign_in()}</Button>
      </Form>
    </>
  );
}
