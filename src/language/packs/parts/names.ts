import type { PhraseList, WordList } from '../lists.ts';

/**
 * What the names of a language are made of, in lower case. A name keeps its words in a text of any
 * other language, so that these are known in all of them.
 */
export interface NamesPart {
  /** Shortened words inside names, before a point: "St. Brixum". */
  readonly abbreviations: WordList;
  /** Small words of surnames: "van der". */
  readonly particles: WordList;
  /** Articles inside names: "Society for the Protection of …". */
  readonly articles: WordList;
  /** Between a name and whose or where it is. */
  readonly ofWords: WordList;
  /** Between the head of an organization and what it is for or of: "Bank of America". */
  readonly forWords: WordList;
  /** Between the head of a law or a battle and what it is about. */
  readonly onWords: WordList;
  readonly andWords: WordList;
  readonly firstNames: WordList;
  /** Cities, regions and waters; countries are known to `Intl`. */
  readonly places: WordList;
  /** First words of names of places: "Fort", "San". */
  readonly placeOpenings: WordList;
  /** Legal forms, without dots, that a name has with a capital. */
  readonly legalForms: WordList;
  /** Those that are written small too: "Acme plc". */
  readonly smallForms: WordList;
  /** Those that are ordinary words or syllables in small letters. */
  readonly openForms: WordList;
  /** Those that begin small and go on with a capital: "e.V." */
  readonly mixedForms: WordList;
  /** Words that close, or open, a name of an organization. */
  readonly heads: WordList;
  /** Those that are too common in other names to settle the matter alone. */
  readonly commonHeads: WordList;
  /** Those that are also the end of a compound: "spaarbank". */
  readonly headEndings: WordList;
  /** Words that "of" or "for" can join what follows to: "Bank of America". */
  readonly joiningHeads: WordList;
  /** Those that are also the end of a compound: "adviesraad". */
  readonly joiningEndings: WordList;
  /** Those whose task goes on behind "and": "Office of Bread and Milk". */
  readonly taskHeads: WordList;
  /** Those that open one though they are written small: "ministerie van Brood". */
  readonly smallHeads: WordList;
  /** Those that stand before a town, small too, where it speaks or acts: "gemeente Brixum". */
  readonly townHeads: WordList;
  /** Words that open a name of an organization: "Air India", "Radio 538". */
  readonly openingHeads: WordList;
  /** Those that say it whatever word ends the name: "Stichting Brood". */
  readonly firmOpenings: WordList;
  /** What closes a firm behind "and": "Brixum and Partners". */
  readonly partnerHeads: WordList;
  /** Ends of compounds that open the name of a society: "Musikverein Talmo". */
  readonly societies: WordList;
  /** Small words between the parts of a name in Romance languages: "Laiterie du Brix". */
  readonly romanceLinks: WordList;
  /** What organizations begin with there, also as the end of a longer word: "Laiterie". */
  readonly romanceHeads: WordList;
  /** Titles that stand in the name of what is called after a person: "Prins Talmo Fonds". */
  readonly honours: WordList;
  /** What belongs to a name though a hyphen stands before it: "Talmo-instituut". */
  readonly ownTails: WordList;
  /** Heads that are often of two places: "Waterschap Brixum en Dal". */
  readonly pairedHeads: WordList;
  /** Adjectives before a head: "Nationale Bank". */
  readonly generalOpenings: WordList;
  /** Those that a company may leave out of its name. */
  readonly royal: WordList;
  /** Last words that a short form leaves out without being another company. */
  readonly leftOut: WordList;
  /** First words of clubs: "FC". */
  readonly clubForms: WordList;
  /** Words before "court" in the name of one: "Brixum Crown Court". */
  readonly courtKinds: WordList;
  /** Sports, as bodies of a land are called: "British Rowing", "Basketball Australia". */
  readonly sports: WordList;
  /** A parliament, or with a subject an organization: "Chamber of Commerce". */
  readonly chambers: WordList;
  /** What an organization is about: "Institute of Science and Technology". */
  readonly subjects: WordList;
  /** Newspapers and magazines that one word names, behind an article: "the Guardian". */
  readonly mediaNames: WordList;
  /** Heads of names that are no company's: governments, events, streets, works. */
  readonly otherHeads: WordList;
  /** Those that are also the end of a compound: "wereldoorlog". */
  readonly otherEndings: WordList;
  /** Ends of compounds that are no company's, but may end a longer name of one: "Spoorwegen". */
  readonly workEndings: WordList;
  /** First words of names of ships, squares and the like: "MV Brixum". */
  readonly otherOpenings: WordList;
  /** Laws and the like, before their name. */
  readonly laws: WordList;
  /** Laws and the like, behind their name. */
  readonly lawEnds: WordList;
  /** Parts of texts, before a number or a letter: "Annex II". */
  readonly numberedParts: WordList;
  /** Documents, before the name of whose they are: "Jaarverslag Talmo". */
  readonly documents: WordList;
  /** Abbreviations and short words that are things, measures or offices. */
  readonly terms: WordList;
  /** What is written with a capital, and is never an organization by itself. */
  readonly capitalised: PhraseList;
  /** Offices before the name of who holds them: "Foreign Minister Jane Brixum". */
  readonly offices: WordList;
  /** Surnames that many people have. */
  readonly surnames: WordList;
  /** Organizations that are widely known: written from general knowledge for this project. */
  readonly organizations: PhraseList;
  /** Products, programs and competitions that are widely known, and no organizations. */
  readonly products: PhraseList;
  /** What the names of classes and methods in programs end in: "NullPointerException". */
  readonly codeWords: WordList;
}
