import type { NumberList, PhraseList, WordList } from '../lists.ts';

/** Lists of phrases by which figures are told from other numbers. */
export const PHRASE_NAMES = [
  /** Between hundreds and what follows: "two hundred and five". */
  'hundredLinks',
  /** Indefinite articles: one before a scale only ("a million"). */
  'articles',
  /** The pronoun or numeral one, a number only before a scale or a unit, or in "one in five". */
  'one',
  /** After a cardinal: "and a half". */
  'andHalf',
  /** After a part that is a share ("of"), not an ordinal ("a third party"). */
  'afterPart',
  /** A half that is a share by what stands around it. */
  'halves',
  'afterHalf',
  /** Between the two numbers of a share, for any first number: "out of". */
  'outOf',
  /** Between the two numbers of a share where the first may be one: "in", "op de". */
  'rateOf',
  /** Those of the two above that may follow "one". */
  'oneOf',
  /** Between the two numbers of a mark: "op". */
  'markOf',
  /** What an ordinal in digits ends in. */
  'ordinalEnds',
  /** Between a place and how many places there are. */
  'rankOf',
  /** Before a number below nought: "minus". */
  'minus',
  /** After one: "12 degrees below zero". */
  'belowNought',
  'between',
  'and',
  /** Turns of speech with a number that states nothing: "one day". */
  'idioms',
  /** Before a figure of an earlier time that another is compared with: "up from". */
  'earlierBefore',
  /** The same, as the first words behind a comma: "3 million, after a loss of 5 million". */
  'earlierAfter',
  /** By which a clause tells of an earlier time: "a year earlier". */
  'earlierNear',
  /** Before a year that something is compared with, began in or is to be by: "than in". */
  'baseYears',
  /** After a year in which something began, which is not when it was measured: "in 1931 begonnen". */
  'begun',
  /** Right after a time that tells when something was: "four years ago". */
  'agos',
  /** What is, as one of `thatWas` was: "normally it is 350". */
  'thatIs',
  /** Behind a length, of which way it goes: "7 metres high and 2 thick". */
  'extents',
  /** Before somebody or something beside what a sentence is about: "die van X". */
  'beforeOthers',
  /** Short and irregular finite verbs, those of the search besides. */
  'shortVerbs',
  /** By which millions behind an amount are money too, beside words for it: "cheaper", "put in". */
  'goesToMoney',
  /** Before what is now, behind what was: "inmiddels"; and other words that turn from one to the other. */
  'nows',
  'contrasts',
  /** Right before what is denied, and before what is so instead: "not 9 but 7". */
  'denials',
  'insteads',
  /** Behind what was, before what came of it: "two years later". */
  'laters',
  /** By which words that lead to a figure tell of a past time: "ooit"; and verbs of how it stood then. */
  'formers',
  /** The same as the first word only, or right before the figure: "de hoogste ooit" tells of none. */
  'onces',
  'wasThen',
  /** What happens to people at one time, and is no way that things stood: "doden". */
  'casualties',
  /** "Toen" as the first word, and what was done at the beginning: "opgericht". */
  'whens',
  'founding',
  /** By which one clause tells of a beginning, right before what it began with; and the next of the end. */
  'starts',
  'startedWith',
  'ends',
  /** Behind what is now, before what comes in its place: "dat wordt". */
  'becomes',
  'turnsInto',
  /** What comes then is not decided: "volgend jaar". */
  'nextTimes',
  /** Right before what something became: "nam … toe tot". */
  'changedTo',
  /** By which words on either side of others tell what is expected: "rekent … op", "gaat … uit van". */
  'expects',
  'expectsOn',
  'assumes',
  'assumesFrom',
  /** Behind a length of time that is past: "jaar geleden", read with the word for the unit. */
  'timesAgo',
  /** Before one: "vor zehn Jahren"; and before one that is to come: "over drie jaar". */
  'agoBefore',
  'inTime',
  /** By which a sentence opens that tells of what is to come, before its verb: "straks". */
  'soons',
  /** By which a clause tells what is usual, and what was measured beside it. */
  'usuals',
  'measureds',
  /** Behind what was last time, before what is now: "dit jaar"; and names of last time in brackets and columns. */
  'thisTimes',
  'lastTimes',
  /** What holds a word for what is to come and tells of what came: "than expected". */
  'asExpected',
  /** Verbs of people that tell what they expect: "31% of them expect" is a result. */
  'wishes',
  /** Around a figure of one of many: "per aandeel" right behind it; "elke" as the first word. */
  'perOne',
  'everyOne',
  /** By which a topic asks for what is now, or for what was before or is usual: "oude prijs". */
  'askedNew',
  'askedOld',
  /** In the name of a table's row that adds up the others: "totaal". */
  'wholes',
  /** Names of columns of what was planned: "budget". */
  'plans',
  /** Names of columns of units: "eenheid". */
  'unitColumns',
  /** Before a figure in a sentence that adds up what was told: "taking the total to 318". */
  'inAll',
  /** In what leads to one: "samen trokken zij er 900"; and what makes nothing of it behind: "samen met". */
  'together',
  'withOthers',
  /** Nouns of one person, before "van" and an age. */
  'person',
  /** By which a clause tells of what is expected or aimed at. */
  'forecasts',
  /** The same where the clause names a year: "should". */
  'aims',
  /** What ends in one of `changes` and changes nothing: "made up 8 percent of". */
  'makingUp',
  /** By which a clause tells of a change, and right before how much: "steeg met". */
  'changes',
  'changedBy',
  /** By which a clause sets a condition, and before the border that it sets: "als … onder de 40 procent". */
  'conditions',
  'borders',
  /** Behind a border that a sentence begins with: "geldt". */
  'applies',
  /** Nouns of limits that lead to one: "grenswaarde". */
  'bounds',
  /** Before the least that must be or the most that may be; by which a clause says so. */
  'leasts',
  'mosts',
  'permits',
  'mustBe',
  /** The same as the last word of its clause: "moeten minstens 16 jaar zijn". */
  'mustEnd',
  /** Right before a part of the figure before: "onder wie". */
  'including',
  /** Before a group as the first word, and the verb behind it: "onder fietsers vielen". */
  'amongGroup',
  'wereThere',
  /** Behind a part: "were among the". */
  'areAmong',
  /** Who may come to a meeting: "leden". */
  'entitled',
  /** By which a clause tells how many came or went: its verb and its last word, or right behind the figure. */
  'comeOrGo',
  'comeOrGoEnd',
  'joined',
  /** By which a sentence opens that says who was there: "Aanwezig: 74 leden". */
  'present',
  /** By which a clause tells what is allowed. */
  'limits',
  /** By which a sentence opens that supposes something, or sets an exercise: "stel dat", "bereken". */
  'suppositions',
  /** "In 2022 was dat": what was told before, of another time. */
  'thatWas',
  /** By which such a clause tells of another time where it names no year. */
  'otherTimes',
  /** By which a clause tells what something costs, or is fined or taxed. */
  'costs',
  /** By which a sentence goes on about what the one before told of, in its first words. */
  'carriers',
  /** The same as its very first word. */
  'pointers',
  /** The same behind the verb, where no noun follows: "in juni stond die op". */
  'resumers',
  /** By which a sentence opens that tells of somebody beside what the text is about: "concurrent". */
  'rivals',
  /** Before those: "bij". */
  'atRivals',
  /** Definite articles. */
  'definite',
  /** Between an article and a number that is the name of a model: "the new 737". */
  'newOnes',
  /** By which a text tells of acts, so that a number before capitals is that of an article. */
  'laws',
  /** After a number of people or things told before: "the 300 who left". */
  'relatives',
  /** Before a number that something is found by: "see 2.6". */
  'referring',
  /** Words for a part that are somebody else as well ("derde"), and for several of those. */
  'parties',
  'manyParties',
  /** Before somebody else: "aan een derde". */
  'beforeParty',
  /** Before somebody told of: "die derde". */
  'pointing',
  /** Besides ordinals before a part that has a place in an order: "the latter half". */
  'lastOnes',
  /** Between the ends of a change, after one of `from`. */
  'changeTo',
  /** Between the ends of a range. */
  'upTo',
  /** Before a number that changes into another: "from 10 to 20" is two figures. */
  'from',
  /** Those of them after which what else would be a range is a change. */
  'changeFrom',
  /** Verbs that make "from 10 to 20" a range after all. */
  'ranging',
  /** Before a figure: "more than". */
  'qualifiers',
  /** What makes a small number in words before a plain noun a count. */
  'counting',
  /** After a small number in words that a clause compares, before one of `than`: "three more". */
  'comparatives',
  'than',
  /** Before a number of things told before: "verloor er vier". */
  'ofThem',
  /** Says that so many of something exist: "there are five mills". */
  'thereIs',
  /** Verbs of results, which are counted: "won eight medals". */
  'results',
  /** After a number of things told before: "four of them". */
  'partOf',
  /** Before a list as long as a number: "top 10". */
  'tops',
  /** Before a half that is a share whatever follows. */
  'beforeHalf',
  /** Between a value and how far off it may be: "48%, plus or minus 3". */
  'plusMinus',
  /** What such a margin of a share is told in: "3 points". */
  'sharePoints',
  /** What a multiple is told in: "three times as many". */
  'repeats',
  /** After a multiple, before what is multiplied: "as many". */
  'asMuch',
  /** What begins with one of those and multiplies nothing: "as well". */
  'asElse',
  /** Function words that may follow one of those. */
  'muchs',
  /** After a multiple: "higher". */
  'multiplied',
  /** Verbs after which a word for a multiple tells a number of reasons: "is twofold". */
  'being',
  /** After a number that is as many at least: "or more". */
  'orMore',
  /** Before how old someone is: "aged". */
  'ages',
  /** What asks for one; behind one in digits: "79-jarige"; who, verbs before one, and what may stand between. */
  'askingAge',
  'ageEnds',
  'agePersons',
  'ageVerbs',
  'ageAdverbs',
  /** Before an age that those before it are older or younger than: "women over 35". */
  'ageLimits',
  /** Before a bare number that can only be an age: "older than 65". */
  'ageComparisons',
  'persons',
  /** By which a clause tells when something is open. */
  'opening',
  /** After a year: "na Christus". */
  'eras',
  /** Before how many were asked: "spraken met". */
  'askedBefore',
  /** After how many were asked: "1,001 adults were interviewed", "800 respondents". */
  'respondents',
  /** After how many took part in a survey: "800 people took part". */
  'joining',
  /** Before or behind a plural, to ask how many: "opgelegde boetes". */
  'issued',
  /** By which anything is paid or got, so that what for is told by its subject: "kost". */
  'paying',
  /** Behind what is paid, before what it is paid for. */
  'paidFor',
  /** Words by which a clause counts. */
  'totals',
  /** Words by which a clause tells of weight: pounds are no money there. */
  'weighing',
  /** Between a measure and what is measured. */
  'ofStuff',
  /** What may stand between a list's numbers. */
  'listLinks',
  /** What else may stand between the days of a date. */
  'dateLinks',
  /** Before a noun that has no article where it names a place in an order: "in kamer 3". */
  'prepositions',
  /** Nouns before a number that names rather than counts; before a colon they are labels: "Round: 4". */
  'references',
  /** Those that name one thing after a colon too: "Room: 12". */
  'identifiers',
  /** Before the age of a team's players: "under 21". */
  'ageGroups',
  /** Before a number of four digits that is a year. */
  'beforeYear',
  /** Before a number of four digits with no noun after it, that is then a year. */
  'approximately',
  /** Before a decade in two digits. */
  'decades',
  /** Between a quarter and the hour. */
  'clockLinks',
  /** Before a time of the clock. */
  'beforeClock',
  /** Right before a time that has no word for the hour. */
  'atClock',
  /** Words for hours that are a length of time but after one of `atClock`. */
  'lengths',
  /** After hours that are a length of time: "8 hours per day". */
  'per',
  /** Before a round number that a rate is told by: "per 1.000 inwoners". */
  'rateBases',
  /** Between what lasts and how long. */
  'lengthOf',
  /** Before hours that are a length of time where one of `spent` follows. */
  'beforeSpent',
  'spent',
  /** After a time of the clock, where it is no unit. */
  'afterClock',
  /** Before a number of four digits that may be a count too. */
  'maybeBeforeYear',
  /** Before a unit of time after which a number counts: "per week 20 …". */
  'each',
  /** By which a passage tells of a match. */
  'match',
  /** By which a clause tells of marks. */
  'marks',
  /** Plural nouns that have no ending of a plural: "people". */
  'plurals',
  /** Names of currencies that are verbs too: only after a scale or thousands. */
  'verbsToo',
  /** Before the source of a figure: "according to". */
  'accordingTo',
  /** Before a noun, of a part of it: "youth unemployment". */
  'narrowing',
  /** Right after the name of who tells a figure: "X estimates". */
  'tellers',
  /** What people are asked in, or figures stand in: "survey". */
  'surveys',
  /** Between those and who made them. */
  'surveyBy',
  /** Before how many were asked. */
  'among',
  /** Before a name, and not of it. */
  'articlesOfNames',
  /** Small words inside names. */
  'nameLinks',
] as const;

