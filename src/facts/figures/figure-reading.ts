import { hidesSigns, type Range } from '../../language/index.ts';
import type { Reading, Token } from '../read/index.ts';
import type { ColumnUnit } from './candidates/columns/told-units.ts';
import type { Numeral } from './candidates/numbers/numerals.ts';
import type { Quantity } from './candidates/numbers/quantity.ts';
import { findAddresses } from './words/addresses.ts';
import { getLexicon } from './words/lexicon.ts';
import type { Lexicon } from './words/lexicon-type.ts';

/** A passage being read for figures, with the words of its language. */
export class FigureReading implements Reading {
  readonly text: string;
  readonly language: string | null;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Whether a figure may begin with a word or a mark. */
  readonly mayBegin: (word: Token, next: Token) => boolean;
  // What many rules ask of one place, remembered.
  /** Where the plural noun ends that begins at a token, or -1. */
  readonly nounEnds = new Map<number, number>();
  /** The number that begins at a token. */
  readonly numerals = new Map<number, Numeral | null>();
  /** The quantity that begins at a token: by itself, or as either end of a range. */
  readonly quantities = {
    low: new Map<number, Quantity | null>(),
    own: new Map<number, Quantity | null>(),
    money: new Map<number, Quantity | null>(),
  };
  /** What the name of a column leaves to its cell, by the place of the colon between them. */
  readonly columnUnits = new Map<number, ColumnUnit | null>();
  /** Whether it is a row of a table: "name: cell | name: cell". */
  readonly isRow: boolean;
  /** The line right over its table, which may tell what all cells are in. */
  readonly over: FigureReading | null;
  private readonly reading: Reading;
  private foundAddresses: readonly Range[] | undefined;

  constructor(reading: Reading, isRow = false, over: FigureReading | null = null) {
    this.isRow = isRow;
    this.over = over;
    const { lexicon, mayBegin } = getLexicon(reading.language);
    this.text = reading.text;
    this.language = reading.language;
    this.tokens = reading.tokens;
    this.lexicon = lexicon;
    this.mayBegin = mayBegin;
    this.reading = reading;
  }

  /** Where web addresses, mail addresses and code stand. */
  get addresses(): readonly Range[] {
    return (this.foundAddresses ??= findAddresses(this.text));
  }

  get sentences(): readonly Range[] {
    return this.reading.sentences;
  }
}

/** Reads a passage for figures; null where it can have none, which is cheap to tell. */
export function readForFigures(
  passage: Reading,
  isRow = false,
  over: FigureReading | null = null,
): FigureReading | null {
  const { text } = passage;
  const { trigger } = getLexicon(passage.language);
  // Digits first: most of what has figures has those, and the words are many.
  const mayHave = /\d/u.test(text) || hidesSigns(text) || trigger.test(text.toLowerCase());
  return mayHave ? new FigureReading(passage, isRow, over) : null;
}
