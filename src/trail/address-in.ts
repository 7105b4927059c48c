import { addressOf } from '#entries/index';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';

type Named = { kind: string; short: string; title: string };

/** Where something on a trail lives in the network of this request, without the language prefix. */
export const addressIn =
  (c: WebContext) =>
  ({ kind, short, title }: Named): string =>
    addressOf(c.var.registry, c.var.network.slug, { kind, short, words: slug(title) });
