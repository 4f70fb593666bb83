import { phraseAt } from '../../read/index.ts';
import { earlierRows } from './earlier-rows.ts';
import { isPlannedCell } from './planned.ts';
import type { RoleRow } from './row.ts';
import { isChange } from './change.ts';
import { has, isPart, opensWithForecast } from './told.ts';

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
    name: 'how much later or earlier',
    role: 'when',
    test: ({ reading, found: { figure, candidate } }) =>
      figure.kind === 'duration' &&
      [reading.lexicon.laters, reading.lexicon.earlierNear].some(
        (list) => phraseAt(reading, candidate.next - 1, list) !== null,
      ),
    examples: {
      nl: 'Er waren 94 vossen, [twee jaar] later al 230.',
      en: 'It had 90 pupils; [three years] later there were 200.',
      de: 'Man zählte 94 Füchse, [zwei Jahre] darauf schon 230.',
    },
  },
  ...earlierRows,
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
    test: (told) => has(told, 'forecasts') || opensWithForecast(told) || isPlannedCell(told),
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
  {
    name: 'how much more or less',
    role: 'change',
    test: isChange,
    examples: {
      nl: 'De rente steeg met [een half procent] tot 4 procent.',
      en: 'It was [9 percent] more than it had been.',
      de: 'Der Preis stieg um [6 Prozent] auf 14 Euro.',
    },
  },
];
