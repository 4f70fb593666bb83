import { isChange, isComeOrGone } from './change.ts';
import type { RoleRow } from '../row.ts';

/** By which a figure is how much more or less something became. */
export const changeRows: readonly RoleRow[] = [
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
  {
    name: 'how many came or went',
    role: 'change',
    test: isComeOrGone,
    examples: {
      nl: 'Er kwamen [9 leden] bij.',
      en: 'In May [90 members] joined.',
    },
  },
];
