/** Drawings that leave the page: SVG as PNG with the faces of the house, words set in them, and QR codes. */
export { drawable, graphemes, widthOf } from './measure';
export { outlineOf } from './outline-of';
export { pngOf } from './png-of';
export { qrPath, qrSvg } from './qr';
export { leading, type Line, type SetText, setLines } from './set-lines';
