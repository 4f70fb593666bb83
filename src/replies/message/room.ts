/** Discord: characters of all Text Displays of one message together. */
export const MOST_CHARACTERS = 4_000;
/**
 * UTF-8 bytes of all Text Displays together, with so many on top for each. Nowhere documented:
 * past it Discord answers 500 (discord-api-docs issue 8554).
 */
const MOST_BYTES = 10_170;
const BYTES_PER_TEXT = 12;

/**
 * How much of a message a Text Display takes, in characters: where its bytes weigh more (Chinese
 * and Japanese have three a character), as many characters as those bytes stand for. Texts that
 * together cost no more than `MOST_CHARACTERS` are within both limits.
 */
export function costOf(content: string): number {
  const bytes = Buffer.byteLength(content) + BYTES_PER_TEXT;
  return Math.max(content.length, Math.ceil((bytes * MOST_CHARACTERS) / MOST_BYTES));
}
