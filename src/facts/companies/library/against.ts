import { isLegalForm } from '../words/legal-form.ts';
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
const SHOWN_ONCE_IN = 14;

/** Where all nouns have a capital more must show it: the others are nouns. */
const NOUN_SHOWN_ONCE_IN = 4;
/** So many mentions, and of so many one, are behind an adjective that agrees: a noun. */
const DESCRIBED = 3;
const DESCRIBED_ONCE_IN = 5;

/** Written small half as often as with a capital it is a common word, unless a third show it. */
const SMALL = 2;
const SHOWN_OFTEN = 3;

/** Written small so much more often it is a common word, unless most of its mentions show it. */
const MOSTLY_SMALL = 3;
const LEAST_SMALL = 10;

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
      (['terms', 'capitalised'] as const).some((kind) =>
        // "I’ll"
        lexicon.is(name.toLowerCase().replaceAll('’', "'"), kind),
      ),
  },
  {
    // Whatever else the text speaks of: a glossary gives all its words a capital.
    name: 'a term that is explained',
    test: ({ name, tally: { explained, shown, total }, lexicon }) =>
      2 * explained >= total && shown === 0 && !lexicon.word(name).shape.isAbbreviation,
  },
  {
    name: 'legal forms and nothing else',
    test: ({ name, lexicon }) =>
      name.split(/[\s,/&]+/u).every((word) => isLegalForm(lexicon.word(word))),
  },
  { name: 'a widely known product', test: isProduct },
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
    name: 'called a place, a work or something else',
    test: ({ tally: { named, shown } }) => named > 0 && named >= shown,
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
    // "Platform": a team or a heading may bear it.
    name: 'a word that the library writes small nearly always',
    test: ({ name, isLong, tally: { small, total, shown }, lexicon }) =>
      !isLong &&
      lexicon.word(name).shape.isCapitalised &&
      !lexicon.is(name.toLowerCase(), 'organizations') &&
      small >= Math.max(LEAST_SMALL, MOSTLY_SMALL * total) &&
      4 * shown < 3 * total,
  },
  {
    // "Consulting Engineer"; several of them may be a firm: "Brixum Investors".
    name: 'somebody by what she does',
    test: ({ name, isLong, tally: { shown }, lexicon }) => {
      const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
      if (!isLong || shown > 0 || lexicon.is(last, 'heads')) return false;
      return lexicon.is(last, 'roles') && !lexicon.is(last.slice(0, -1), 'roles');
    },
  },
  {
    // "Social Media": its own words seem to show it to be one.
    name: 'words that the library writes small as often',
    test: ({ isLong, tally }) => isLong && tally.small > 1 && tally.small >= tally.total,
  },
  {
    name: 'a noun, by the adjectives before it',
    test: ({ tally: { described, nouns } }) =>
      described >= DESCRIBED && DESCRIBED_ONCE_IN * described >= nouns,
  },
  {
    name: 'a noun that hardly anything shows to be a name',
    test: ({ name, tally: { nouns, total, accepted, hinted }, lexicon }) =>
      2 * nouns > total &&
      total >= OFTEN &&
      !lexicon.is(name.toLowerCase(), 'organizations') &&
      NOUN_SHOWN_ONCE_IN * (accepted + hinted) < total,
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

/** A model's number or letters behind the name of a product. */
const MODEL = / (?:\p{Lu}?\p{N}+\p{L}{0,3}|Pro|Plus|Mini|Max|Air|Edge|One)$/u;

/** "iPhone", "Nexus 6P", "iPad Pro". */
function isProduct({ name, lexicon }: Counted): boolean {
  const base = name.replace(MODEL, '');
  return [name, base].some((own) => lexicon.is(own.toLowerCase(), 'products'));
}
