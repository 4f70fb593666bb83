import { tokenize } from '../../language/index.ts';

/**
 * Phrases and what each stands for. Nearly every look-up fails, and building the phrase to look up
 * is the dear part: the words that phrases begin and end with tell most of them without.
 */
export class PhraseTable<T> extends Map<string, T> {
  /** What the first token of a phrase may be. */
  readonly begins: ReadonlySet<string>;
  /** What the last token of a phrase may be. */
  readonly ends: ReadonlySet<string>;
  /** Tokens of the longest phrase. */
  readonly longest: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    super(entries);
    const phrases = Array.from(this.keys(), (phrase) => tokenize(phrase).map(({ text }) => text));
    this.begins = new Set(phrases.flatMap((tokens) => tokens.at(0) ?? []));
    this.ends = new Set(phrases.flatMap((tokens) => tokens.at(-1) ?? []));
    this.longest = phrases.reduce((most, tokens) => Math.max(most, tokens.length), 0);
  }
}

/** Phrases that stand for nothing but themselves. */
export function phraseSet(phrases: Iterable<string>): PhraseTable<true> {
  return new PhraseTable(Array.from(phrases, (phrase) => [phrase, true] as const));
}
