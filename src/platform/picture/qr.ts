import { encodeQR } from 'qr';

/** The quiet edge that readers of these codes ask for, in modules. */
const edge = 4;

/** A text as a QR code: one path in a square of `size` units. Level 'medium' still reads with a fold in the paper. */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: edge });
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
  );
  return { size: rows.length, path: runs.join('') };
}

/** The same as a drawing that stands on its own, for print and pictures. Always dark on white, whatever the scheme. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#16243c" d="${path}"/></svg>`;
}
