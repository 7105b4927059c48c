import { addressOf, type Registry } from '#entries/index';
import { m, to } from '#platform/i18n';
import { shorten, slug } from '#platform/text';
import type { News } from './news';

/** A sentence in three parts, of which the middle one leads somewhere; together they are what there is to read. */
export type NewsLine = { id: number; at: Date; before: string; linked: string; after: string; href: string | null };

/** Nobody's name for who may not read names: then only where they take part. */
const whoOf = ({ who, collaboration }: News): string => who || (collaboration ? m.feed_somebody_of({ collaboration }) : m.feed_somebody());

/** The words for each happening, and the page it leads to. */
export function newsLines(registry: Registry, network: string, happened: News[]): NewsLine[] {
  return happened.flatMap((one) => {
    const title = shorten(one.title ?? one.collaboration ?? '', 120);
    const text = registry.sentence(one.kind, { who: whoOf(one), title, details: one.details });
    return text ? [{ id: one.id, at: one.at, ...cut(text, title), href: hrefOf(registry, network, one) }] : [];
  });
}

/** The title is what one clicks; a sentence that does not name it is a link as a whole. */
function cut(text: string, title: string) {
  const start = title ? text.lastIndexOf(title) : -1;
  if (start < 0) return { before: '', linked: text, after: '' };
  return { before: text.slice(0, start), linked: title, after: text.slice(start + title.length) };
}

function hrefOf(registry: Registry, network: string, one: News): string | null {
  if (one.short && one.entry_kind) return to(addressOf(registry, network, { kind: one.entry_kind, short: one.short, words: slug(one.title ?? '') }));
  return one.collaboration_slug ? to(`/${network}/samenwerkingen/${one.collaboration_slug}`) : null;
}
