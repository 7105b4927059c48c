import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type Found = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** What axe finds against WCAG 2.2 A and AA on the page as it stands, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  // While a page is being exchanged for the next, neither is there to be judged.
  await page.locator('html:not([aria-busy])').waitFor({ state: 'attached' });
  await page.evaluate(axe.source);
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`)) as Found;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n').at(1)?.trim() ?? ''}`),
  );
}

/** Does anything stick out beside the screen? Regions that scroll by themselves and say so are meant to. */
export const stickingOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** The same with the space between lines, words and letters that a reader may set (WCAG 1.4.12). */
export async function stickingOutSpaced(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  return stickingOut(page);
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:standard'],
  rules: {
    'doctype-style': 'off',
    // role="list" brings back what a list without bullets loses in some screen readers
    'no-redundant-role': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // a list of choices goes under one name, also when it is made of selects
    'form-dup-name': 'off',
    // house and street numbers are not telephone numbers
    'tel-non-breaking': 'off',
  },
});

/** What is wrong with the HTML as the server sent it, one line each. */
export async function invalid(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.line}:${message.column})`));
}
