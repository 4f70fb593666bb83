import { FONT_FAMILY, fontFiles } from './fonts.ts';

/**
 * An SVG as PNG; null on a machine that the drawing library has no build for. Drawing is done off
 * the main thread; packing takes some 10 ms of it.
 */
export async function renderPng(svg: string): Promise<Uint8Array | null> {
  // Loaded with the first chart: the bot starts and answers without it.
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
