/** "Osmosis: water moves …", where several lines begin so: each explains another term. */
export const LABELLED = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}(?::| [=–—-]) \p{Ll}/u;
/** The same, also of a language whose nouns have capitals. */
const LABELLED_NOUN = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}: \p{L}+,? \p{L}+/u;
const FEWEST = 2;
/** The same of those that may as well be the head of a letter: "Place: Leeds". */
const FEWEST_NOUNS = 3;

/** Whether lines that follow each other each explain a term, in one way, and none goes on with the one before. */
export function isGlossary(lines: readonly string[]): boolean {
  const areAll = (pattern: RegExp) => lines.every((line) => pattern.test(line.trim()));
  const signs = new Set(lines.map((line) => SIGN.exec(line)?.[0]));
  if (signs.size !== 1) return false;
  return (
    (lines.length >= FEWEST && areAll(LABELLED)) ||
    (lines.length >= FEWEST_NOUNS && areAll(LABELLED_NOUN))
  );
}

/** What sets a term apart: rows of one list have one sign. */
const SIGN = /:|\s[=–—-]\s/u;
