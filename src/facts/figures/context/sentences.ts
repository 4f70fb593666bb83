import type { FigureReading } from '../figure-reading.ts';
import type { Found, Sentence } from '../found.ts';

/** The sentences of a passage with the tokens and figures of each; both stand in order. */
export function readSentences(
  { tokens, sentences }: FigureReading,
  found: readonly Found[],
): Sentence[] {
  let token = 0;
  let figure = 0;
  return sentences.map((range): Sentence => {
    const [, end] = range;
    const first = token;
    while (token < tokens.length && (tokens[token]?.start ?? end) < end) token++;
    const from = figure;
    while (figure < found.length && (found[figure]?.figure.start ?? end) < end) figure++;
    return { range, first, next: token, found: found.slice(from, figure) };
  });
}
