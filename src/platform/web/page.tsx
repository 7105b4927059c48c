import type { Child } from 'hono/jsx';
import { answer } from './answer';
import type { WebContext } from './env';
import { ForbiddenPage, NotFoundPage, Page } from './views/index';
import type { ForMachines, Shared } from './views/page-head';
import type { Shell } from './views/shell';

export type PageProps = ForMachines & {
  title: string;
  description?: string;
  wide?: boolean;
  share?: Shared;
  sheet?: string;
  trail?: Shell['trail'];
  status?: 200 | 404 | 410 | 422 | 429;
};

/** Answers with a whole page in the shell of this request. A form that was refused answers with status 422. */
export function page(c: WebContext, { trail, status = 200, ...props }: PageProps, body: Child): Promise<Response> {
  const shell = trail ? { ...c.var.shell, trail } : c.var.shell;
  return answer(
    c,
    <Page shell={shell} status={status} {...props}>
      {body}
    </Page>,
    status,
  );
}

/** Absent and forbidden look alike. */
export const notFound = (c: WebContext): Promise<Response> => answer(c, <NotFoundPage shell={c.var.shell} />, 404);

/** Only for what anybody may know exists, such as the settings page of a network. */
export const forbidden = (c: WebContext): Promise<Response> => answer(c, <ForbiddenPage shell={c.var.shell} />, 403);
