import { qrPath } from '#platform/picture/qr';

/** A code to point a phone at. `label` says where it leads, for who cannot see it; show the address beside it as well. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#16243c" d={path} />
    </svg>
  );
}
