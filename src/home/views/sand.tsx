type Props = { width: number; height: number; path: string };

/** The sand itself: one colour and a sprinkle of darker specks, as if printed in two inks. */
export function Sand({ width, height, path }: Props) {
  return (
    <svg class="sand" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <pattern id="spikkels" width="96" height="64" patternUnits="userSpaceOnUse">
        <path class="sand-specks" d={specks} />
      </pattern>
      <path class="sand-body" d={path} />
      <path fill="url(#spikkels)" d={path} />
    </svg>
  );
}

const specks =
  'M7 5h0M23 12h0M38 3h0M52 9h0M69 4h0M87 11h0M14 21h0M31 25h0M45 18h0M61 23h0M78 19h0M91 27h0M4 33h0M20 38h0M36 34h0M55 37h0M71 32h0M84 40h0M11 47h0M28 51h0M43 45h0M58 52h0M75 48h0M93 53h0M2 59h0M18 61h0M49 60h0M66 62h0M81 58h0';
