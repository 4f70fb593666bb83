import { createRandom, pick, type Random } from './random.ts';
import type { Row } from './read-rows.ts';

const SEED = 20_261_122;
/** A word long enough to carry meaning, in lower case: names stay as they are. */
const LONG_WORD = /(?<![\p{L}\p{N}])\p{Ll}{6,}(?![\p{L}\p{N}])/gu;
const NUMBER = /\d{2,}/gu;
/** Share of the long words that become another long word of the corpus. */
const REPLACED = 1 / 6;
/** Share of the long words that are joined with another one, as Dutch and German make compounds. */
const JOINED = 1 / 60;
/** Rows that the other words are drawn from: enough for the words to be as frequent as they are. */
const DRAWN_ROWS = 5_000;

/** How `repeatRows` changes a repetition, in a sentence for the report. */
export const CHANGES =
  'repetitions with other numbers, one long word in 6 replaced by another of the corpus and one in 60 joined with another into a new word';

/**
 * As many rows as asked for: the first ones of a larger corpus, or a smaller one repeated with
 * changes, so that a repetition has its own numbers, its own company of words and, as more text
 * has, new words. Equal for equal rows.
 */
export function repeatRows(rows: readonly Row[], wanted: number): Row[] {
  const random = createRandom(SEED);
  const words = rows.slice(0, DRAWN_ROWS).flatMap(({ text }) => text.match(LONG_WORD) ?? []);
  const repeated: Row[] = [];
  for (let repetition = 0; rows.length > 0 && repeated.length < wanted; repetition++) {
    for (const row of rows.slice(0, wanted - repeated.length)) {
      repeated.push(repetition === 0 ? row : repeat(row, repetition, words, random));
    }
  }
  return repeated;
}

function repeat(row: Row, repetition: number, words: readonly string[], random: Random): Row {
  return { ...row, id: `${row.id}-${repetition}`, text: change(row.text, words, random) };
}

function change(text: string, words: readonly string[], random: Random): string {
  return text
    .replace(NUMBER, (digits) => otherNumber(digits, random))
    .replace(LONG_WORD, (word) => {
      const chance = random();
      const other = pick(words, random) ?? word;
      if (chance < REPLACED) return other;
      return chance < REPLACED + JOINED ? word + other : word;
    });
}

/** A number of as many digits. */
function otherNumber(digits: string, random: Random): string {
  return Array.from(digits, (_, place) =>
    String(place === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)),
  ).join('');
}
