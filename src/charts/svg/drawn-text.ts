import type { FontMetrics } from './font-file.ts';

const INVISIBLE = /[\p{C}\p{Variation_Selector}]/gu;

/**
 * A text as it can be drawn: on one line, without controls, emoji and marks that the font lacks;
 * null where a letter or a digit of it is lacking, since the rest would say something else.
 */
export function toDrawable(text: string, font: FontMetrics): string | null {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '');
  const isLacking = (sign: string) => !font.has(sign.codePointAt(0) ?? 0);
  const lacking = new Set(Array.from(line).filter(isLacking));
  if ([...lacking].some((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign))) return null;
  const drawable = Array.from(line)
    .filter((sign) => !lacking.has(sign))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return drawable === '' ? null : drawable;
}

/** How a text is broken into lines. */
export interface Lines {
  readonly font: FontMetrics;
  /** Size of the letters, in pixels. */
  readonly size: number;
  /** Most pixels of one line. */
  readonly width: number;
  /** Most lines. */
  readonly most: number;
}

/** A text in lines that fit, the last cut with a mark where there is more of it. */
export function wrapText(text: string, { font, size, width, most }: Lines): string[] {
  const fits = (line: string) => font.widthOf(line) * size <= width;
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    if (fits(rest)) return [...lines, rest];
    if (lines.length === most - 1)
      return [...lines, `${takeLine(rest, (line) => fits(`${line}…`))}…`];
    const line = takeLine(rest, fits);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As much of a text as fits, to the last space; inside a word only where it fills the line. */
function takeLine(text: string, fits: (line: string) => boolean): string {
  // No line holds more, and the segmenter is slow on long texts.
  const signs = Array.from(graphemes.segment(text.slice(0, 400)), ({ segment }) => segment);
  let [low, high] = [1, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(signs.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  const line = signs.slice(0, low).join('');
  const space = text[line.length] === ' ' ? line.length : line.lastIndexOf(' ');
  return (space > line.length / 3 ? line.slice(0, space) : line).trimEnd();
}
