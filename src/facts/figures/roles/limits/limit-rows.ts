import { phraseBefore } from '../../../read/index.ts';
import { isBorder, isBound, isLeastOrMost, opensWithBorder } from './limits.ts';
import type { RoleRow } from '../row.ts';
import { has } from '../told.ts';

/** By which a figure is the most or the least that is allowed. */
export const limitRows: readonly RoleRow[] = [
  {
    name: 'beside a word for what is allowed',
    role: 'limit',
    // "According to 86% of them nobody may read along": who says so is not limited.
    test: (told) =>
      has(told, 'limits') &&
      phraseBefore(told.reading, told.found.candidate.first, told.reading.lexicon.accordingTo) ===
        null,
    examples: {
      nl: 'Wettelijk mag maximaal [5 procent].',
      en: 'Up to [5 percent] is allowed.',
      de: 'Erlaubt sind höchstens [5 Prozent].',
    },
  },
  {
    name: 'the border of a condition',
    role: 'limit',
    test: isBorder,
    examples: {
      nl: 'Men spreekt van krapte als de waarde onder de [40 procent] komt.',
      en: 'It counts as frail if the value falls below [40 percent].',
      de: 'Es gilt als schwach, wenn der Wert unter [40 Prozent] fällt.',
    },
  },
  {
    name: 'the border that a sentence begins with',
    role: 'limit',
    test: opensWithBorder,
    examples: {
      nl: 'Boven de [70 decibel] geldt een verbod.',
      en: 'Above [70 decibels] a ban applies.',
      de: 'Über [70 Dezibel] gilt ein Verbot.',
    },
  },
  {
    name: 'behind a noun for a limit',
    role: 'limit',
    test: isBound,
    examples: {
      nl: 'De grenswaarde is [70 microgram]; gemeten is 81 microgram.',
      en: 'The legal maximum is [70 decibels].',
      de: 'Der Grenzwert liegt bei [70 Mikrogramm].',
    },
  },
  {
    name: 'the least that must be, the most that may be',
    role: 'limit',
    test: isLeastOrMost,
    examples: {
      nl: 'Deelnemers moeten minstens [15 jaar] zijn.',
      en: 'No more than [35 guests] may enter.',
    },
  },
];
