import { html } from 'hono/html';
import { Pictogram } from './pictogram';

/** The colours a taxonomy may use, so that each passes the contrast test in light and in dark. */
export const blockColours = ['ochre', 'delft', 'teal', 'plum', 'terracotta', 'moss', 'ink'] as const;
export type BlockColour = (typeof blockColours)[number];

export const blockColour = (name: string): BlockColour => blockColours.find((colour) => colour === name) ?? 'ink';

type Props = { label: string; colour: string; pictogram: string; href?: string };

/**
 * One term of a taxonomy, never by colour alone: colour, pictogram and label together. Written out rather than as elements: a page
 * holds dozens.
 */
export function Block({ label, colour, pictogram, href }: Props) {
  const look = `block colour-${blockColour(colour)}`;
  const inside = html`${Pictogram({ name: pictogram })}<span>${label}</span>`;
  return href ? html`<a class="${look}" href="${href}">${inside}</a>` : html`<span class="${look}">${inside}</span>`;
}
