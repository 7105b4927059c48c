import { HtmlValidate } from 'html-validate';
import type { Child } from 'hono/jsx';
import { describe, expect, test } from 'vitest';
import { inLocale } from '#platform/i18n';
import { aShell, AForm, EveryPiece, someProblems } from './every-piece.fixture';
import { ErrorPage, ForbiddenPage, NotFoundPage, NotHerePage, Page, Pager, Prose, TooLargePage } from './index';

const html = (piece: Child, language: 'nl' | 'en' = 'nl'): string => inLocale(language, () => String(piece));

// Printed the way the server prints it: short void tags, boolean attributes as they come.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: ['html5', { 'form-guard': { flow: true, permittedContent: ['@flow'] } }],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    'no-unknown-elements': 'error',
    'no-inline-style': 'error',
    'no-dup-id': 'error',
    'valid-id': ['error', { relaxed: true }],
  },
});

async function faults(page: string): Promise<string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap((result) => result.messages.map((one) => `${one.ruleId}: ${one.message} (${one.line}:${one.column})`));
}

describe('The pieces of a page', () => {
  test('A page with every piece in it is valid HTML, with and without problems, in both languages', async () => {
    expect(await faults(html(<EveryPiece />))).toEqual([]);
    const english = aShell({ locale: 'en', account: { name: null, links: [{ label: 'Sign in', href: '/en/aanmelden' }], signOut: false } });
    expect(await faults(html(<EveryPiece problems={[]} shell={english} />, 'en'))).toEqual([]);
  });

  test('Every dead end is valid HTML and leads home', async () => {
    for (const Dead of [NotFoundPage, ForbiddenPage, ErrorPage, TooLargePage, NotHerePage]) {
      const page = html(<Dead shell={aShell()} part="photos" />);
      expect(await faults(page)).toEqual([]);
      expect(page).toContain('href="/duin"');
    }
  });

  test('Nothing carries its own style or script, as the content policy forbids both', () => {
    const page = html(<EveryPiece />);
    expect(page).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/i);
    expect(page.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src="/assets/client.js"')]);
  });

  test('The window title names the page, then the site, and says when something was refused', () => {
    expect(html(<Page title="Alles" shell={aShell()} />)).toContain('<title>Alles – Het duin</title>');
    expect(html(<Page title="Alles" shell={aShell()} status={422} />)).toContain('<title>Let op: Alles – Het duin</title>');
  });

  test('The language switch leads to the same page in the other language', () => {
    expect(html(<Page title="Alles" shell={aShell()} />)).toContain('href="/en/duin/alles" hreflang="en" lang="en"');
    expect(html(<Page title="All" shell={aShell({ locale: 'en' })} />, 'en')).toContain('href="/duin/alles" hreflang="nl" lang="nl"');
  });
});

describe('A form that is refused', () => {
  const page = html(<AForm problems={someProblems} />);

  test('The summary stands on top, takes focus, and leads to each field by an id that exists', () => {
    expect(page.indexOf('error-summary')).toBeLessThan(page.indexOf('field-label'));
    expect(page).toMatch(/<div class="error-summary" role="alert"[^>]*tabindex="-1"[^>]*autofocus/);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links).toHaveLength(someProblems.filter((problem) => problem.field).length);
    for (const id of links) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('<li>Het duin is intussen verplaatst.</li>');
  });

  test('Each field says that it is wrong and is described by its hint and its problem', () => {
    expect(page).toMatch(/<input[^>]*id="field-name"[^>]*aria-describedby="field-name-hint field-name-problem"[^>]*aria-invalid="true"/);
    for (const [, list] of page.matchAll(/aria-describedby="([^"]+)"/g)) {
      for (const id of list?.split(' ') ?? []) expect(page).toContain(`id="${id}"`);
    }
  });

  test('What was typed is still there, as text and not as markup', () => {
    expect(page).toContain('value="&lt;b&gt;&quot;Zand&quot; &amp; zee&lt;/b&gt;"');
    expect(page).toMatch(/<textarea[^>]*>\n\neerst een lege regel<\/textarea>/);
    expect(page).toMatch(/<option value="b" selected/);
    expect(page.match(/ checked/g)).toHaveLength(3);
  });

  test('The same form twice on a page has ids of its own', async () => {
    const both = html(
      <Page title="Twee" shell={aShell()}>
        <h1>Twee</h1>
        <AForm problems={someProblems} />
        <AForm problems={someProblems} idPrefix="other" />
      </Page>,
    );
    expect(await faults(both)).toEqual([]);
    expect(both).toContain('href="#other-field-name"');
  });
});

describe('What people typed', () => {
  test('Blank lines make paragraphs, single line ends stay line ends', () => {
    expect(html(<Prose text={'een\ntwee\n\n\ndrie'} />)).toBe('<div class="prose" dir="auto"><p dir="auto">een<br/>twee</p><p dir="auto">drie</p></div>');
  });

  test('Markup is shown, never obeyed', () => {
    const page = html(<Prose text={'<img src=x onerror=alert(1)> & "zo"'} />);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img');
  });

  test.each([
    ['Zie https://zand.nl.', 'https://zand.nl', '.'],
    ['(https://zand.nl/a_(b))', 'https://zand.nl/a_(b)', ')'],
    ['http://zand.nl/?a=1&b=2, en', 'http://zand.nl/?a=1&amp;b=2', ', en'],
  ])('In %j the web address is a link and the rest is not', (text, href, rest) => {
    expect(html(<Prose text={text} />)).toContain(`<a href="${href}" rel="nofollow noopener ugc">${href}</a>${rest}`);
  });

  test('Only web addresses become links', () => {
    expect(html(<Prose text="javascript:alert(1) data:text/html,x https:// ftp://x" />)).not.toContain('<a');
  });

  test('A web address with a long row of brackets behind it does not keep the server busy', () => {
    const text = `https://voorbeeld.example/${')'.repeat(20_000)}`;
    const started = performance.now();
    expect(html(<Prose text={text} />)).toContain('<a href="https://voorbeeld.example/"');
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('Leafing through a list', () => {
  const href = (page: number) => `?pagina=${page}`;
  test('The first page leads on only, the last back only, a single page nowhere', () => {
    expect(html(<Pager here={1} more href={href} />)).not.toContain('rel="prev"');
    expect(html(<Pager here={3} more={false} href={href} />)).not.toContain('rel="next"');
    expect(html(<Pager here={1} more={false} href={href} />)).toBe('');
  });
});
