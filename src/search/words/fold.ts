/** How a word is kept: lower case, without accents and apostrophes, so that "Coördinatie", "foto’s" and "ĳs" are coordinatie, fotos and ijs. */
export function folded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the common case and needs no more than lower case
  const plain = /^[\x00-\x7f]*$/.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/ß/g, 'ss')
        .replace(/[øØ]/g, 'o')
        .replace(/[æÆ]/g, 'ae');
  return plain.toLowerCase().replace(/['’‘`´]/g, '');
}
