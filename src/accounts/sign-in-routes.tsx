import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { page } from '#platform/web/page';
import { check, readForm, readQuery } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { askToSignIn } from './ask-to-sign-in';
import { clientAddress } from './client-address';
import { newSecret, readCode, wholeProof } from './code';
import { endSession } from './sessions';
import { examplePeople } from './queries';
import { letIn } from './let-in';
import { count } from './limits';
import { ownPath } from './return-address';
import { forgetSession, sessionToken } from './session-cookie';
import { tooOften } from './too-often';
import { CodePage } from './views/code-page';
import { DeadLinkPage } from './views/dead-link-page';
import { ElsewherePage } from './views/elsewhere-page';
import { LinkPage } from './views/link-page';
import { SignInPage } from './views/sign-in-page';
import { keepWaiting, waitingOf } from './waiting';

const asked = z.object({ email: z.email().max(254) });
type Refused = { email?: string; naar?: string; problems?: Problem[]; status?: 422 | 429 };

const signInPage = async (c: WebContext, { status, ...refused }: Refused) => {
  const examples = c.var.config.mode === 'demo' ? await examplePeople(c.var.db) : undefined;
  return page(
    c,
    { title: m.accounts_sign_in_title(), status },
    <SignInPage {...refused} examples={examples} signedInAs={c.var.viewer.personId && c.var.viewer.name} />,
  );
};

const codePage = (c: WebContext, code?: string, problem?: string, status?: 422 | 429) => {
  const waiting = waitingOf(c);
  if (!waiting) return elsewhere(c);
  const problems = problem ? [{ field: 'code', text: problem }] : [];
  return page(c, { title: m.accounts_code_title(), status }, <CodePage waiting={waiting} code={code} problems={problems} />);
};

const elsewhere = (c: WebContext, code?: string) =>
  page(c, { title: m.accounts_elsewhere_title(), status: c.req.method === 'POST' ? 422 : 200 }, <ElsewherePage code={code} />);

const deadLink = (c: WebContext, wait = 0) =>
  page(c, { title: m.accounts_dead_title(), status: wait ? 429 : 422 }, <DeadLinkPage wait={wait ? tooOften(c, wait) : undefined} />);

export const signInRoutes = routes()
  .get('/aanmelden', (c) => signInPage(c, { naar: ownPath(readQuery(c).text('naar')) }))

  .post('/aanmelden', async (c) => {
    const typed = await readForm(c);
    const naar = ownPath(typed.text('naar'));
    const again = { email: typed.text('email'), naar };
    const checked = check(asked, typed);
    if (!checked.ok) return signInPage(c, { ...again, problems: checked.problems, status: 422 });
    const email = checked.value.email.toLowerCase();
    const wait = Math.max(await count(c.var, 'ask_from_address', clientAddress(c)), await count(c.var, 'ask_for_mailbox', email));
    c.var.log({ level: 'info', event: wait ? 'sign_in.ask_held_back' : 'sign_in.asked' });
    if (wait) return signInPage(c, { ...again, problems: [{ field: 'email', text: tooOften(c, wait) }], status: 429 });
    // Who asks twice can use either letter: the browser keeps its half of the proof.
    const secret = waitingOf(c)?.secret ?? newSecret();
    const code = await askToSignIn(c.var, { email, secret });
    keepWaiting(c, { secret, email, naar, ...(c.var.config.mode === 'demo' && { code }) });
    return redirect(c, '/aanmelden/code');
  })

  .get('/aanmelden/code', (c) => codePage(c))

  .post('/aanmelden/code', async (c) => {
    const typed = (await readForm(c)).text('code');
    const waiting = waitingOf(c);
    if (!waiting) return elsewhere(c, readCode(typed));
    const code = readCode(typed);
    if (!code) return codePage(c, typed, m.accounts_code_shape(), 422);
    const answer = await letIn(c, { proof: wholeProof(waiting.secret, code), way: 'code', naar: waiting.naar, browser: waiting.secret });
    if (answer instanceof Response) return answer;
    return answer.wait ? codePage(c, typed, tooOften(c, answer.wait), 429) : codePage(c, typed, m.accounts_code_wrong(), 422);
  })

  // Mail programs open links to look inside: looking changes nothing, only the button does.
  .get('/aanmelden/link/:code', (c) => {
    const code = readCode(c.req.param('code'));
    const waiting = waitingOf(c);
    if (!code) return deadLink(c);
    if (!waiting) return elsewhere(c, code);
    return page(c, { title: m.accounts_link_title() }, <LinkPage action={`/aanmelden/link/${code}`} text={m.accounts_link_text({ email: waiting.email })} />);
  })

  .post('/aanmelden/link/:code', async (c) => {
    const code = readCode(c.req.param('code'));
    const waiting = waitingOf(c);
    if (!code) return deadLink(c);
    if (!waiting) return elsewhere(c, code);
    const answer = await letIn(c, { proof: wholeProof(waiting.secret, code), way: 'link', naar: waiting.naar, browser: waiting.secret });
    return answer instanceof Response ? answer : deadLink(c, answer.wait);
  })

  .post('/afmelden', async (c) => {
    const token = await sessionToken(c);
    if (token) {
      await endSession(c.var.db, token);
      c.var.log({ level: 'info', event: 'session.ended', by: 'signing_out' });
    }
    forgetSession(c);
    return redirect(c, '/', 'accounts_flash_signed_out');
  });