/** The name of a list of phrases. */
export type PhraseName = (typeof PHRASE_NAMES)[number];

/** Tables of words that stand for a number. */
export const NUMBER_NAMES = [
  /** Cardinals up to nineteen, and the tens. */
  'cardinals',
  /** Values that stand only before a unit or a scale: "anderhalf", "half a". */
  'unitFractions',
  /** Scales that `Intl` has no word for: "mln", "dozen". */
  'scales',
  /** A word for a weight that is an amount of euros beside a word for money. */
  'moneyTons',
  /** Scales in the name of a column only: "Passengers (millions)". */
  'columnScales',
  /** Fractions that are figures wherever they stand: "de helft". */
  'fractions',
  /** Words for parts: "derde" → 3. */
  'parts',
  'ordinals',
  /** Words that are multiples before one of `asMuch`: "twice". */
  'multiples',
] as const;

/** The name of a table of numbers. */
export type NumberName = (typeof NUMBER_NAMES)[number];

/** Tables of words that stand for a name. */
export const NAME_NAMES = [
  /** A unit's English name → its words, those that `Intl` has left out. */
  'units',
  /** ISO 4217 → everyday names. */
  'currencies',
  /** A noun that asks for a measure → questions that do: "hoe zwaar". */
  'askedByAdjective',
  /** ISO 4217, or '' where the word names none → hundredths of a currency. */
  'cents',
] as const;

