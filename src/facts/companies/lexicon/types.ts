/** What the recognition of companies needs to know of one language; all words in lower case. */
export interface CompanyLexicon {
  articles: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Prepositions of belonging: "CEO van X", "shares of X". */
  belonging: ReadonlySet<string>;
  /** Prepositions before an employer more than before a place: "werkt bij X". */
  employing: ReadonlySet<string>;
  /** Prepositions before a place or a direction. */
  locating: ReadonlySet<string>;
  /** Nouns for a kind of organization or for what it offers, standing before its name. */
  descriptors: ReadonlySet<string>;
  /** As `descriptors`, but also said of people: "maker", "owner". */
  agents: ReadonlySet<string>;
  /** People by what they are to a company: "topman". */
  roles: ReadonlySet<string>;
  /** What a company has and few others have: shares, turnover, a stock-market launch. */
  possessions: ReadonlySet<string>;
  /** What is done with a company, before a preposition: "bod op", "fusie met", "stake in". */
  dealings: ReadonlySet<string>;
  /** What companies do, standing after the name. */
  actions: ReadonlySet<string>;
  /** Of those, what organizations say: no law or measure announces or expects. */
  speaking: ReadonlySet<string>;
  /** What is done to companies, standing before the name: "overnam", "acquired". */
  doneTo: ReadonlySet<string>;
  /** Participles of what is done to companies: "X werd overgenomen". */
  suffered: ReadonlySet<string>;
  /** Auxiliaries before those. */
  passives: ReadonlySet<string>;
  /** Other halves of a compound with a company: "Google-owned". */
  tails: ReadonlySet<string>;
  /** Possessive words that can point back to a company: "zijn", "its". */
  its: ReadonlySet<string>;
  /** Words of texts that name organizations: of money, trade, work, sport. */
  business: ReadonlySet<string>;
  /** Words that lead to examples: "zoals", "such as". */
  examples: ReadonlySet<string>;
  /** Words before the origin of a statement: "volgens". */
  sources: ReadonlySet<string>;
  /** Said, wrote, reported. */
  saying: ReadonlySet<string>;
  /** Titles and nouns directly before a person's name. */
  people: ReadonlySet<string>;
  /** What only people do or are: "was born", "overleed". */
  human: ReadonlySet<string>;
  /** Nouns before the name of a place. */
  places: ReadonlySet<string>;
  /** Nouns before the name of something else: a law, an event, a book, a species. */
  others: ReadonlySet<string>;
  /** Adjectives of nationality, also as nouns for people. */
  nationalities: ReadonlySet<string>;
  /** Adverbs and other words that open a sentence, besides the stopwords. */
  openers: ReadonlySet<string>;
}
