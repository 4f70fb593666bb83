import { wrapText } from './drawn-text.ts';
import type { Fonts } from './fonts.ts';
import { INNER, MARGIN, type Part } from './layout.ts';

/** How text looks. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
}

/** Text in lines over the width of the picture, and where they begin. */
export interface TextBlock {
  /** Most lines; the last is cut with a mark where there is more. */
  readonly most: number;
  readonly style: TextStyle;
  readonly fonts: Fonts;
  readonly top: number;
}

/** A text in lines, one under the other. */
export function textLines(text: string, { most, style, fonts, top }: TextBlock): Part {
  const font = style.bold === true ? fonts.bold : fonts.regular;
  const lines = wrapText(text, { font, size: style.size, width: INNER, most });
  const step = Math.round(style.size * 1.32);
  const svg = lines
    .map((line, place) => textAt(line, MARGIN, top + place * step + style.size, style))
    .join('\n');
  return { svg, height: lines.length * step };
}

/** One line of text; `y` is where its letters stand. */
export function textAt(text: string, x: number, y: number, style: TextStyle): string {
  const { size, colour, bold } = style;
  const weight = bold === true ? ' font-weight="700"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} fill="${colour}">${escapeXml(text)}</text>`;
}

/** Tenths of a pixel: the same picture on every machine, and short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text → XML that shows exactly that text. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
