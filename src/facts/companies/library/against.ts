import type { Lexicon } from '../words/lexicon.ts';
import type { LibraryRow } from './examples.ts';
import type { Tally } from './tally.ts';

/** What the whole library says of a name. */
export interface Counted {
  readonly name: string;
  /** Of several words. */
  readonly isLong: boolean;
  readonly tally: Tally;
  readonly lexicon: Lexicon;
}

/** A row of the table: what, counted over the whole library, tells that a name is no company. */
export interface Against {
  readonly name: LibraryRow;
  readonly test: (counted: Counted) => boolean;
  /** Only that little speaks for it: where it is named seldom, others may still show it. */
  readonly isOpen?: true;
}

/** Of fewer mentions also those count that nearly suffice. */
const OFTEN = 5;

/** Of so many mentions one at least shows a company by a cue that settles it. */
const SHOWN_ONCE_IN = 20;

/** Written small half as often as with a capital it is a common word, unless a third show it. */
const SMALL = 2;
const SHOWN_OFTEN = 3;

function isSeldomShown({ shown, total }: Tally): boolean {
  return SHOWN_OFTEN * shown < total;
}

/** So much more often inside longer names it is only a part of them: "Reserve", "Affairs". */
const INSIDE = 3;

/** The table; `examples.ts` shows each row. */
export const against: readonly Against[] = [
  { name: 'short for a law or an idea', test: ({ tally }) => tally.isTerm },
  {
    name: 'a term',
    test: ({ name, isLong, lexicon }) =>
      !isLong &&
      (lexicon.is(name.toLowerCase(), 'terms') || lexicon.is(name.toLowerCase(), 'capitalised')),
  },
  {
    name: 'a law that is cited by its articles',
    test: ({ tally: { cited, shown } }) => cited > 0 && cited >= shown,
  },
  {
    name: 'the name of a place',
    test: ({ name, isLong, tally, lexicon }) =>
      !isLong && isSeldomShown(tally) && lexicon.isPlace(name.toLowerCase()),
  },
  {
    name: 'stands where places stand',
    test: ({ isLong, tally }) =>
      !isLong && isSeldomShown(tally) && (tally.isDateline || 2 * tally.places >= tally.total),
  },
  {
    name: 'a person by the whole name',
    test: ({ isLong, tally: { people, shown } }) => isLong && people > shown,
  },
  {
    name: 'a word of the whole names of people',
    test: ({ isLong, tally: { asPerson, shown } }) => !isLong && asPerson > shown,
  },
  {
    name: 'closes two words, as surnames do',
    test: ({ isLong, tally: { asLast, shown } }) => !isLong && asLast > 0 && shown === 0,
  },
  {
    name: 'a part of longer names',
    test: ({ tally: { inside, total } }) => inside > INSIDE * total,
  },
  {
    name: 'a word that the library writes small',
    test: ({ name, isLong, tally, lexicon }) =>
      !isLong &&
      lexicon.word(name).shape.isCapitalised &&
      SMALL * tally.small >= tally.total &&
      isSeldomShown(tally),
  },
  {
    name: 'seldom shown to be one',
    isOpen: true,
    test: ({ tally: { total, accepted, hinted, shown } }) => {
      const enough = 2 * accepted + (total < OFTEN ? hinted : 0) >= total;
      return !enough && (shown === 0 || SHOWN_ONCE_IN * shown < total);
    },
  },
];
