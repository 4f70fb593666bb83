/**
 * The text with every run of white space, line ends included, as one space. A mark of byte order in a
 * text is no space, though JavaScript takes it for one: nobody sees it.
 */
export function foldWhiteSpace(text: string): string {
  // Most texts have single spaces and nothing else, and are looked through once.
  if (!/[^\S ]| {2}/u.test(text)) return text.trim();
  return text
    .replace(/\ufeff/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text with line ends of every system as `\n`; a page break counts as an empty line. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\f/gu, '\n\n').replace(/\r\n?|[\u2028\u2029\u0085\v]/gu, '\n');
}
