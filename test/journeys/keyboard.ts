import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Focus = { name: string; tag: string; visible: boolean; covered: boolean };
/** Where the focus is, whether it can be seen, and whether something lies over it. */
export const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight - box.top - 1));
    const name =
      element.innerText?.trim() ||
      element.getAttribute('aria-label') ||
      (element as HTMLInputElement).labels?.[0]?.innerText ||
      element.getAttribute('name') ||
      '';
    return {
      name,
      tag: element.tagName,
      visible: marked || style.outlineWidth !== '0px',
      covered: middle !== null && !element.contains(middle) && !middle.contains(element) && !(element as HTMLInputElement).labels?.length,
    };
  });

/** Goes on by Tab to what is called `wanted`; on the way everything that gets the focus shows that it has it. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    expect(now.visible, `the focus on ${now.tag} “${now.name}” can be seen`).toBe(true);
    expect(now.covered, `nothing lies over ${now.tag} “${now.name}”`).toBe(false);
    if (wanted.test(now.name)) return;
  }
  throw new Error(`no way by Tab to ${wanted}`);
}