/** The name of a table of names. */
export type NameName = (typeof NAME_NAMES)[number];

/** Lists of single words, folded where they stand for what a text measures. */
export const WORD_NAMES = [
  /** Between ones and tens in one word: "vijf-en-twintig". */
  'tenLinks',
  /** What compounds that are references end in. */
  'referenceEnds',
  /** What names of streets end in. */
  'streets',
  /** What plural nouns end in, and what ends so and is none. */
  'pluralEnds',
  'notPluralEnds',
  /** Of what is scored, ranked or set against one another: figures beside them are of one measure. */
  'comparing',
  /** Of change: how much more or less is not how much. */
  'changing',
  /** Before what something is scored on or for, or a share is of. */
  'beforeComplement',
  /** Between a share and the group that it is of. */
  'beforeGroup',
  /** What a name's owner may be called by: "X's company". */
  'holders',
  /** Between those and the name: "the company of X". */
  'ownerLinks',
  /** Before what each item of a list is one of: "sales per town:". */
  'distributing',
  /** Between the items of a list of labels. */
  'labelLinks',
] as const;

/** The name of a list of words. */
export type WordName = (typeof WORD_NAMES)[number];

/** What kinds of quantity a noun may ask for. */
export type Dimension =
  | 'money'
  | 'share'
  | 'count'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'duration'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'pressure'
  | 'force'
  | 'density'
  | 'sound'
  | 'light'
  | 'radiation'
  | 'voltage'
  | 'current'
  | 'frequency'
  | 'data';

