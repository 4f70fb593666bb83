import { linesOf } from './read-tsv.ts';
import type { WordPair } from './types.ts';

/** Lines of the index that describe the dictionary and are no words. */
const ABOUT = '00database';
const LONGEST = 60;
/** How soon later senses, and later words of one sense, count less. */
const SENSE_STEP = 0.5;
const WORD_STEP = 0.1;

/**
 * Pairs of a FreeDict dictionary as dictd has it: an index of headwords with the place of each
 * entry, and the entries. An entry is its headword, then lines of translations.
 */
export function* readFreedict(index: string, entries: Buffer): Generator<WordPair> {
  const seen = new Set<number>();
  for (const line of linesOf(index)) {
    const [headword = '', offset = '', length = ''] = line.split('\t');
    if (headword.startsWith(ABOUT)) continue;
    const start = readNumber(offset);
    // One entry may stand under several headwords.
    if (start === null || seen.has(start)) continue;
    seen.add(start);
    const size = readNumber(length);
    if (size !== null) yield* readEntry(entries.toString('utf8', start, start + size));
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number in base 64, most significant digit first; null for what is none. */
function readNumber(text: string): number | null {
  let number = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return null;
    number = number * DIGITS.length + digit;
  }
  return text !== '' && Number.isSafeInteger(number) ? number : null;
}

function* readEntry(entry: string): Generator<WordPair> {
  const [first = '', ...lines] = entry.normalize('NFKC').split('\n');
  const word = withoutNotes(first.replace(/\/[^/]*\//gu, ' '));
  if (!isWord(word)) return;
  let sense = 0;
  for (const line of lines) {
    const text = withoutNotes(line.replace(/^\s*\d+\.\s/u, ''));
    // "Synonym: …", "see: …" and examples in quotes translate nothing.
    if (text === '' || /^[\p{L} ]+:|^["„“”]/u.test(text)) continue;
    for (const [place, part] of text.split(/[,;]/u).entries()) {
      const translation = part.trim();
      const weight = 1 / (1 + SENSE_STEP * sense + WORD_STEP * place);
      if (isWord(translation)) yield { word, translation, weight };
    }
    sense++;
  }
}

/** Grammar and notes stand in brackets of every kind. */
function withoutNotes(text: string): string {
  return text
    .replace(/<[^<>]*>|\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}/gu, ' ')
    .replaceAll('‐', '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isWord(text: string): boolean {
  return text !== '' && text.length <= LONGEST;
}
