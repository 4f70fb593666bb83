/**
 * Words divided by spaces → the alternatives of a regular expression, each with a small or a capital
 * first letter. Not by its flag `i`, under which `\p{Lu}` and `\p{Ll}` take both cases.
 */
export function eitherCase(words: string): string {
  return words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}
