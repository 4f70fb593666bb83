import { codePoint } from 'dingbat-to-unicode';

/** Fonts that draw signs in the place of letters. */
const SIGNS = /^(?:wingdings(?: [23])?|webdings|symbol)$/iu;
/** Where such a font has its signs, if they are not in the place of letters. */
const OWN_PLACE = /[\uf020-\uf0ff]/gu;
/** Signs that few fonts have → those that they look like. */
const PLAIN: Readonly<Record<string, string>> = {
  '🡪': '→',
  '🡨': '←',
  '🡹': '↑',
  '🡻': '↓',
  '⬄': '↔',
  '🡺': '➔',
  '🡸': '←',
  '⮚': '➢',
  '🗸': '✓',
  '🗹': '☑',
  '🗷': '☒',
  '🗵': '☒',
  '🞎': '☐',
  '🞏': '☐',
  '🞐': '☐',
  '🗴': '✗',
};

/**
 * The text of a run as a reader sees it, by the fonts that it is set in: PowerPoint makes "à" in
 * Wingdings of an arrow. A longer text in such a font shows words all the same.
 */
export function showSigns(text: string, fonts: readonly string[]): string {
  const font = fonts.find((name) => SIGNS.test(name));
  if (font === undefined) return text;
  const letters = text.trim();
  const isSign = Array.from(letters).length === 1 && letters.charCodeAt(0) < 0x1_00;
  return isSign
    ? text.replace(letters, () => showSign(letters, font))
    : text.replace(OWN_PLACE, (letter) => showSign(letter, font));
}

function showSign(letter: string, font: string): string {
  const name = font.replace(/\b\w/gu, (first) => first.toUpperCase());
  const sign = codePoint(name, letter.charCodeAt(0) & 0xff)?.string ?? letter;
  return PLAIN[sign] ?? sign;
}
