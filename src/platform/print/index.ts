/**
 * Paper: a template in Typst, data beside it, an accessible PDF out of it. `house.typ` is the house style that templates import.
 */
export { type Colophon, colophon } from './colophon';
export { fontFiles } from './font-files';
export { pdfAnswer } from './pdf-answer';
export { type Printed, printPdf } from './print-pdf';
