import { FONT_FAMILY, fontFiles } from '../svg/fonts.ts';

/** An SVG as PNG; null on a machine that the drawing library has no build for. */
export async function renderPng(svg: string): Promise<Uint8Array | null> {
  const library = await import('@resvg/resvg-js').catch(() => null);
  if (library === null) return null;
  const image = await library.renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles()],
      defaultFontFamily: FONT_FAMILY,
    },
  });
  return image.asPng();
}
