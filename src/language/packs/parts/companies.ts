import type { PhraseList, WordList } from '../lists.ts';

/** What companies are told by in texts of a language, around their names; all in lower case. */
export interface CompaniesPart {
  /** Articles, possessives and demonstratives before a noun. */
  readonly determiners: WordList;
  readonly conjunctions: WordList;
  /** Articles that, with a capital inside a sentence, open a surname. */
  readonly nameArticles: WordList;
  /** Articles that things have and people have not. */
  readonly neuterArticles: WordList;
  /** Prepositions of belonging: "CEO of X". */
  readonly belonging: WordList;
  /** Prepositions before an employer more than before a place: "works at X". */
  readonly employing: WordList;
  /** The preposition that stands before places most: "in". */
  readonly within: WordList;
  /** Prepositions of direction. */
  readonly towards: WordList;
  /** Other prepositions before a place. */
  readonly locating: WordList;
  /** Where something went from: "from Brixum to …". */
  readonly leaving: WordList;
  /** Behind a name: where something went from there. */
  readonly destinations: WordList;
  /** Before who did it: "by". */
  readonly causing: WordList;
  /** Between a company and the town that it is from: "X of Essen". */
  readonly origins: WordList;
  /** Prepositions between work and an employer. */
  readonly workplaces: WordList;
  /** What follows a name that ends in an apostrophe and s, and nothing possessed. */
  readonly afterName: WordList;
  /** Before the origin of a statement: "according to". */
  readonly sources: PhraseList;
  /** Before examples: "such as". */
  readonly examples: WordList;
  /** Relative words for people. */
  readonly who: WordList;
  /** Relative words for things. */
  readonly that: WordList;
  /** Demonstratives. */
  readonly pointing: WordList;
  /** Possessives that can point back to a company. */
  readonly its: WordList;
  /** Words before what somebody has one of: "his", "a". */
  readonly owners: WordList;
  /** Nouns for a kind of organization or for what it offers. */
  readonly kinds: WordList;
  /** Those that say what it is to another, and not what it does: "rival", "employer". */
  readonly relations: WordList;
  /** Those that say no more than that it is one: "company". */
  readonly plainKinds: WordList;
  /** As `kinds`, but also said of people: "maker", "owner". */
  readonly agents: WordList;
  /** People by what they are to a company. */
  readonly roles: WordList;
  /** Ends of compounds that are somebody's role. */
  readonly roleEndings: WordList;
  /** What a company has and few others have: shares, turnover. */
  readonly possessions: WordList;
  /** What is done with a company, before a preposition: "stake in". */
  readonly dealings: WordList;
  /** Further words of texts about business: of money, trade, work, sport. */
  readonly business: WordList;
  /** Behind a number: "percent", "million". */
  readonly amounts: WordList;
  /** Other halves of a compound with a company: "X-owned". */
  readonly tails: WordList;
  /** Those that say it in an apposition: "a Y-owned shop". */
  readonly ownedTails: WordList;
  /** What companies do, behind the name. */
  readonly actions: WordList;
  /** What shares do, before a percentage: "rose". */
  readonly moves: WordList;
  /** Those that organizations do, and no law or measure. */
  readonly announcing: WordList;
  /** What is done to companies, before the name. */
  readonly doneTo: WordList;
  /** Participles of what is done to companies: "X was acquired". */
  readonly suffered: WordList;
  /** Words of notes on medicine and chemistry, whose abbreviations are of what is given or measured. */
  readonly clinical: WordList;
  /** Participles of what firms do for others: "installed by X". */
  readonly supplying: WordList;
  /** Auxiliaries before those. */
  readonly passives: WordList;
  readonly saying: WordList;
  /** What people say more than companies; these report, write, announce. */
  readonly telling: WordList;
  /** Words of work, before an employer. */
  readonly working: WordList;
  /** What stands before "in" and a newspaper. */
  readonly publishing: WordList;
  /** Participles of what people do: "founded by X". */
  readonly founding: WordList;
  /** "under the lead of X". */
  readonly leading: WordList;
  /** Titles and nouns before a person's name. */
  readonly people: WordList;
  /** Titles that are shortened, before a point: "dr." */
  readonly titles: WordList;
  /** What only people do or are. */
  readonly human: WordList;
  /** Nouns before the name of a place. */
  readonly placeNouns: WordList;
  /** What places have: "Brixum's mayor", "the south of Brixum". */
  readonly ofPlaces: WordList;
  /** Nouns before the name of something else: a law, an event, a book. */
  readonly otherNouns: WordList;
  /** Adjectives of nationality, also as nouns for people. */
  readonly nationalities: WordList;
  /** Words that open a sentence, besides the stopwords. */
  readonly openers: WordList;
  /** Function words that open names or are names. */
  readonly alsoNames: WordList;
  /** Adjectives behind a nationality that belong to the name: "Dutch Central …". */
  readonly general: WordList;
  readonly generalEndings: WordList;
  /** Common words that open a sentence without an article, where their ending does not tell. */
  readonly plainWords: WordList;
  /** Ends of common words. */
  readonly plainEndings: WordList;
  /** Ends of abstract nouns. */
  readonly abstractEndings: WordList;
  /** Those that no name of a company has: "-heid". */
  readonly coinedEndings: WordList;
  /** Those of bodies that an article before them makes the one: "das Torfamt". */
  readonly bodyEndings: WordList;
  /** Finite verbs that no ending tells. */
  readonly verbs: WordList;
  readonly verbEndings: WordList;
  /** Finite verbs of one only, and their ends. */
  readonly singularVerbs: WordList;
  readonly singularEndings: WordList;
  /** Finite verbs of several, behind two subjects. */
  readonly pluralVerbs: WordList;
  readonly pluralEndings: WordList;
  /** Ends of words for peoples, believers, ages. */
  readonly demonymEndings: WordList;
  /** Those that are adjectives. */
  readonly adjectiveEndings: WordList;
  /** Ends of adjectives before a noun, where they agree with it in case. */
  readonly inflectedEndings: WordList;
  /** Those of adjectives that few other words have, with what agrees: "-liche". */
  readonly describingEndings: WordList;
  /** Ends of many names of towns. */
  readonly townEndings: WordList;
  /** Words of three letters that are ends of compounds; others are ends of other words too. */
  readonly shortEndings: WordList;
  /** Letters behind which an apostrophe and s are a plural or a genitive. */
  readonly genitiveAfter: WordList;
  /** Whether a nationality with a capital may belong to a name: "American Express". */
  readonly nationalityOpensName: boolean;
}
