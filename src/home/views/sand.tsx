import type { Dune } from '../dune';

/** The sand itself: one colour and a sprinkle of darker specks, as if printed in two inks. */
export function Sand({ dune }: { dune: Dune }) {
  return (
    <svg class="sand" viewBox={viewBox(dune)} aria-hidden="true" focusable="false">
      <pattern id="spikkels" width="180" height="120" patternUnits="userSpaceOnUse">
        <path class="sand-specks" d={specks} />
      </pattern>
      <path class="sand-body" d={dune.sand} />
      <path fill="url(#spikkels)" d={dune.sand} />
    </svg>
  );
}

export const viewBox = ({ left, width, height }: Dune): string => `${left} 0 ${width} ${height}`;

const specks =
  'M14 11h0m36-1h0m60-1h0m18 0h0m29 2h0m15-1h0m-132 2h0m7 9h0m17-9h0m20 9h0m25-1h0m30-6h0m-120 18h0m80-1h0m32-2h0m21-4h0m24 0h0m-140 14h0m33-1h0m13 7h0m12-5h0m22-2h0m32 3h0m25 5h0m-129 13h0m6-10h0m15 3h0m38 1h0m10 2h0m14 0h0m24-3h0m-144 9h0m47 4h0m28-4h0m54 4h0m40 5h0m-163 3h0m12-1h0m34 10h0m36-6h0m9-4h0m25 4h0m19 7h0m14-7h0m-150 11h0m22 3h0m14 1h0m33-7h0m8 11h0m14-10h0m20 6h0m46-3h0m-148 11h0m16 7h0m28-3h0m46-2h0m34 5h0m31-2h0m-160 14h0m57-3h0m27 0h0m12-3h0m14-4h0m50 7h0';
