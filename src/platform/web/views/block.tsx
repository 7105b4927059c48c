import { Pictogram } from './pictogram';

/** The colours a taxonomy may use, so that each passes the contrast test in light and in dark. */
export const blockColours = ['ochre', 'delft', 'teal', 'plum', 'terracotta', 'moss', 'ink'] as const;
export type BlockColour = (typeof blockColours)[number];

export const blockColour = (name: string): BlockColour => blockColours.find((colour) => colour === name) ?? 'ink';

type Props = { label: string; colour: string; pictogram: string; href?: string };

/** One term of a taxonomy, never by colour alone: colour, pictogram and label together. */
export function Block({ label, colour, pictogram, href }: Props) {
  const inside = (
    <>
      <Pictogram name={pictogram} />
      <span>{label}</span>
    </>
  );
  const look = `block colour-${blockColour(colour)}`;
  return href ? (
    <a class={look} href={href}>
      {inside}
    </a>
  ) : (
    <span class={look}>{inside}</span>
  );
}
