import type { Child } from 'hono/jsx';
import { m } from '#platform/i18n';
import { ErrorSummary } from './error-summary';
import { FormContext, type Problem } from './problem';

type Props = {
  action: string;
  method?: 'post' | 'get';
  problems?: Problem[];
  hidden?: Record<string, string>;
  multipart?: boolean;
  id?: string;
  /** Sets the ids of this form's fields apart when a page holds the same field twice. */
  idPrefix?: string;
  /** One line to search or add with: the field with its button beside it. */
  line?: boolean;
  children?: Child;
};

/**
 * A form with its refusal on top. The browser's own checks are off: they speak the language of the browser and show one
 * problem at a time, while the page that comes back names all of them and keeps what was typed.
 */
export function Form({ action, method = 'post', problems = [], hidden = {}, idPrefix = '', children, ...rest }: Props) {
  const form = (
    <form
      class={rest.line ? 'form form-line' : 'form'}
      action={action}
      method={method}
      id={rest.id}
      enctype={rest.multipart ? 'multipart/form-data' : undefined}
      novalidate
    >
      {problems.length > 0 && <ErrorSummary problems={problems} idPrefix={idPrefix} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
  return (
    <FormContext.Provider value={{ problems, idPrefix }}>
      {method === 'post' ? <form-guard data-restored={m.platform_restored()}>{form}</form-guard> : form}
    </FormContext.Provider>
  );
}
