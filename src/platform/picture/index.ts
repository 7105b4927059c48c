/** Drawings that leave the page: SVG as PNG with the faces of the house, and QR codes. */
export { outlineOf } from './outline-of';
export { pngOf } from './png-of';
export { qrPath, qrSvg } from './qr';
