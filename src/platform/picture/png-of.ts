import { fontFiles } from '#platform/print/font-files';

/**
 * A drawing as PNG, this many pixels wide, with the faces of the house and no others. Drawn on another thread: the server goes on
 * answering meanwhile.
 */
export async function pngOf(svg: string, { width }: { width: number }): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
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
