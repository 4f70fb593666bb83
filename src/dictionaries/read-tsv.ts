import type { WordPair } from './types.ts';

const LONGEST = 60;

/** Lines of word, translation and weight with tabs between; one without a weight counts 1. */
export function* readTsv(text: string): Generator<WordPair> {
  for (const line of linesOf(text)) {
    const [word = '', translation = '', score = '1'] = line.split('\t');
    const weight = Number(score);
    const isPair = isWord(word) && isWord(translation) && weight > 0 && Number.isFinite(weight);
    if (isPair) yield { word: word.trim(), translation: translation.trim(), weight };
  }
}

/** Lines one by one: all at once would take the memory of the text again. */
export function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    yield text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    at = end + 1;
  }
}

function isWord(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST;
}
