import type { Child } from 'hono/jsx';

const address = /https?:\/\/[^\s<>"']+/g;

/**
 * The web addresses in a line made into links. Only http and https, and only as long as a browser reads them the same
 * way; search engines are told that we do not vouch for them.
 */
export function linked(line: string): Child[] {
  const parts: Child[] = [];
  let done = 0;
  for (const match of line.matchAll(address)) {
    const href = withoutTail(match[0]);
    if (!URL.canParse(href)) continue;
    parts.push(
      line.slice(done, match.index),
      <a href={href} rel="nofollow noopener ugc">
        {href}
      </a>,
    );
    done = match.index + href.length;
  }
  parts.push(line.slice(done));
  return parts;
}

/**
 * The full stop or bracket after an address belongs to the sentence, unless the bracket was opened inside the address. Walks back once,
 * and counts as it goes: a long row of brackets must not keep the server busy.
 */
function withoutTail(found: string): string {
  let unopened = count(found, ')') - count(found, '(');
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found[end - 1] ?? '';
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!'.,;:!?…*_'.includes(last)) break;
  }
  return found.slice(0, end);
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
