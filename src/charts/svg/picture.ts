import { FONT_FAMILY } from './fonts.ts';
import { COLOURS, MARGIN, WIDTH, type Part } from './layout.ts';

/** Parts from top to bottom as one SVG; each is made at the place where the one before ends. */
export function pictureOf(makers: readonly ((top: number) => Part)[]): string {
  let top = MARGIN;
  const parts = makers.map((make) => {
    const { svg, height } = make(top);
    top += height;
    return svg;
  });
  const height = Math.ceil(top + MARGIN - 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" rx="18" fill="${COLOURS.ground}"/>`,
    `<g font-family="${FONT_FAMILY}">`,
    ...parts.filter((svg) => svg !== ''),
    '</g></svg>',
  ].join('\n');
}

/** Nothing, so many pixels high. */
export function space(height: number): () => Part {
  return () => ({ svg: '', height });
}
