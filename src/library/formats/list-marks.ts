/** Marks that start a list item, with the white space behind them; a number is kept, as it is text. */
export const BULLET = /^\s*(?:[•◦▪▫●○■□‣⁃∙]\s*|[·*\-–—+]\s+)(?=\S)/u;
/** The number or letter of a list item. */
export const NUMBERED = /^\s*(?:\d{1,3}|[a-z])[.)]\s+(?=\S)/u;

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
  '·': '•',
  '○': '◦',
  o: '◦',
  '■': '▪',
  '□': '▪',
  '▫': '▪',
};

/** The mark that a line begins with, or null. */
export function readMark(line: string): ListMark | null {
  const [, count, end] = /^\s*(\d{1,3}|[a-z]{1,4})([.)])\s/u.exec(line) ?? [];
  if (count !== undefined) return { sort: `${/\d/u.test(count) ? '1' : 'a'}${end ?? ''}`, count };
  const sign = line.trimStart().charAt(0);
  return sign === '' ? null : { sort: ALIKE[sign] ?? sign, count: '' };
}