/** Nouns that ask for a kind of quantity, and words by which a clause tells it without the noun. */
export interface MeasureRow {
  readonly asks: PhraseList;
  /** The dimensions that its figures have, the likeliest first. */
  readonly dimensions: readonly Dimension[];
  /** "Hoogte" is told by "hoog", "werknemers" by "werken". */
  readonly told?: PhraseList;
}

/** Lists without which figures would be read wrongly: a language without them does not compile. */
type Needed =
  | 'articles'
  | 'one'
  | 'qualifiers'
  | 'counting'
  | 'listLinks'
  | 'between'
  | 'and'
  | 'upTo'
  | 'from'
  | 'references'
  | 'identifiers'
  | 'beforeYear'
  | 'plurals'
  | 'pluralEnds'
  | 'cardinals'
  | 'currencies';

/** Lists by the names of their kind. */
type Lists = Readonly<Record<PhraseName, PhraseList>> &
  Readonly<Record<NumberName, NumberList>> &
  Readonly<Record<NameName, Readonly<Record<string, PhraseList>>>> &
  Readonly<Record<WordName, WordList>>;

/** What figures are told by in one language; all in lower case. */
export type FiguresPart = Pick<Lists, Needed> &
  Partial<Omit<Lists, Needed>> & {
    readonly hundred: string;
    readonly thousand: string;
    /** What topics ask for. */
    readonly measures?: readonly MeasureRow[];
    /** What cardinals end in as multiples before one of `asMuch`: "driemaal". */
    readonly timesEnd?: string;
    /** What cardinals end in as multiples by themselves: "fivefold". */
    readonly foldEnd?: string;
    /** Plurals of words that names of currencies end in, where `Intl` gives none. */
    readonly currencyPlurals?: Readonly<Record<string, string>>;
    /** Whether months are months with a capital only: "may" is a verb. */
    readonly monthsHaveCapital?: true;
    /** Whether a name right before a number has it as a part: "Channel Four". */
    readonly nameBeforeNumber?: true;
    /** Whether a letter glued to digits scales what is counted: "1.5m units". */
    readonly letterScales?: true;
  };
