import sheet from '#platform/web/theme/pictograms.svg?url';

/** A line drawing from the one sheet of drawings. It decorates words that say the same, so it is silent. */
export function Pictogram({ name }: { name: string }) {
  return (
    <svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`${sheet}#${pictogramId(name)}`} />
    </svg>
  );
}

export const pictograms = [
  // the building blocks of a learning network
  ...['learn', 'govern', 'measure', 'pay', 'groups', 'residents'],
  // for other taxonomies
  ...['heart', 'house', 'road', 'bridge', 'leaf', 'people', 'clock', 'hand', 'book', 'pill'],
  // the interface
  ...['menu', 'search', 'arrow', 'arrow-back', 'check', 'warning', 'info', 'pin', 'letter', 'person', 'plus', 'question'],
  ...['lock-self', 'collaboration', 'peers', 'network', 'public', 'stuck', 'parked', 'mark', 'grain'],
];

/** Names come from data too: one we have not drawn becomes a grain rather than a gap. */
const pictogramId = (name: string): string => (pictograms.includes(name) ? name : 'grain');
