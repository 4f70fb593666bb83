import { phraseBefore } from '../../read/index.ts';
import type { FigureRole } from '../../types.ts';
import {
  beginsChange,
  has,
  isBeforeNow,
  isPart,
  opensWithEarlier,
  opensWithForecast,
  tellsOfOtherTime,
  type Told,
} from './told.ts';

/** One rule by which a figure is told from a result; the first that holds decides. */
export interface RoleRow {
  readonly name: string;
  readonly role: FigureRole;
  readonly test: (told: Told) => boolean;
  /** By language: the figure that it shows stands in [brackets]. */
  readonly examples: Readonly<Record<string, string>>;
}

/** What is compared stands no further before what it is compared with. */
const TOKENS_TO_COMPARE = 14;

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
    name: 'of what is supposed',
    role: 'supposed',
    test: ({ isSupposed }) => isSupposed,
    examples: {
      nl: 'Stel dat er [900] leden bij komen.',
      en: 'Suppose a pump costs [9,000 pounds].',
      de: 'Angenommen, eine Pumpe kostet [9.000 Euro].',
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
    test: (told) => (has(told, 'earlierNear') && !has(told, 'than')) || opensWithEarlier(told),
    examples: {
      nl: 'Een jaar eerder was dat [44 miljoen ton].',
      en: 'The year before it was [44 tonnes].',
      de: 'Ein Jahr zuvor waren es [44 Tonnen].',
    },
  },
  {
    name: 'what "it was" tells of another time',
    role: 'earlier',
    test: tellsOfOtherTime,
    examples: {
      nl: 'Nu fietst 12 procent. In 2018 was dat [9 procent].',
      en: 'Now 12 percent cycle. In 2018 it was [9 percent].',
      de: 'Am Dienstag kamen 870 Leute. Beim ersten Mal waren es [540].',
    },
  },
  {
    name: 'before what is now',
    role: 'earlier',
    test: isBeforeNow,
    examples: {
      nl: 'Eerst besloeg het [61 km²], tegenwoordig is dat 38 km².',
      en: 'The school had [200 pupils]; now it has 90 pupils.',
      de: 'Damals waren es [200 Schüler], heute sind es 90 Schüler.',
    },
  },
  {
    name: 'beside a word for what is allowed',
    role: 'limit',
    test: (told) => has(told, 'limits'),
    examples: {
      nl: 'Wettelijk mag maximaal [5 procent].',
      en: 'Up to [5 percent] is allowed.',
      de: 'Erlaubt sind höchstens [5 Prozent].',
    },
  },
  {
    name: 'beside a word for what is to come',
    role: 'forecast',
    test: (told) => has(told, 'forecasts') || opensWithForecast(told),
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
