import { followsNoun } from '../figures/candidates/counted.ts';
import { phraseBefore, tokenAt } from '../read/index.ts';
import type { YearCase } from './bare-years.ts';

/** One rule by which a number is told to be a year, or to be none; the first that holds decides. */
export interface YearCue {
  readonly name: string;
  readonly isYear: boolean;
  readonly test: (judged: YearCase) => boolean;
  /** Its language, and a text with the number in brackets. */
  readonly example: readonly [language: string, text: string];
}

/** The row by which a recent year is none of figures though a noun of the plural follows. */
const BEFORE_NOUN = 'recent year before a noun of its own';
/** A year so near the start of its sentence opens it: "In 1200". */
const OPENING = 8;
/** Characters before a year in brackets, in which who is cited stands. */
const CITING = 48;
/** "Jansen (2019)", "Jansen and Smith (2019)", "et al. (2019)": what was published then. */
const CITED =
  /(?:^|[.;]\s|\s(?:&|and|en|und|et|al\.|volgens|laut|see|zie)\s*)\p{Lu}?[\p{L}'’.-]*\s*\($/u;

const isAfterTime = ({ reading, place }: YearCase) =>
  phraseBefore(reading, place, reading.lexicon.beforeYear) !== null;
const isRound = ({ text }: YearCase) => text.endsWith('00');
const next = ({ reading, place }: YearCase) => tokenAt(reading.tokens, place + 1);
const last = ({ reading, place }: YearCase) => tokenAt(reading.tokens, place - 1);
const isMaybe = ({ forms, lead }: YearCase) => forms.maybeBefore.test(lead);

/** A noun that a number in front of it may count; where nouns have a capital, not "baute". */
const isBeforeNoun = (judged: YearCase) =>
  judged.refusedBy === BEFORE_NOUN &&
  !(judged.reading.lexicon.nounsHaveCapital && /^\p{Ll}/u.test(next(judged).text));

/** The cues, in the order in which they are asked. */
export const yearCues: readonly YearCue[] = [
  {
    name: 'two digits behind a word for a time',
    isYear: true,
    test: (judged) => !/^\d/u.test(judged.text) && isAfterTime(judged),
    example: ['nl', "De tribune is van voor de brand in ['94]."],
  },
  {
    name: 'no year to figures',
    isYear: false,
    test: ({ refusedBy }) => refusedBy === null,
    example: ['nl', 'Volgens artikel [2012] mag dat.'],
  },
  {
    name: 'round number of what is counted',
    isYear: false,
    test: (judged) =>
      /^1[0-8]00$/u.test(judged.text) &&
      judged.before >= OPENING &&
      followsNoun(judged.reading, judged.place + 1),
    example: ['nl', 'De krant verscheen in [1200] exemplaren.'],
  },
  {
    name: 'behind a word for a time',
    isYear: true,
    test: isAfterTime,
    example: ['en', 'It was founded in [1868].'],
  },
  {
    name: 'told with the date before',
    isYear: true,
    test: ({ forms, sinceLast }) => sinceLast !== null && forms.link.test(sinceLast),
    example: ['nl', 'Het werd in 1919 en [1920] verboden.'],
  },
  {
    name: 'behind a word that is shown with it',
    isYear: true,
    test: (judged) => judged.forms.lead.test(judged.lead) && !isMaybe(judged),
    example: ['en', 'They came to France as early as [1519].'],
  },
  {
    name: 'of a noun behind it',
    isYear: true,
    test: (judged) => !isRound(judged) && judged.forms.article.test(judged.lead),
    example: ['en', 'According to the [1901] census it grew.'],
  },
  {
    // Nobody counts to 1996 without a mark of thousands as often as something is "of 1996".
    name: 'of something, before a word like a noun',
    isYear: true,
    test: (judged) => isBeforeNoun(judged) && !isRound(judged) && isMaybe(judged),
    example: ['en', 'The Schools Act of [1996] recognises two sorts.'],
  },
  {
    name: 'before what it counts',
    isYear: false,
    test: isBeforeNoun,
    example: ['nl', 'Er kwam een tribune met [1994] stoelen.'],
  },
  {
    name: 'behind a word that numbers stand behind too',
    isYear: true,
    test: isMaybe,
    example: ['de', 'Um [1900] baute sie ein Haus.'],
  },
  {
    name: 'behind any word but a noun, in a language without a word for it',
    isYear: true,
    test: (judged) => judged.forms.words.yearsStandAlone && /^\p{Ll}{2}/u.test(last(judged).text),
    example: ['de', 'Sie wurde [1862] gegründet.'],
  },
  {
    name: 'of who is cited',
    isYear: false,
    test: ({ reading, start }) =>
      CITED.test(reading.text.slice(Math.max(0, start - CITING), start)),
    example: ['en', 'Smith and Jones ([2016]) disagree.'],
  },
  {
    name: 'alone in brackets',
    isYear: true,
    test: (judged) => last(judged).text === '(' && next(judged).text === ')',
    example: ['nl', 'Hun bekendste lied, Mist op de rivier ([1971]), is kort.'],
  },
  {
    name: 'opens its sentence or item',
    isYear: true,
    test: (judged) =>
      judged.before === 0 &&
      (/^[:–—-]$/u.test(next(judged).text) || /^\p{Ll}/u.test(next(judged).text)),
    example: ['nl', '[1850]: brand in de molen.'],
  },
  {
    name: 'all of a cell',
    isYear: true,
    test: (judged) =>
      judged.isCell &&
      last(judged).text === ':' &&
      (next(judged).text === '|' || next(judged).kind === 'edge'),
    example: ['nl', 'Naam: Corvex | Opgericht: [1998]'],
  },
];
