/** Bullets, and at the end the signs of fonts that hold nothing but signs. */
const SIGNS = '•◦▪▫●○■□‣⁃∙\\uf000-\\uf0ff';

/** Marks that start a list item, with the white space behind them; a number is kept, as it is text. */
export const BULLET = new RegExp(`^\\s*(?:[${SIGNS}]\\s*|[·*\\-–—+]\\s+)(?=\\S)`, 'u');
/** The bullet of a list in a list, as word processors have it; elsewhere a letter. */
export const INNER_BULLET = /^\s*o\s+(?=\S)/u;
/** The number or letter of a list item. */
export const NUMBERED = /^\s*(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]\s+(?=\S)/u;
/** What hardly stands at the start of anything but an item. */
export const CLEAR_BULLET = new RegExp(`^\\s*[${SIGNS}]`, 'u');

/** What stands before an item of a list. */
export interface ListMark {
  /** The same for all marks of one level: the sign itself, or the sort of its numbers. */
  readonly sort: string;
  /** What it counts, as it stands; empty where it does not count. */
  readonly count: string;
}

/** Signs that one hand writes for another: an editor makes dashes of hyphens. */
const ALIKE: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '⁃': '-',
  '●': '•',
  '∙': '•',
  '\uf0b7': '•',
  '·': '•',
  '○': '◦',
  o: '◦',
  '■': '▪',
  '□': '▪',
  '▫': '▪',
  '\uf0a7': '▪',
};

/** The mark that a line begins with, or null. */
export function readMark(line: string): ListMark | null {
  const [, count, end] = /^\s*(\d{1,3}|[a-z]{1,4})([.)])\s/u.exec(line) ?? [];
  if (count !== undefined) return { sort: `${/\d/u.test(count) ? '1' : 'a'}${end ?? ''}`, count };
  const sign = line.trimStart().charAt(0);
  return sign === '' ? null : { sort: ALIKE[sign] ?? sign, count: '' };
}
