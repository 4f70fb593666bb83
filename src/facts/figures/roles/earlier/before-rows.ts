import { isBeforeBecoming, isBeforeGrown, isNowBeforeSoon } from './becomes.ts';
import { beginsChange, isBeforeLater, isBeforeNow } from './compared.ts';
import { isBeforeEnd } from './ends.ts';
import type { RoleRow } from '../row.ts';

/** By which a figure is of an earlier time than what it came to, which the text tells too, in this order. */
export const beforeRows: readonly RoleRow[] = [
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
    name: 'what it began with',
    role: 'earlier',
    test: isBeforeEnd,
    examples: {
      nl: 'De kas begon met [310 euro] en sloot met 455 euro.',
      en: 'The herd began with [14 cows] and has grown to 210.',
      de: 'Der Verein begann mit [12 Mitgliedern] und zählt heute 64.',
    },
  },
];
