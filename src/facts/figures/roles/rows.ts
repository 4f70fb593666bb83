import { phraseAt } from '../../read/index.ts';
import { beforeRows } from './earlier/before-rows.ts';
import { thenRows } from './earlier/then-rows.ts';
import { changeRows } from './change/change-rows.ts';
import { limitRows } from './limits/limit-rows.ts';
import { partRows } from './parts/part-rows.ts';
import { isBecome } from './earlier/becomes.ts';
import { isAgo } from './earlier/former.ts';
import { isDenied } from './denied.ts';
import { isCellOf, isRowOfPlans } from './planned.ts';
import type { RoleRow } from './row.ts';
import { opensWithSoon } from './soon.ts';
import { has, isExpectedApart, opensWithForecast } from './told.ts';

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
    test: ({ reading, found }) =>
      found.figure.kind === 'duration' &&
      (isAgo(reading, found) ||
        [reading.lexicon.laters, reading.lexicon.earlierNear].some(
          (list) => phraseAt(reading, found.candidate.next - 1, list) !== null,
        )),
    examples: {
      nl: 'Er waren 94 vossen, [twee jaar] later al 230.',
      en: 'It had 90 pupils; [three years] later there were 200.',
      de: 'Man zählte 94 Füchse, [zwei Jahre] darauf schon 230.',
    },
  },
  {
    name: 'what is denied, before what is so instead',
    role: 'denied',
    test: isDenied,
    examples: {
      nl: 'De zaak hoeft niet [830 euro] te betalen, maar 525 euro.',
      en: 'The tower is not [90 metres] high but 70 metres.',
      de: 'Der Turm ist nicht [90 Meter] hoch, sondern 70 Meter.',
    },
  },
  ...beforeRows,
  ...thenRows,
  ...limitRows,
  {
    name: 'beside a word for what is to come',
    role: 'forecast',
    test: (told) =>
      !isBecome(told) &&
      (has(told, 'forecasts') ||
        opensWithForecast(told) ||
        opensWithSoon(told) ||
        isCellOf(told, 'plans') ||
        isRowOfPlans(told)),
    examples: {
      nl: 'Voor dit jaar verwacht de zaak een omzet van [95 miljoen euro].',
      en: 'The firm expects sales of [95 million euros].',
      de: 'Die Firma erwartet einen Umsatz von [95 Millionen Euro].',
    },
  },
  {
    name: 'between words that tell what is expected',
    role: 'forecast',
    test: isExpectedApart,
    examples: {
      nl: 'Voor dit jaar rekent de zaak op een winst van [9 miljoen euro].',
      de: 'Die Bank geht heute von [9 Millionen Euro] aus.',
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
  ...partRows,
  ...changeRows,
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
