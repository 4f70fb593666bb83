import { phraseBefore } from '../../../read/index.ts';
import { isEarlierInBrackets } from '../brackets.ts';
import { isOfFormer } from './former.ts';
import type { RoleRow } from '../row.ts';
import { isCellOf } from '../planned.ts';
import { isUsual } from './usual.ts';
import { isNearEarlier, isOfComparedYear, opensWithEarlier, tellsOfOtherTime } from './compared.ts';

/** What is compared stands no further before what it is compared with. */
const TOKENS_TO_COMPARE = 24;

/** By which a figure is of another time by its own words, or what another is compared with, in this order. */
export const thenRows: readonly RoleRow[] = [
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
