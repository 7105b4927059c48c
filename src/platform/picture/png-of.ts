import { fontFiles } from '#platform/print/font-files';
import { loadDrawer } from './load-drawer';

/**
 * A drawing as PNG, `width` pixels wide (a whole number above 0) and as high as its shape asks, with the faces of the house and no
 * others. Drawn on another thread: the server goes on answering meanwhile. A text that is no SVG throws; a machine that cannot draw
 * throws `NotOnThisMachine`.
 */
export async function pngOf(svg: string, { width, load }: { width: number; load?: Parameters<typeof loadDrawer>[0] }): Promise<Uint8Array> {
  const { renderAsync } = await loadDrawer(load);
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: 'Atkinson Hyperlegible Next',
      serifFamily: 'Literata',
      sansSerifFamily: 'Atkinson Hyperlegible Next',
    },
  });
  return drawn.asPng();
}
