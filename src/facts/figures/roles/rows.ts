import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import type { FigureRole } from '../../types.ts';
import { readNumeral } from '../candidates/numerals.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { BareFigure, Found } from '../found.ts';

/** A figure among the words that speak of it. */
export interface Told {
  readonly reading: FigureReading;
  readonly found: Found;
  /** The places of the first token of its clause and of the one after its last. */
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  /** Whether a word of the clause tells of a role; most clauses have none. */
  readonly hasCue: boolean;
  /** Whether it is how many were asked. */
  readonly isAsked: boolean;
}

/** One rule by which a figure is told from a result; the first that holds decides. */
export interface RoleRow {
  readonly name: string;
  readonly role: FigureRole;
  readonly test: (told: Told) => boolean;
  /** By language: the figure that it shows stands in [brackets]. */
  readonly examples: Readonly<Record<string, string>>;
}

/** A change leads to what it ends in within so many tokens. */
const TOKENS_TO_CHANGE = 4;
/** What is compared stands no further before what it is compared with. */
const TOKENS_TO_COMPARE = 14;
const SHARES: ReadonlySet<BareFigure['kind']> = new Set(['percentage', 'fraction']);

/** What a figure is besides a result, in this order. */
export const roleRows: readonly RoleRow[] = [
  {
    name: 'how many were asked',
    role: 'asked',
    test: ({ isAsked }) => isAsked,
    examples: {
      nl: 'Uit onderzoek onder [900] ouders blijkt dat 20% rookt.',
      en: 'In a survey among [900] adults 20% agreed.',
    },
  },
  {
    name: 'what a change began with',
    role: 'earlier',
    test: beginsChange,
    examples: {
      nl: 'Het ledental daalde van [88] naar 79.',
      en: 'Membership fell from [88] to 79.',
    },
  },
  {
    name: 'what another is compared with',
    role: 'earlier',
    test: ({ reading, found: { candidate } }) => {
      const from = phraseBefore(reading, candidate.first, reading.lexicon.qualifiers);
      const place = from ?? candidate.first;
      const near = reading.tokens.slice(Math.max(0, place - TOKENS_TO_COMPARE), place);
      if (!near.some(({ kind }) => kind === 'digits')) return false;
      return phraseBefore(reading, place, reading.lexicon.earlierBefore) !== null;
    },
    examples: {
      nl: 'De omzet was 84 miljoen euro, tegenover [71 miljoen euro] toen.',
      en: 'It sold 180 boats, up from [150].',
    },
  },
  {
    name: 'beside a word for the year before',
    role: 'earlier',
    test: (told) => has(told, 'earlierNear') && !has(told, 'than'),
    examples: {
      nl: 'Een jaar eerder was dat [44 miljoen ton].',
      en: 'The year before it was [44 tonnes].',
      de: 'Ein Jahr zuvor waren es [44 Tonnen].',
    },
  },
  {
    name: 'beside a word for what is to come',
    role: 'forecast',
    test: (told) => has(told, 'forecasts'),
    examples: {
      nl: 'Voor dit jaar verwacht de zaak een omzet van [95 miljoen euro].',
      en: 'The firm expects sales of [95 million euros].',
      de: 'Die Firma erwartet einen Umsatz von [95 Millionen Euro].',
    },
  },
  {
    name: 'beside a word for what must be, with its year',
    role: 'forecast',
    test: (told) => told.year !== null && has(told, 'aims'),
    examples: {
      nl: 'In 2030 moet dat gedaald zijn tot [20 procent].',
      en: 'By 2030 it should have fallen to [20 percent].',
    },
  },
  {
    name: 'share of what was told before',
    role: 'part',
    test: isPart,
    examples: {
      nl: 'Van de bezoekers is [12%] jonger dan 27.',
      en: 'Of the borrowers [38%] are young.',
    },
  },
  {
    name: 'beside a word for costs',
    role: 'cost',
    test: (told) => told.found.figure.kind === 'amount' && has(told, 'costs'),
    examples: {
      nl: 'De bouw kostte [1,1 miljard euro].',
      en: 'A pump costs [9,000 pounds].',
    },
  },
];

type ListName = 'earlierNear' | 'than' | 'forecasts' | 'aims' | 'costs';

/** Whether one of a list's phrases stands in the figure's clause. */
function has({ reading, first, next, hasCue }: Told, name: ListName): boolean {
  if (!hasCue) return false;
  const list = reading.lexicon[name];
  if (list.size === 0) return false;
  for (let place = first; place < next; place++) {
    if (phraseAt(reading, place, list) !== null) return true;
  }
  return false;
}

/** "van 88 naar 79". */
function beginsChange({ reading, found: { candidate } }: Told): boolean {
  const { lexicon } = reading;
  if (phraseBefore(reading, candidate.first, lexicon.from) === null) return false;
  for (let place = candidate.next; place < candidate.next + TOKENS_TO_CHANGE; place++) {
    const to = phraseAt(reading, place, lexicon.changeTo);
    if (!to) continue;
    const qualifier = phraseAt(reading, to.next, lexicon.qualifiers);
    return readNumeral(reading, qualifier?.next ?? to.next) !== null;
  }
  return false;
}

function isPart({ reading, found: { figure, candidate }, first, next }: Told): boolean {
  if (!SHARES.has(figure.kind)) return false;
  const { lexicon, tokens } = reading;
  for (let place = first; place < next; place++)
    if (phraseAt(reading, place, lexicon.partOf) !== null) return true;
  return first < candidate.first && lexicon.beforeGroup.has(tokenAt(tokens, first).lower);
}
