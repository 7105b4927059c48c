import { fontFiles } from '#platform/print/font-files';
import { loadDrawer } from './load-drawer';

/**
 * A drawing whose letters have become lines: a picture that stands on its own may not fetch a face, and so looks the same wherever it
 * goes. Its title stays, for who cannot see it; hundredths of a unit are fine enough. Throws like `pngOf`.
 */
export async function outlineOf(svg: string): Promise<string> {
  const { Resvg } = await loadDrawer();
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Literata' } }).toString();
  const title = svg.match(/<title>.*?<\/title>/s)?.[0] ?? '';
  return drawn
    .replace(/(\d\.\d\d)\d+/g, '$1')
    .replace(/\n\s*/g, '')
    .replace(/^<svg[^>]*>/, (opening) => opening + title);
}
