/**
 * The text of a file whatever programme saved it: UTF-8 with or without a mark, UTF-16 as "Unicode text", or Windows-1252, which is
 * what a Dutch spreadsheet makes of "CSV". Windows-1252 has no mark; it is what remains when the bytes are no UTF-8.
 */
export function fileText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
