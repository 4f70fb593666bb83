// Shorter ones tell nothing about anyone, and taking them out would leave no readable message.
const SHORTEST_WORD = 3;

/**
 * An error as the log may have it: what the user wrote is taken out of its message, as some errors
 * (of a regular expression, for one) repeat their input.
 */
export function withoutWords(error: unknown, words: readonly string[]): unknown {
  if (!(error instanceof Error)) return blank(String(error), words);
  const message = blank(error.message, words);
  if (message === error.message) return error;
  const copy = new Error(message);
  copy.name = error.name;
  const stack = error.stack?.replace(error.message, () => message);
  if (stack !== undefined) copy.stack = stack;
  return copy;
}

function blank(text: string, words: readonly string[]): string {
  return words
    .filter((word) => word.trim().length >= SHORTEST_WORD)
    .toSorted((a, b) => b.length - a.length)
    .reduce((blanked, word) => blanked.replaceAll(word, '[…]'), text);
}
