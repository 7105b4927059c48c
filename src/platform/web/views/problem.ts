import { createContext, useContext } from 'hono/jsx';

/** One thing that is wrong with what was sent: which field, and in words what to do. No field: the form as a whole. */
export type Problem = { field: string; text: string };

/** What a form tells its fields, so that a page names its problems once and no field can miss its own. */
export const FormContext = createContext<{ problems: Problem[]; idPrefix: string }>({ problems: [], idPrefix: '' });

export type Wiring = { id: string; hintId?: string; problemId?: string; problem?: string; describedBy?: string };

/** The ids that tie a field to its label, hint and problem. Equal for the field and for the summary that links to it. */
export function wire(field: { name: string; hint?: string; problems?: Problem[]; idPrefix?: string }): Wiring {
  const form = useContext(FormContext);
  const id = fieldId(field.name, field.idPrefix ?? form.idPrefix);
  const problem = (field.problems ?? form.problems).find((one) => one.field === field.name)?.text;
  const hintId = field.hint ? `${id}-hint` : undefined;
  const problemId = problem ? `${id}-problem` : undefined;
  const describedBy = [hintId, problemId].filter(Boolean).join(' ') || undefined;
  return { id, hintId, problemId, problem, describedBy };
}

/** `field-` keeps a field called "content" or "submit" from taking the id of a part of the page. */
export const fieldId = (name: string, prefix: string): string => `${prefix ? `${prefix}-` : ''}field-${name}`;
