/** What finding figures needs to know of one language; phrases in lower case, as they stand. */
export interface FigureWords {
  /** ISO 639-1. */
  readonly code: string;
  /** Cardinals up to nineteen. */
  readonly ones: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** Between ones and tens in one word: "vijf-en-twintig". */
  readonly tenLinks: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  /** Between hundreds and what follows: "two hundred and five". */
  readonly hundredLinks: ReadonlySet<string>;
  /** Indefinite articles: one before a scale only ("a million"). */
  readonly articles: ReadonlySet<string>;
  /** The pronoun or numeral one, a number only before a scale or a unit, or in "one in five". */
  readonly one: ReadonlySet<string>;
  /** Values that stand only before a unit or a scale: "anderhalf", "half a". */
  readonly unitFractions: Readonly<Record<string, number>>;
  /** After a cardinal: "and a half". */
  readonly andHalf: ReadonlySet<string>;
  /** Million, billion …, also short. */
  readonly scales: Readonly<Record<string, number>>;
  /** Units, each with its words: English name in the singular → words. */
  readonly units: Readonly<Record<string, string>>;
  /** Everyday names of currencies: ISO 4217 → words. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Plurals of words that names of currencies end in, where Intl gives none: plural → singular. */
  readonly currencyPlurals?: Readonly<Record<string, string>>;
  /** Hundredths of a currency: word → ISO 4217, or '' where the word names none. */
  readonly cents: Readonly<Record<string, string>>;
  /** Fractions that are figures wherever they stand: "de helft". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Words for parts: "derde" → 3. */
  readonly parts: Readonly<Record<string, number>>;
  /** What follows a part that is a share ("of"), not an ordinal ("a third party"). */
  readonly afterPart: ReadonlySet<string>;
  /** Between the two numbers of a share, for any first number: "out of". */
  readonly outOf: ReadonlySet<string>;
  /** Between the two numbers of a share where the first may be one: "in", "op de". */
  readonly rateOf: ReadonlySet<string>;
  /** Between the two numbers of a mark: "op". */
  readonly markOf: ReadonlySet<string>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** What an ordinal in digits ends in. */
  readonly ordinalEnds: ReadonlySet<string>;
  /** Between a place and how many places there are. */
  readonly rankOf: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Between the ends of a range. */
  readonly upTo: ReadonlySet<string>;
  /** Before a number that changes into another: "from 10 to 20" is two figures. */
  readonly from: ReadonlySet<string>;
  /** Verbs that make "from 10 to 20" a range after all. */
  readonly ranging: ReadonlySet<string>;
  /** Before a figure: "more than". */
  readonly qualifiers: ReadonlySet<string>;
  /** Qualifiers and others that make a small number before a plain noun a count. */
  readonly counting: ReadonlySet<string>;
  /** Words that may stand between a list's numbers. */
  readonly listLinks: ReadonlySet<string>;
  /** Nouns before a number that names rather than counts: "page". */
  readonly references: ReadonlySet<string>;
  /** What compounds of such nouns end in. */
  readonly referenceEnds: readonly string[];
  /** Words before a number of four digits that make it a year. */
  readonly beforeYear: ReadonlySet<string>;
  /** Words before a decade in two digits. */
  readonly decades: ReadonlySet<string>;
  /** Words before a time of the clock. */
  readonly beforeClock: ReadonlySet<string>;
  /** Words after a time of the clock, where they are no unit. */
  readonly afterClock: ReadonlySet<string>;
  /** Words by which a passage tells of a match. */
  readonly match: ReadonlySet<string>;
  /** Words by which a clause tells of marks. */
  readonly marks: ReadonlySet<string>;
  /** What streets end in. */
  readonly streets: readonly string[];
  /** Nouns whose plural shows no ending: "people". */
  readonly plurals: ReadonlySet<string>;
  /** Whether a word may be a plural noun by its ending. */
  readonly pluralEnd: RegExp;
  /** "according to", for the source of a figure. */
  readonly accordingTo: ReadonlySet<string>;
}

/** Phrases of a list, separated by commas. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
      .filter((phrase) => phrase !== ''),
  );
}
