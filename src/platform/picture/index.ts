/** Drawings that leave the page: SVG as PNG with the faces of the house, and QR codes; and pictures that come in, read with care. */
export { outlineOf } from './outline-of';
export { pngOf } from './png-of';
export { isHeic, type LoadSharp, mostPixels, readImage, wrongWith } from './read-image';
export { qrPath, qrSvg } from './qr';
