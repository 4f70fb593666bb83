import { phraseBefore } from '../../../read/index.ts';
import { isEarlierInBrackets } from '../brackets.ts';
import { isBeforeBecoming, isBeforeGrown, isNowBeforeSoon } from './becomes.ts';
import { isBeforeEnd } from './ends.ts';
import { isOfFormer } from './former.ts';
import type { RoleRow } from '../row.ts';
import { isCellOf } from '../planned.ts';
import { isUsual } from './usual.ts';
import {
  beginsChange,
  isBeforeLater,
  isBeforeNow,
  isNearEarlier,
  isOfComparedYear,
  opensWithEarlier,
  tellsOfOtherTime,
} from './compared.ts';

/** What is compared stands no further before what it is compared with. */
const TOKENS_TO_COMPARE = 24;

/** By which a figure is of an earlier time than another, in this order. */
export const earlierRows: readonly RoleRow[] = [
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
    test: (told) => isNearEarlier(told) || opensWithEarlier(told) || isCellOf(told, 'lastTimes'),
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
    name: 'before what it becomes',
    role: 'earlier',
    test: isBeforeBecoming,
    examples: {
      nl: 'Een kaartje kost nu [€ 8]. Dat wordt € 9.',
      en: 'A ticket costs [£8] now. That will become £9.',
      de: 'Eine Karte kostet [8 Euro]. Daraus werden 9 Euro.',
    },
  },
  {
    name: 'before what it grew or shrank to',
    role: 'earlier',
    test: isBeforeGrown,
    examples: {
      nl: 'Het zicht was [30 centimeter]. Later nam het toe tot 80 centimeter.',
      en: 'There were [40 shops] and this has fallen to 28 shops.',
      de: 'Es gab [40 Läden]. Inzwischen ist das auf 28 Läden gesunken.',
    },
  },
  {
    name: 'what is now, behind what comes soon',
    role: 'earlier',
    test: isNowBeforeSoon,
    examples: {
      nl: 'U betaalt straks 9 euro; nu is dat [8 euro].',
      de: 'Bald zahlen Sie 9 Euro; jetzt sind es [8 Euro].',
      en: 'Soon you will pay £9; now it is [£8].',
    },
  },
  {
    name: 'of the year that it is compared with',
    role: 'earlier',
    test: isOfComparedYear,
    examples: {
      nl: 'Vergeleken met 2019, toen het [9 euro] was, is dat veel.',
      en: 'Compared with 2019, when it was [£9], that is a lot.',
      de: 'Gegenüber 2019, als es [9 Euro] waren, ist das viel.',
    },
  },
  {
    name: 'before what came later',
    role: 'earlier',
    test: isBeforeLater,
    examples: {
      nl: 'Er waren [94 vossen], twee jaar later al 230.',
      en: 'It had [90 pupils]; a year later there were 200 pupils.',
      de: 'Man zählte [94 Füchse], zwei Jahre darauf schon 230.',
    },
  },
  {
    name: 'how it stood at a time that is past',
    role: 'earlier',
    test: isOfFormer,
    examples: {
      nl: 'Ooit telde het gehucht [800 inwoners].',
      en: 'Six years ago the club had [45 members].',
      de: 'Früher lebten hier [800 Menschen].',
    },
  },
  {
    name: 'what it began with',
    role: 'earlier',
    test: isBeforeEnd,
    examples: {
      nl: 'De kas begon met [310 euro] en sloot met 455 euro.',
      en: 'The herd began with [14 cows] and has grown to 210.',
      de: 'Der Verein begann mit [12 Mitgliedern] und zählt heute 64.',
    },
  },
  {
    name: 'what is usual, beside what was measured',
    role: 'earlier',
    test: isUsual,
    examples: {
      nl: 'Er viel 41 millimeter; normaal is dat [62 millimeter].',
      en: 'It was 41 mm, against a normal [62 mm].',
      de: 'Es fielen 41 Millimeter; normalerweise sind es [62 Millimeter].',
    },
  },
  {
    name: 'of an earlier year in brackets',
    role: 'earlier',
    test: isEarlierInBrackets,
    examples: {
      nl: 'Zij leende 510 boeken uit (vorig jaar: [480]).',
      en: 'It drew 510 visitors (2022: [480]).',
      de: 'Es kamen 510 Gäste (Vorjahr: [480]).',
    },
  },
];
