import { isPartInBrackets } from '../brackets.ts';
import { isAmongThem, isOfGroup, isPart, isThere, opensWithPresent } from './parts.ts';
import type { RoleRow } from '../row.ts';

/** By which a figure is a part of what is told, or of a group. */
export const partRows: readonly RoleRow[] = [
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
    name: 'who was there',
    role: 'part',
    test: opensWithPresent,
    examples: {
      nl: 'Aanwezig: [74] leden en het bestuur.',
      en: 'Present: [11] members of the public.',
      de: 'Anwesend: [17] Mitglieder.',
    },
  },
  {
    name: 'who was there of all who belong',
    role: 'part',
    test: isThere,
    examples: {
      nl: 'Er waren [27 leden] aanwezig.',
      en: 'Present were [27 members].',
    },
  },
  {
    name: 'included in the figure before',
    role: 'part',
    test: isAmongThem,
    examples: {
      nl: 'Er kwamen 530 gasten, onder wie [90 kinderen].',
      en: 'It drew 530 guests, including [90 children].',
      de: 'Es kamen 530 Gäste, darunter [90 Kinder].',
    },
  },
  {
    name: 'of one group',
    role: 'part',
    test: isOfGroup,
    examples: {
      nl: 'Onder wandelaars vielen [17 gewonden].',
      en: 'Among walkers there were [17 deaths].',
      de: 'Unter den Verletzten waren [17 Kinder].',
    },
  },
  {
    name: 'one of those that add up to another, or before their whole',
    role: 'part',
    test: ({ isSummand }) => isSummand,
    examples: {
      nl: 'Het koor telt 58 zangers: 31 sopranen, [20 alten] en 7 bassen.',
      en: 'There were [31 women] and 27 men, 58 in all.',
      de: 'Der Verein hat 58 Mitglieder: [31 Frauen], 20 Männer und 7 Kinder.',
    },
  },
  {
    name: 'in brackets behind the whole',
    role: 'part',
    test: isPartInBrackets,
    examples: {
      nl: 'Het orkest telt 58 spelers ([31 vrouwen] en 27 mannen).',
      en: 'Asthma: 7% of pupils (girls 6%, boys [8%])',
    },
  },
];
