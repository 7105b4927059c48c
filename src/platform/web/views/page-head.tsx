import { html, raw } from 'hono/html';
import icon from '#platform/web/theme/icon.svg?url';
import type { Shell } from './shell';

/** How a public page looks where its address is passed on (Open Graph). Addresses are whole. */
export type Shared = { address: string; picture: string; alt: string; pixels: number /** when the picture is no square */; height?: number };
/** The same page for machines: `data` as schema.org says it (JSON-LD), `feed` to follow it by. */
export type ForMachines = { data?: object; feed?: { title: string; address: string } };
type Props = { title: string; description?: string; share?: Shared; shell: Shell; sheet?: string } & ForMachines;

/** What the browser, search engines and Turbo need to know; nothing here is drawn. */
export function PageHead({ title, description, share, data, feed, shell, sheet }: Props) {
  const own = sheet && shell.assets.sheets[sheet];
  const full = title === shell.site.name ? title : `${title} – ${shell.site.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      {share && (
        <>
          <meta property="og:title" content={title} />
          <meta property="og:url" content={share.address} />
          <meta property="og:image" content={share.picture} />
          <meta property="og:image:alt" content={share.alt} />
          <meta property="og:image:width" content={String(share.pixels)} />
          <meta property="og:image:height" content={String(share.height ?? share.pixels)} />
          <meta property="og:type" content={data ? 'article' : 'website'} />
          {description && <meta property="og:description" content={description} />}
          <meta name="twitter:card" content={share.height ? 'summary_large_image' : 'summary'} />
        </>
      )}
      {data && html`<script type="application/ld+json">${raw(asData(data))}</script>`}
      {feed && <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.address} />}
      <meta name="color-scheme" content="light dark" />
      {/* A kept copy is shown only for "back": a preview of a page that has changed would show what is no longer so. */}
      <meta name="turbo-cache-control" content="no-preview" />
      {shell.nonce && <meta name="csp-nonce" content={shell.nonce} />}
      <link rel="icon" type="image/svg+xml" href={icon} />
      <link rel="stylesheet" href={shell.assets.css} data-turbo-track="reload" />
      {own && <link rel="stylesheet" href={own} data-turbo-track="dynamic" />}
      <script type="module" src={shell.assets.js} data-turbo-track="reload" />
      <link rel="alternate" hreflang="nl" href={shell.path} />
      <link rel="alternate" hreflang="en" href={english(shell.path)} />
    </head>
  );
}

// Data, not a script: nothing in it can end the block, whatever people wrote.
const asData = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

export const english = (path: string): string => (path === '/' ? '/en' : `/en${path}`);
